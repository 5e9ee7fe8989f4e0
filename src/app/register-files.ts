import { registerCsv, registerGeoJson, registerShapefile, registerXlsx } from '../export/register.ts';
import type { RegisterSource } from '../export/register.ts';
import { AppError } from '../model/error.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { mergeReviews } from '../project/merge-reviews.ts';
import { readRegister } from '../project/read-register.ts';
import { addReviews } from '../store/plan-edits.ts';
import type { State } from '../store/state.ts';
import { reviewWords } from '../text/conflict-text.ts';
import { errorText } from '../text/error-text.ts';
import { formatNumber } from '../text/format.ts';
import { text } from '../text/text.ts';
import type { RegisterFormat } from '../ui/conflicts/register-events.ts';
import { districtNames } from './conflict-views.ts';
import type { Page } from './page-events.ts';
import { download } from './download.ts';

/** The most ids that a sentence names. */
const NAMED = 8;

const FILES: Readonly<Record<RegisterFormat, {
  readonly ending: string; readonly type: string;
  write(source: RegisterSource, language: Language): string | Promise<Uint8Array<ArrayBuffer>>;
}>> = {
  csv: { ending: 'csv', type: 'text/csv', write: registerCsv },
  xlsx: {
    ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: registerXlsx,
  },
  geojson: { ending: 'geojson', type: 'application/geo+json', write: registerGeoJson },
  shapefile: { ending: 'zip', type: 'application/zip', write: registerShapefile },
};

/** Saves all findings of the run, with what people decided. */
export async function exportRegister(format: RegisterFormat, { store }: Pick<Page, 'store'>): Promise<void> {
  const { state } = store;
  const { project, language } = state;
  const report = state.conflicts.result?.report;
  if (project === null || report === undefined) return;
  const { findings } = mergeReviews(report.findings, project.reviews);
  const { ending, type, write } = FILES[format];
  const content = await write({ findings, report, districts: districtNames(state) }, language);
  const name = `${localText(project.title, language)} ${text('register.title', language)}.${ending}`;
  download(new Blob([content], { type }), name);
}

/** Gives the decisions of a reviewed register back, as one edit, and says what no longer matches. */
export async function importRegister(file: File, { store, session, change }: Page): Promise<void> {
  const { language } = store.state;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const register = await readRegister(bytes, file.name, reviewWords());
    await session.edit((project) => addReviews(project, register));
    change({ notice: restoredText(store.state, register) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    change({ notice: errorText(error, language) });
  }
}

function restoredText({ conflicts: { result }, language }: State, register: Parameters<typeof mergeReviews>[1]): string {
  const { findings = [], slivers = [] } = result?.report ?? {};
  const { unmatched, changed } = mergeReviews([...findings, ...slivers], register);
  const count = (of: readonly unknown[]) => formatNumber(of.length, language);
  const names = (ids: readonly string[]) => `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
  return [
    text('register.restored', language, { count: count(register) }),
    ...(unmatched.length === 0 ? [] : [text('register.restored.gone', language, {
      count: count(unmatched), ids: names(unmatched.map(({ id }) => id)),
    })]),
    ...(changed.length === 0 ? [] : [text('register.restored.changed', language, {
      count: count(changed), ids: names(changed),
    })]),
  ].join(language === 'en' ? '. ' : '。');
}

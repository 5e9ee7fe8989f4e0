import { projectNotes } from '../export/notes.ts';
import { registerCsv, registerGeoJson, registerShapefile, registerXlsx } from '../export/register.ts';
import type { RegisterSource } from '../export/register.ts';
import type { Notes } from '../export/table.ts';
import { AppError } from '../model/error.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { mergeReviews } from '../project/merge-reviews.ts';
import { readRegister } from '../project/read-register.ts';
import { addReviews } from '../store/plan-edits.ts';
import type { State } from '../store/state.ts';
import { planName, reviewWords } from '../text/conflict-text.ts';
import { errorText } from '../text/error-text.ts';
import { formatNumber } from '../text/format.ts';
import { text } from '../text/text.ts';
import { arrangeFindings } from '../ui/conflicts/arrange-findings.ts';
import type { Arrangement } from '../ui/conflicts/arrange-findings.ts';
import type { RegisterFormat } from '../ui/conflicts/register-events.ts';
import { ConflictViews } from './conflict-views.ts';
import type { ConflictView } from './conflict-views.ts';
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

/** Saves the findings that are on show, in their order, with what people decided; the file and the page say which. */
export async function exportRegister(
  format: RegisterFormat, { store: { state }, view: { arrangement }, change }: Pick<Page, 'store' | 'view' | 'change'>,
): Promise<void> {
  const { project, language } = state;
  const shown = new ConflictViews().next(state);
  if (project === null || shown === null) return;
  const findings = arrangeFindings(shown.findings, arrangement).flatMap((group) => group.findings);
  const { districts, report } = shown;
  const filter = filterText(arrangement, shown, language);
  const count = { shown: formatNumber(findings.length, language), of: formatNumber(shown.findings.length, language) };
  const notes: Notes = [
    ...projectNotes(project, language),
    [text('export.rows', language), text('export.rows.shown', language, count)],
    [text('register.filter', language), filter],
  ];
  const { ending, type, write } = FILES[format];
  const content = await write({ findings, report, districts, notes }, language);
  const isPart = findings.length < shown.findings.length;
  const name = [localText(project.title, language), text('register.title', language), ...(isPart ? [filter] : [])]
    .join(' ').replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ');
  download(new Blob([content], { type }), `${name}.${ending}`);
  change({ notice: text('register.saved', language, { ...count, filter }) });
}

/** What of the register is on show: the plans, then what was chosen of state, district and type. */
function filterText(
  { state, district, type }: Arrangement, { a, b, districts }: ConflictView, language: Language,
): string {
  const letters = { a: text('plan-letter.a', language), b: text('plan-letter.b', language) };
  return [
    `${planName(a, language)} ↔ ${planName(b, language)}`,
    ...(state === null ? [] : [text(`review.${state}`, language)]),
    ...(district === null ? [] : [districts.get(district) ?? text('register.district.none', language)]),
    ...(type === null ? [] : [text(`patch-type.${type}`, language, letters)]),
  ].join(' · ');
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

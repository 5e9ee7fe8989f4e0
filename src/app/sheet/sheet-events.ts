import * as edits from '../../store/project-edits.ts';
import '../../ui/sheet/print-events.ts';
import { zipOf } from '../../keep/zip-of.ts';
import type { NamedFile, SheetFormat } from '../../model/sheet.ts';
import { download } from '../download.ts';
import { fileName } from '../file-name.ts';
import type { Handlers, Page } from '../page-events.ts';
import { reportProblem } from '../report-problem.ts';
import type { MadeSheet } from './make-sheet.ts';

/** What the user can ask of the meeting sheet. */
export const SHEET_EVENTS: Handlers = {
  'sheet-open': (_event, { store }) => store.update((state) => ({ ...state, tab: 'sheet' })),
  'sheet-edit': ({ changes }, { session }) => void session.edit((project) => edits.setSheet(project, changes)),
  'sheet-retry': (_event, { sheets }) => sheets.retry(),
  'sheet-save': ({ format }, page) => {
    if (format === null) page.view.saving?.abort();
    else void save(format, page);
  },
};

/** Nothing is handed out that the check found wrong. */
async function save(format: SheetFormat | 'map', page: Page): Promise<void> {
  const { sheets, store, change } = page;
  const { made } = sheets;
  if (made === null || !sheets.isReady(store.state) || made.issues.some(({ severity }) => severity === 'error')) return;
  const saving = new AbortController();
  change({ saving });
  try {
    const file = format === 'map' ? await mapAlone(made, saving.signal) : await sheetFile(made, format, saving.signal);
    saving.signal.throwIfAborted();
    download(file.content, file.name);
  } catch (error) {
    if (!saving.signal.aborted) reportProblem(error, store);
  } finally {
    change({ saving: null });
  }
}

async function mapAlone(made: MadeSheet, signal: AbortSignal): Promise<NamedFile> {
  const { mapFile } = await import('./map-file.ts');
  return mapFile(made, signal);
}

async function sheetFile(made: MadeSheet, format: SheetFormat, signal: AbortSignal): Promise<NamedFile> {
  const { title, language } = made.contents;
  const { writeSheets } = await import('./write-sheets.ts');
  const set = { title, sheets: [{ ...made, name: title }] };
  return oneFile(await writeSheets(set, format, language, { signal, onProgress: () => undefined }), title, format);
}

/** A browser asks before it saves several files. */
async function oneFile(files: readonly NamedFile[], title: string, format: SheetFormat): Promise<NamedFile> {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only;
  return { name: fileName(title, `${format}.zip`), content: await zipOf(files.map(({ name, content }) => [name, content] as const)) };
}

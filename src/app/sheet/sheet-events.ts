import * as edits from '../../store/project-edits.ts';
import '../../ui/sheet/print-events.ts';
import type { SheetFormat } from '../../model/sheet.ts';
import { download } from '../download.ts';
import type { Handlers, Page } from '../page-events.ts';
import { reportProblem } from '../report-problem.ts';
import { sheetFile } from './sheet-file.ts';

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
async function save(format: SheetFormat, page: Page): Promise<void> {
  const { sheets, store, change } = page;
  const { made } = sheets;
  if (made === null || !sheets.isReady(store.state) || made.issues.some(({ severity }) => severity === 'error')) return;
  const saving = new AbortController();
  change({ saving });
  try {
    const { content, extension } = await sheetFile(made, format, saving.signal);
    // What no file system of today takes in a name.
    download(content, `${made.contents.title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()}.${extension}`);
  } catch (error) {
    if (!saving.signal.aborted) reportProblem(error, store);
  } finally {
    change({ saving: null });
  }
}

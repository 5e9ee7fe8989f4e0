import type { AtlasKind } from '../../model/sheet.ts';
import { today } from '../../model/today.ts';
import '../../ui/sheet/atlas-events.ts';
import { download } from '../download.ts';
import type { Handlers, Page } from '../page-events.ts';
import { NO_ATLAS } from '../page-view.ts';
import type { PageView } from '../page-view.ts';
import { reportProblem } from '../report-problem.ts';
import { sheetFindings } from './sheet-findings.ts';

/** What the user can ask of the atlas. */
export const ATLAS_EVENTS: Handlers = {
  'atlas-save': ({ kind }, page) => {
    if (kind === null) cancel(page);
    else void save(kind, page);
  },
};

/** The page is free at once. */
function cancel({ view, change }: Page): void {
  view.atlas.making?.abort();
  change({ atlas: NO_ATLAS });
}

/** Nothing is handed out that the check found wrong; what it found is shown either way. */
async function save(kind: AtlasKind, page: Page): Promise<void> {
  const { store, sheets, change } = page;
  if (page.view.atlas.making !== null) return;
  const { state } = store;
  const making = new AbortController();
  const { signal } = making;
  let atlas: PageView['atlas'] = { ...NO_ATLAS, making };
  const show = (now: Partial<PageView['atlas']>) => {
    if (signal.aborted) return;
    atlas = { ...atlas, ...now };
    change({ atlas });
  };
  show({});
  try {
    const [{ bindAtlas }, { atlasParts }, { writeSheets }] = await Promise.all([
      import('./atlas.ts'), import('./atlas-parts.ts'), import('./write-sheets.ts'),
    ]);
    const parts = atlasParts(kind, state, today());
    if (parts === null) return;
    const set = await bindAtlas(parts, state, sheets.fonts, signal);
    const findings = sheetFindings(set.sheets);
    show({ findings });
    if (findings.some(({ issue }) => issue.severity === 'error')) return;
    const files = await writeSheets(set, 'pdf', state.language, { signal, onProgress: (progress) => show({ progress }) });
    signal.throwIfAborted();
    for (const { content, name } of files) download(content, name);
  } catch (error) {
    if (!signal.aborted) reportProblem(error, store);
  } finally {
    show({ making: null, progress: null });
  }
}

import { AppError } from '../../model/error.ts';
import '../../ui/embed/embed-events.ts';
import { download } from '../download.ts';
import { loadPart } from '../load-part.ts';
import type { Handlers, Page } from '../page-events.ts';
import { embedCode } from './embed-code.ts';
import { openedWork } from './embed-work.ts';
import type { EmbedWork } from './embed-work.ts';

/** Stands among the tabs, and opens a dialog over them. */
export const PUBLISH_TAB = 'publish';

/** What the user can ask of publishing. */
export const EMBED_HANDLERS: Handlers = {
  'embed-open': (_event, page) => openPublishing(page),
  'embed-edit': ({ changes }, page) => changeWork(page, ({ options }) => ({ options: { ...options, ...changes }, copied: '' })),
  'embed-show': ({ show }, page) => changeWork(page, () => ({ ...show, copied: '' })),
  'embed-copy': (_event, page) => void copyCode(page),
  'folder-make': ({ cancel }, page) => {
    if (cancel) page.view.embed?.making?.abort();
    else void makeFolder(page);
  },
};

export function openPublishing({ change, view, store }: Page): void {
  if (store.state.project !== null) change({ dialog: 'embed', embed: openedWork(view.embed, store.state) });
}

function changeWork({ view, change }: Page, next: (work: EmbedWork) => Partial<EmbedWork>): void {
  if (view.embed !== null) change({ embed: { ...view.embed, ...next(view.embed) } });
}

async function copyCode(page: Page): Promise<void> {
  const { view: { embed }, store } = page;
  if (embed === null) return;
  try {
    await navigator.clipboard.writeText(embedCode(store.state, embed));
    changeWork(page, () => ({ copied: 'done' }));
  } catch {
    // The browser refuses where the page has no leave to write to the clipboard; the code is selected for the user.
    changeWork(page, () => ({ copied: 'refused' }));
  }
}

/** What cannot be made is told in the dialog; the page is free meanwhile, also when the dialog is shut. */
async function makeFolder(page: Page): Promise<void> {
  if (page.view.embed === null || page.view.embed.making !== null) return;
  const making = new AbortController();
  const { signal } = making;
  const { options } = page.view.embed;
  changeWork(page, () => ({ making, progress: null, made: null, failure: null }));
  try {
    const { publishFolder } = await loadPart(() => import('./publish-folder.ts'));
    const file = await publishFolder(page, options, {
      signal, onProgress: (progress) => changeWork(page, () => ({ progress })),
    });
    signal.throwIfAborted();
    download(file, file.name);
    changeWork(page, () => ({ made: { name: file.name, bytes: file.size } }));
  } catch (failure) {
    if (signal.aborted) return;
    if (!(failure instanceof AppError)) throw failure;
    changeWork(page, () => ({ failure }));
  } finally {
    changeWork(page, () => ({ making: null, progress: null }));
  }
}

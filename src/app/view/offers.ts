import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Draft } from '../../keep/drafts.ts';
import { localText } from '../../model/language.ts';
import { formatMoment } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../../ui/gcm-icon.ts';
import '../../ui/gcm-message.ts';
import type { Page } from '../page-events.ts';
import type { Undoable } from '../page-view.ts';

/** Something was done at once; for ten seconds it can be taken back from here. */
export function undoOffer(undoable: Undoable | null, page: Page) {
  const { project, language } = page.store.state;
  if (undoable === null || undoable.project !== project) return nothing;
  const undo = () => {
    page.change({ undoable: null });
    undoable.undo();
  };
  // Each offer has its own ten seconds.
  return keyed(undoable, html`
    <gcm-message kind="info" brief language=${language} @message-answer=${() => page.change({ undoable: null })}>
      ${undoable.words}
      <button slot="action" type="button" class="button small" @click=${undo}>
        <gcm-icon name="undo-2"></gcm-icon>${text('keep.undo', language)}
      </button>
    </gcm-message>
  `);
}

/** Work that a page left behind. Put away it stays where it is, and is offered again. */
export function draftOffer(draft: Draft | null, page: Page) {
  if (draft === null) return nothing;
  const { language } = page.store.state;
  const title = localText(draft.project.title, language);
  return html`
    <gcm-message kind="info" language=${language} @message-answer=${() => page.change({ draft: null })}>
      ${text('keep.found', language, { title, time: formatMoment(draft.at, language) })}
      <button slot="action" type="button" class="button small primary" @click=${() => void page.keeper.restore(draft)}>
        ${text('keep.restore', language)}
      </button>
      <button slot="action" type="button" class="button small" @click=${() => void discard(draft, page)}>
        ${text('keep.discard', language)}
      </button>
    </gcm-message>
  `;
}

async function discard(draft: Draft, page: Page): Promise<void> {
  const { project, language } = page.store.state;
  const title = localText(draft.project.title, language);
  const bringBack = await page.keeper.discard(draft);
  const words = text('keep.discarded', language, { title });
  page.change({ undoable: { words, undo: () => void bringBack(), project } });
}

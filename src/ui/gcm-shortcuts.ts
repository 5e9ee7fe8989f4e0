import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import './gcm-dialog.ts';
import { base } from './theme/base.ts';

/** Keys that are pressed together or one for another, and what they do. */
interface Shortcut {
  readonly keys: readonly string[];
  readonly does: TextKey;
}

/** What the page does with keys; the page listens, this list tells. */
const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['?'], does: 'shortcut.help' },
  { keys: ['Ctrl K'], does: 'shortcut.search' },
  { keys: ['Ctrl Z'], does: 'keep.undo' },
  { keys: ['Ctrl Shift Z'], does: 'keep.redo' },
  { keys: ['Ctrl S'], does: 'keep.save' },
  { keys: ['Ctrl O'], does: 'keep.open' },
  { keys: ['1', '2', '3'], does: 'shortcut.tabs' },
  { keys: ['4'], does: 'embed.heading' },
  { keys: ['['], does: 'shortcut.left' },
  { keys: [']'], does: 'shortcut.right' },
  { keys: ['L'], does: 'shortcut.legend' },
  { keys: ['←', '→', '↑', '↓'], does: 'shortcut.pan' },
  { keys: ['+', '−'], does: 'shortcut.zoom' },
  { keys: ['F6'], does: 'shortcut.walk' },
  { keys: ['Enter', 'Space'], does: 'shortcut.choose' },
  { keys: ['Esc'], does: 'shortcut.leave' },
];

/**
 * The list of keyboard shortcuts.
 *
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-shortcuts')
export class GcmShortcuts extends LitElement {
  static override styles = [base, css`
    :host { display: contents; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 20px; align-items: center; padding: 16px; }
    dt { display: flex; gap: 4px; justify-content: flex-end; }

    kbd {
      min-width: 24px;
      padding: 1px 6px;
      border: 1px solid var(--gcm-line-2);
      border-radius: var(--gcm-r1);
      background: var(--gcm-surface-2);
      font: var(--gcm-text-2) var(--gcm-font);
      line-height: 20px;
      text-align: center;
    }
  `];

  @property({ type: Boolean }) open = false;
  @property() language: Language = 'zh-Hans';

  override render() {
    return html`
      <gcm-dialog
        ?open=${this.open}
        heading=${text('bar.shortcuts', this.language)}
        close-label=${text('panel.close', this.language)}
      >
        <dl>
          ${SHORTCUTS.map(({ keys, does }) => html`
            <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${text(does, this.language)}</dd>
          `)}
        </dl>
      </gcm-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-shortcuts': GcmShortcuts;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Kept } from '../model/kept-file.ts';
import type { Language } from '../model/language.ts';
import { keptText } from '../text/kept-text.ts';
import { text } from '../text/text.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import type { IconName } from './icons.ts';
import { ProjectCommandEvent } from './project-events.ts';
import { base } from './theme/base.ts';

const ICON: Readonly<Record<Kept['kind'], IconName>> = {
  nowhere: 'hard-drive', browser: 'hard-drive', file: 'file-check', refused: 'triangle-alert',
};

/**
 * Where the edits are, in words, and the buttons that undo and redo them.
 *
 * @fires project-command - {@link ProjectCommandEvent} `undo` or `redo`.
 */
@customElement('gcm-edit-tools')
export class GcmEditTools extends LitElement {
  static override styles = [base, css`
    :host { display: flex; align-items: center; gap: 2px; }

    .kept {
      display: flex;
      align-items: center;
      gap: 5px;
      padding-inline-end: 10px;
      margin-inline-end: 6px;
      border-inline-end: 1px solid var(--gcm-line-2);
      color: var(--gcm-ink-2);
      font: var(--gcm-text-2) var(--gcm-font);
      line-height: 20px;
      white-space: nowrap;
    }

    .kept gcm-icon { --size: 14px; }
    .refused { color: var(--gcm-fail); }

    /* The bar around it is the container. What was refused stays in words. */
    @container (inline-size < 1200px) {
      .kept { padding-inline-end: 6px; }
      .kept:not(.refused) .words {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
    }
  `];

  @property({ attribute: false }) kept: Kept = { kind: 'nowhere' };
  /** There are edits that no project file has. */
  @property({ type: Boolean }) edited = false;
  @property({ type: Boolean, attribute: 'can-undo' }) canUndo = false;
  @property({ type: Boolean, attribute: 'can-redo' }) canRedo = false;
  @property() language: Language = 'zh-Hans';

  override render() {
    const words = keptText(this.kept, this.edited, this.language);
    return html`
      ${words === null
        ? nothing
        : html`<span class="kept ${this.kept.kind}"><gcm-icon name=${ICON[this.kept.kind]}></gcm-icon><span class="words">${words}</span></span>`}
      ${this.renderButton('undo', 'undo-2', this.canUndo)} ${this.renderButton('redo', 'redo-2', this.canRedo)}
    `;
  }

  private renderButton(command: 'undo' | 'redo', icon: IconName, isPossible: boolean) {
    return html`
      <gcm-icon-button
        icon=${icon}
        label=${text(`keep.${command}`, this.language)}
        ?disabled=${!isPossible}
        @click=${() => isPossible && this.dispatchEvent(new ProjectCommandEvent(command))}
      ></gcm-icon-button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-edit-tools': GcmEditTools;
  }
}

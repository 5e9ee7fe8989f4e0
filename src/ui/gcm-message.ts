import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import type { IconName } from './icons.ts';
import { MessageAnswerEvent } from './page-events.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

type Kind = 'error' | 'warning' | 'info';

const ICON: Readonly<Record<Kind, IconName>> = { error: 'circle-x', warning: 'triangle-alert', info: 'info' };

/**
 * One sentence to the user: what happened, why, what to do next.
 *
 * @fires message-answer - {@link MessageAnswerEvent}
 * @slot - The sentence.
 * @slot action - Buttons that answer it otherwise.
 */
@customElement('gcm-message')
export class GcmMessage extends LitElement {
  static override styles = [base, controls, css`
    :host { border-radius: var(--gcm-r3); background: var(--gcm-surface); box-shadow: var(--gcm-e2); }

    .message {
      display: flex;
      align-items: flex-start;
      gap: 8px;
      padding: 8px 6px 8px 12px;
      border-inline-start: 3px solid var(--gcm-info);
      border-radius: inherit;
    }

    /* Where there is little room, the buttons stand below the sentence. */
    .words { display: flex; flex: 1; flex-wrap: wrap; align-items: flex-start; gap: 4px 8px; min-width: 0; }
    p { flex: 1 1 14em; min-width: 0; padding-block: 4px; overflow-wrap: anywhere; }
    .message > gcm-icon { margin-block-start: 6px; color: var(--gcm-info); }
    .error { border-color: var(--gcm-danger); }
    .error > gcm-icon { color: var(--gcm-danger); }
    .warning { border-color: var(--gcm-fail); }
    .warning > gcm-icon { color: var(--gcm-fail); }
    @media (forced-colors: active) { :host { border: 1px solid; } }

    /* Its end is the clock; nobody is hurried who points at the message or has the focus in it. */
    .brief { animation: wait 10s; }
    .brief:hover, .brief:focus-within { animation-play-state: paused; }
    @keyframes wait { from { outline-color: transparent; } }
  `];

  @property() kind: Kind = 'info';
  @property() language: Language = 'zh-Hans';
  /** Trying again may help. */
  @property({ type: Boolean }) retryable = false;

  /** It goes by itself after ten seconds. */
  @property({ type: Boolean }) brief = false;

  override render() {
    return html`
      <div
        class="message ${this.kind} ${this.brief ? 'brief' : ''}"
        @animationend=${() => this.answer('close')}
        role=${this.kind === 'error' ? 'alert' : 'status'}
      >
        <gcm-icon name=${ICON[this.kind]}></gcm-icon>
        <div class="words">
          <p><slot></slot></p>
          <slot name="action"></slot>
          ${this.retryable
            ? html`<button type="button" class="button small" @click=${() => this.answer('retry')}>
                <gcm-icon name="rotate-ccw"></gcm-icon>${text('action.retry', this.language)}
              </button>`
            : nothing}
        </div>
        <gcm-icon-button
          icon="x"
          label=${text('panel.close', this.language)}
          @click=${() => this.answer('close')}
        ></gcm-icon-button>
      </div>
    `;
  }

  private answer(answer: 'retry' | 'close') {
    this.dispatchEvent(new MessageAnswerEvent(answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-message': GcmMessage;
  }
}

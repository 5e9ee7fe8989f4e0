import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './theme/base.ts';

/**
 * A small mark beside a name: 演示数据 (`note`), 未核实 (`dashed`), a count or a state (`quiet`).
 *
 * @slot - The word.
 */
@customElement('gcm-badge')
export class GcmBadge extends LitElement {
  static override styles = [base, css`
    :host {
      display: inline-flex;
      flex: none;
      align-items: center;
      padding: 1px 6px;
      border: 1px solid var(--gcm-line-2);
      border-radius: var(--gcm-r1);
      color: var(--gcm-ink-3);
      font: var(--gcm-text-1) var(--gcm-font);
      white-space: nowrap;
    }

    :host([kind='note']) {
      border-color: color-mix(in srgb, var(--gcm-note) 35%, var(--gcm-note-soft));
      background: var(--gcm-note-soft);
      color: var(--gcm-note);
    }

    :host([kind='dashed']) {
      border: 1px dashed var(--gcm-note);
      color: var(--gcm-note);
    }
  `];

  @property({ reflect: true }) kind: 'note' | 'dashed' | 'quiet' = 'quiet';

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-badge': GcmBadge;
  }
}

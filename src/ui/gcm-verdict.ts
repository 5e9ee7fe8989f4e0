import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tone } from '../text/verdict.ts';
import './gcm-icon.ts';
import type { IconName } from './icons.ts';
import { base } from './theme/base.ts';

const ICON: Readonly<Record<Tone, IconName>> = {
  pass: 'circle-check',
  fail: 'triangle-alert',
  na: 'circle-minus',
};

/**
 * A verdict as icon and words: ringed tick, triangle, or minus where nothing is judged.
 *
 * @slot - The words.
 */
@customElement('gcm-verdict')
export class GcmVerdict extends LitElement {
  static override styles = [base, css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      color: var(--gcm-ink-3);
      font: inherit;
      font-variant-numeric: tabular-nums;
      vertical-align: top;
      white-space: nowrap;
    }

    :host([tone='pass']) { color: var(--gcm-pass); }
    :host([tone='fail']) { color: var(--gcm-fail); }
    gcm-icon { --size: 14px; }
  `];

  @property({ reflect: true }) tone: Tone = 'na';

  override render() {
    return html`<gcm-icon name=${ICON[this.tone]}></gcm-icon><span><slot></slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-verdict': GcmVerdict;
  }
}

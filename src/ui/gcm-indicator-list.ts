import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IndicatorId, IndicatorValue } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatUnit, formatValue } from '../text/format.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { thresholdText, toneOf, verdictText } from '../text/verdict.ts';
import './gcm-badge.ts';
import './gcm-verdict.ts';
import { base } from './theme/base.ts';

/** Indicators as lines: name, value, threshold, verdict or the reason why there is none. */
@customElement('gcm-indicator-list')
export class GcmIndicatorList extends LitElement {
  static override styles = [base, css`
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 8px;
      padding: 5px 0;
      border-block-end: 1px solid var(--gcm-line);
      color: var(--gcm-ink-2);
      font: var(--gcm-text-list) var(--gcm-font);
    }

    li:last-child { border: 0; }
    .name { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; }
    .value { text-align: end; white-space: nowrap; }
    .value b { color: var(--gcm-ink); font-size: 13px; }
    .threshold { color: var(--gcm-ink-3); }
    gcm-verdict, .reason { justify-self: end; text-align: end; }
    .reason { grid-column: 1 / -1; justify-self: start; text-align: start; color: var(--gcm-ink-3); }
  `];

  /** What is shown, in this order; an id without a value is left out. */
  @property({ attribute: false }) ids: readonly IndicatorId[] = [];
  @property({ attribute: false }) indicators: Readonly<Partial<Record<IndicatorId, IndicatorValue>>> = {};
  @property() language: Language = 'zh-Hans';

  override render() {
    return html`<ul>${this.ids.map((id) => {
      const value = this.indicators[id];
      return value === undefined ? nothing : this.renderLine(id, value);
    })}</ul>`;
  }

  private renderLine(id: IndicatorId, value: IndicatorValue) {
    const { quantity, threshold } = value;
    const unverified = threshold?.verified === false;
    return html`
      <li>
        <span class="name">
          ${text(`indicator.${id}`, this.language)}
          ${unverified
            ? html`<gcm-badge kind="dashed">${text('badge.unverified', this.language)}</gcm-badge>`
            : nothing}
        </span>
        <span class="value">
          <b>${formatValue(quantity, this.language)}</b>
          ${quantity === null
            ? nothing
            : html`<span class="unit">${formatUnit(quantity.unit, this.language)}</span>`}
        </span>
        ${quantity === null || threshold === null
          ? html`<span class="reason">
              ${reasonText(value, this.language) ?? nothing}
            </span>`
          : html`
              <span class="threshold">${text('table.threshold', this.language)}
                ${thresholdText(threshold, quantity.unit, this.language)}</span>
              <gcm-verdict tone=${toneOf(value)}>${verdictText(value, this.language)}</gcm-verdict>
            `}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-indicator-list': GcmIndicatorList;
  }
}

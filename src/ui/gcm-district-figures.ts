import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MAIN_INDICATORS } from '../model/indicator.ts';
import type { DistrictResult, IndicatorValue, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Quantity } from '../model/units.ts';
import { formatBrief, formatNumber, formatUnit, formatValue } from '../text/format.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { relationText, thresholdText, toneOf, verdictText } from '../text/verdict.ts';
import { axisEnd } from './bar-scale.ts';
import './gcm-bullet-bar.ts';
import './gcm-verdict.ts';
import { base } from './theme/base.ts';

/** A district's main indicators for a small screen: the chosen one in large type, the others as tiles. */
@customElement('gcm-district-figures')
export class GcmDistrictFigures extends LitElement {
  static override styles = [base, css`
    .label { color: var(--gcm-ink-2); }
    .lead { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 4px 12px; }
    .number { font: bold 32px/38px var(--gcm-font); letter-spacing: -0.01em; }
    .lead .unit { font-size: 15px; }

    .lead gcm-verdict {
      padding: 4px 10px;
      border-radius: 99px;
      background: var(--gcm-surface-3);
      font-weight: 700;
    }

    .lead gcm-verdict[tone='fail'] { background: var(--gcm-fail-soft); }
    .lead gcm-verdict[tone='pass'] { background: var(--gcm-accent-soft); }
    gcm-bullet-bar { --bar: 10px; margin-block: 4px 2px; }
    .axis {
      display: block;
      width: 100%;
      height: 18px;
      overflow: visible;
      font: var(--gcm-text-2) var(--gcm-font);
    }
    .axis text { fill: var(--gcm-ink-2); dominant-baseline: hanging; }

    .tiles {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      margin-block-start: 12px;
      border: 1px solid var(--gcm-line);
      border-radius: var(--gcm-r3);
    }

    .tiles > div { padding: 8px 10px; }
    .tiles > div + div { border-inline-start: 1px solid var(--gcm-line); }
    dt {
      overflow: hidden;
      color: var(--gcm-ink-2);
      font: var(--gcm-text-2) var(--gcm-font);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    dd b { font-size: 20px; line-height: 26px; }
    dd + dd { font: var(--gcm-text-2) var(--gcm-font); }
    dd gcm-verdict { white-space: normal; }
  `];

  @property({ attribute: false }) district: DistrictResult | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property() language: Language = 'zh-Hans';

  override render() {
    if (this.district === null) return nothing;
    const { indicators } = this.district;
    const lead = indicators[this.indicator];
    const others = MAIN_INDICATORS.filter((id) => id !== this.indicator && indicators[id] !== undefined);
    return html`
      <p class="label">${text(`indicator.${this.indicator}`, this.language)}</p>
      ${lead === undefined ? nothing : this.renderLead(lead)}
      <dl class="tiles">${others.map((id) => this.renderTile(id, indicators[id]))}</dl>
    `;
  }

  private renderLead(value: IndicatorValue) {
    const { quantity, threshold } = value;
    return html`
      <div class="lead">
        <span>
          <span class="number">${formatValue(quantity, this.language)}</span>
          ${this.renderUnit(quantity)}
        </span>
        ${quantity === null
          ? this.renderReason(value)
          : html`<gcm-verdict tone=${toneOf(value)}>${verdictText(value, this.language)}</gcm-verdict>`}
      </div>
      ${quantity === null ? nothing : this.renderBar(value, quantity, threshold?.value ?? null)}
    `;
  }

  private renderBar(value: IndicatorValue, quantity: Quantity, threshold: number | null) {
    const { language } = this;
    const tone = toneOf(value);
    const end = axisEnd(quantity.value, threshold, quantity.unit);
    const mark = value.threshold === null ? nothing : svg`
      <text x=${markPlace(value.threshold.value / end)} text-anchor="middle">
        ${text('table.threshold', language)} ${thresholdText(value.threshold, quantity.unit, language)}
      </text>`;
    return html`
      <gcm-bullet-bar
        .value=${quantity.value}
        .threshold=${threshold}
        .end=${end}
        tone=${tone}
      ></gcm-bullet-bar>
      <svg class="axis" aria-hidden="true">
        <text>${formatNumber(0, language)}</text>
        <text x="100%" text-anchor="end">${formatBrief({ value: end, unit: quantity.unit }, language)}</text>
        ${mark}
      </svg>
    `;
  }

  private renderTile(id: MainIndicatorId, value: IndicatorValue | undefined) {
    if (value === undefined) return nothing;
    const { quantity, threshold } = value;
    return html`
      <div>
        <dt>${text(`short.${id}`, this.language)}</dt>
        <dd>
          <b>${formatValue(quantity, this.language)}</b>
          ${this.renderUnit(quantity)}
        </dd>
        <dd>
          ${quantity === null || threshold === null
            ? this.renderReason(value)
            : html`<gcm-verdict tone=${toneOf(value)}>${toneOf(value) === 'na'
                ? verdictText(value, this.language)
                : relationText(value, threshold, quantity.unit, this.language)}</gcm-verdict>`}
        </dd>
      </div>
    `;
  }

  private renderUnit(quantity: Quantity | null) {
    if (quantity === null) return nothing;
    return html`<span class="unit">${formatUnit(quantity.unit, this.language)}</span>`;
  }

  private renderReason(value: IndicatorValue) {
    const reason = reasonText(value, this.language);
    return reason === null ? nothing : html`<span class="quiet">${reason}</span>`;
  }
}

/** Under its tick, but clear of both ends of the axis. */
function markPlace(share: number): string {
  return `${Math.min(74, Math.max(26, share * 100))}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-district-figures': GcmDistrictFigures;
  }
}

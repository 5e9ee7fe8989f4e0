import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DistrictResult, MainIndicatorId } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { formatUnit, formatValue } from '../../text/format.ts';
import { reasonText } from '../../text/reason-text.ts';
import { text } from '../../text/text.ts';
import { toneOf, verdictText } from '../../text/verdict.ts';
import { DistrictSelectEvent } from '../events.ts';
import '../gcm-icon.ts';
import '../gcm-verdict.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';

/**
 * The selected district on the public map: its figure, and how it stands to the threshold.
 *
 * @fires district-select - {@link DistrictSelectEvent} with `null` when it is closed.
 */
@customElement('gcm-district-brief')
export class GcmDistrictBrief extends LitElement {
  static override styles = [base, controls, css`
    :host {
      min-width: 200px;
      max-width: 280px;
      padding: 10px 8px 14px 16px;
      border-radius: 10px;
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
    }

    header { display: flex; align-items: center; gap: 8px; }
    h2 { flex: 1; min-width: 0; font: bold var(--gcm-text-4) var(--gcm-font); }
    .icon-button { color: var(--gcm-ink); }
    .value { font: bold 24px/30px var(--gcm-font); letter-spacing: -0.01em; }
    .unit { font-size: 13px; }
    .indicator { color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); }
    gcm-verdict { margin-block-start: 4px; font: var(--gcm-text-4) var(--gcm-font); white-space: normal; }
    /* Wide and low where it stands under the map. */
    @container (max-width: 559.9px) {
      .figure { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; }
      .value { font: bold 32px/38px var(--gcm-font); }
      gcm-verdict { margin: 0; padding: 4px 14px; border-radius: 20px; font-weight: 700; }
      gcm-verdict[tone='fail'] { background: var(--gcm-fail-soft); }
      gcm-verdict[tone='pass'] { background: var(--gcm-accent-soft); }
    }
    @media (forced-colors: active) { :host { border: 1px solid; } }
  `];

  @property({ attribute: false }) district: DistrictResult | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property() language: Language = 'zh-Hans';

  override render() {
    const { district, language } = this;
    if (district === null) return nothing;
    const close = () => this.dispatchEvent(new DistrictSelectEvent(null));
    return html`
      <section role="group" aria-labelledby="name">
        <header>
          <h2 id="name">${district.name}</h2>
          <button type="button" class="icon-button" aria-label=${text('panel.close', language)} @click=${close}>
            <gcm-icon name="x"></gcm-icon>
          </button>
        </header>
        <p class="indicator">${text(`indicator.${this.indicator}`, language)}</p>
        ${this.renderValue(district)}
      </section>
    `;
  }

  private renderValue({ indicators }: DistrictResult) {
    const { language } = this;
    const value = indicators[this.indicator];
    const quantity = value?.quantity ?? null;
    const reason = value === undefined ? null : reasonText(value, language);
    if (value === undefined || quantity === null) {
      return html`<p><span class="value">${formatValue(null, language)}</span></p>
        <p class="quiet">${reason ?? text('legend.no-data', language)}</p>`;
    }
    const tone = toneOf(value);
    return html`
      <div class="figure">
        <p><span class="value">${formatValue(quantity, language)}</span>
          <span class="unit">${formatUnit(quantity.unit, language)}</span></p>
        <gcm-verdict tone=${tone}>${verdictText(value, language)}</gcm-verdict>
      </div>
      ${tone === 'na' && reason !== null ? html`<p class="quiet">${reason}</p>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-district-brief': GcmDistrictBrief;
  }
}

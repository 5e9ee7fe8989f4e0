import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { choropleth } from '../paint/choropleth.ts';
import type { Choropleth } from '../paint/choropleth.ts';
import type { Theme } from '../paint/colours.ts';
import { formatBrief, formatUnit } from '../text/format.ts';
import { text } from '../text/text.ts';
import { MAIN_UNITS, markedThreshold } from './legend-classes.ts';
import { base } from './theme/base.ts';

/** The legend for a small screen: one strip of the classes with their breaks, the threshold in bold. */
@customElement('gcm-ramp-legend')
export class GcmRampLegend extends LitElement {
  static override styles = [base, css`
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 7px 12px 6px;
      border-radius: 10px;
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
    }

    .name { flex: none; max-width: 40%; font: bold 12px/16px var(--gcm-font); }
    .name span { display: block; color: var(--gcm-ink-2); font-weight: 400; }
    svg { flex: 1; min-width: 0; height: 32px; overflow: visible; forced-color-adjust: none; }
    text { fill: var(--gcm-ink-2); font: 12px/16px var(--gcm-font); font-variant-numeric: tabular-nums; }
    .threshold { fill: var(--gcm-ink); font-weight: 700; }
  `];

  @property({ attribute: false }) assessment: Assessment | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  override render() {
    const colours = this.assessment === null ? null : choropleth(this.assessment, this.indicator, this.theme);
    return html`
      <span class="name">
        ${text(`indicator.${this.indicator}`, this.language)}
        <span>${formatUnit(MAIN_UNITS[this.indicator], this.language)}</span>
      </span>
      ${colours === null || this.assessment === null
        ? nothing
        : this.renderRamp(colours, markedThreshold(this.assessment, this.indicator))}
    `;
  }

  private renderRamp({ classes }: Choropleth, threshold: number | null) {
    const breaks = classes.flatMap(({ upper }) => (upper === null ? [] : [upper]));
    const step = 100 / classes.length;
    return html`
      <svg role="img" aria-label=${breaks.map((value) => this.short(value)).join(', ')}>
        ${classes.map(({ colour }, index) => svg`
          <rect x="${index * step}%" width="${step + 0.3}%" height="13" fill=${colour} />`)}
        ${breaks.map((value, index) => svg`
          <text
            class=${value === threshold ? 'threshold' : ''}
            x="${(index + 1) * step}%"
            y="28"
            text-anchor="middle"
          >${this.short(value)}</text>`)}
      </svg>
    `;
  }

  private short(value: number): string {
    return formatBrief({ value, unit: MAIN_UNITS[this.indicator] }, this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-ramp-legend': GcmRampLegend;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { NO_DATA_FILL, choropleth } from '../paint/choropleth.ts';
import type { Choropleth } from '../paint/choropleth.ts';
import type { Theme } from '../paint/colours.ts';
import type { Swatch } from '../paint/swatch.ts';
import { formatUnit, formatValue } from '../text/format.ts';
import { text } from '../text/text.ts';
import './gcm-icon.ts';
import './gcm-swatch.ts';
import { LegendToggleEvent } from './layer-events.ts';
import type { LayerRow } from './layer-row.ts';
import { MAIN_UNITS, legendClasses, markedThreshold } from './legend-classes.ts';
import type { LegendClass } from './legend-classes.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * What the colours and signs on the map mean: the classes of the indicator with
 * the threshold between them, and the layers that are on show.
 *
 * @fires legend-toggle - {@link LegendToggleEvent} when it should open or shut.
 */
@customElement('gcm-legend')
export class GcmLegend extends LitElement {
  static override styles = [base, controls, css`
    :host {
      width: max-content;
      max-width: 100%;
      overflow: auto;
      padding: 4px 14px;
      border-radius: 10px;
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
      font: var(--gcm-text-list) var(--gcm-font);
      scrollbar-width: thin;
    }

    h2 { font: bold var(--gcm-text-3) var(--gcm-font); }
    h2 button {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      width: 100%;
      min-height: 32px;
    }
    h2 gcm-icon { --size: 14px; color: var(--gcm-ink-3); transition: rotate var(--gcm-t1) var(--gcm-ease); }
    h2 [aria-expanded='false'] gcm-icon { rotate: 180deg; }
    .classes { min-width: 190px; padding-block-end: 6px; }
    .classes li, .layers li { display: flex; align-items: center; gap: 10px; min-height: 18px; }
    .classes .quiet { margin-inline-start: auto; padding-inline-start: 12px; }
    .threshold {
      position: relative;
      gap: 8px;
      min-height: 10px !important;
      font-weight: 700;
      line-height: 10px;
    }
    .threshold::before {
      content: '';
      flex: 1;
      min-width: 60px;
      border-block-start: 1.5px dashed var(--gcm-ink);
    }
    .threshold span { background: var(--gcm-surface); }
    .few { max-width: 200px; padding-block-end: 6px; color: var(--gcm-ink-3); }

    summary { min-height: 28px; color: var(--gcm-ink-2); cursor: pointer; }

    .layers {
      display: grid;
      grid-template-columns: repeat(2, auto);
      justify-content: start;
      gap: 1px 18px;
      max-width: 300px;
      padding-block-end: 8px;
    }

    .layers li { gap: 8px; max-width: 140px; }
    .layers span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .classes + .layers { padding-block-start: 7px; border-block-start: 1px solid var(--gcm-line); }
    gcm-swatch[round] { margin-inline: 2px; }
  `];

  @property({ attribute: false }) assessment: Assessment | null = null;
  /** What the map is coloured by; `null`: nothing. */
  @property({ attribute: false }) indicator: MainIndicatorId | null = null;
  /** All layers; those on show are listed. */
  @property({ attribute: false }) rows: readonly LayerRow[] = [];
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';
  @property({ type: Boolean }) open = true;
  /** The layers wait behind a word, where there is little room. */
  @property({ type: Boolean }) brief = false;

  override render() {
    const { assessment, indicator } = this;
    const title = indicator === null ? text('legend.title', this.language) : this.indicatorTitle(indicator);
    const toggle = () => this.dispatchEvent(new LegendToggleEvent(!this.open));
    return html`
      <section aria-label=${text('legend.title', this.language)}>
        <h2><button type="button" aria-expanded=${this.open} @click=${toggle}>
          ${title}<gcm-icon name="chevron-down"></gcm-icon>
        </button></h2>
        ${this.open && assessment !== null && indicator !== null
          ? this.renderTheme(assessment, indicator)
          : nothing}
        ${this.open ? this.renderLayers() : nothing}
      </section>
    `;
  }

  private renderTheme(assessment: Assessment, indicator: MainIndicatorId) {
    const colours = choropleth(assessment, indicator, this.theme);
    if (colours === null) return html`<p class="few">${text('legend.few', this.language)}</p>`;
    const threshold = markedThreshold(assessment, indicator);
    const words = threshold === null
      ? ''
      : formatValue({ value: threshold, unit: MAIN_UNITS[indicator] }, this.language);
    return html`
      <ul class="classes">
        ${legendClasses(colours, threshold, this.language).map((line) => this.renderClass(line, words))}
        ${this.renderNoData(colours)}
      </ul>
    `;
  }

  private renderClass({ label, colour, count, aboveThreshold }: LegendClass, threshold: string) {
    return html`
      ${this.renderLine({ kind: 'area', fill: colour, edge: EDGE, hatch: null }, label, count)}
      ${aboveThreshold
        ? html`<li class="threshold"><span>${text('table.threshold', this.language)} ${threshold}</span></li>`
        : nothing}
    `;
  }

  private renderNoData({ unknown }: Choropleth) {
    const swatch: Swatch = { kind: 'area', fill: NO_DATA_FILL[this.theme], edge: EDGE, hatch: 'no-data' };
    return this.renderLine(swatch, text('legend.no-data', this.language), unknown);
  }

  private renderLine(swatch: Swatch, label: string, count: number) {
    return html`
      <li>
        <gcm-swatch .swatch=${swatch} theme=${this.theme}></gcm-swatch>
        <span>${label}</span>
        <span class="quiet">${text('legend.count', this.language, { count })}</span>
      </li>
    `;
  }

  private renderLayers() {
    const shown = this.rows.filter(({ visible, state, swatch }) => {
      return visible && state.kind === 'ready' && swatch.kind !== 'ramp';
    });
    if (shown.length === 0) return nothing;
    const lines = shown.flatMap((row) => {
      return row.classes.length > 0 ? row.classes.map((line) => ({ ...line, opacity: row.opacity })) : [row];
    });
    const list = html`
      <ul class="layers">
        ${lines.map(({ title, swatch, opacity }) => html`
          <li title=${title}>
            <gcm-swatch .swatch=${swatch} theme=${this.theme} .opacity=${opacity ?? 1}></gcm-swatch>
            <span>${title}</span>
          </li>
        `)}
      </ul>
    `;
    return this.brief
      ? html`<details><summary>${text('panel.layers', this.language)}</summary>${list}</details>`
      : list;
  }

  private indicatorTitle(indicator: MainIndicatorId): string {
    return text('legend.indicator', this.language, {
      indicator: text(`indicator.${indicator}`, this.language),
      unit: formatUnit(MAIN_UNITS[indicator], this.language),
    });
  }
}

/** Keeps the lightest class apart from the paper of the panel. */
const EDGE = 'color-mix(in srgb, var(--gcm-ink) 22%, transparent)';

declare global {
  interface HTMLElementTagNameMap {
    'gcm-legend': GcmLegend;
  }
}

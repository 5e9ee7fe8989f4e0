import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { INDICATOR_IDS } from '../model/indicator.ts';
import type { DistrictResult, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Theme } from '../paint/colours.ts';
import { peopleText } from '../text/amounts.ts';
import { formatQuantity, formatUnit, formatValue } from '../text/format.ts';
import { untoldText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { DistrictSelectEvent, DistrictZoomEvent } from './events.ts';
import './gcm-district-figures.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import './gcm-indicator-list.ts';
import './gcm-stacked-bar.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * The selected district: its green land by class, and all its indicators. In
 * the bottom sheet (`compact`) the chosen indicator leads in large type.
 *
 * @fires district-zoom - {@link DistrictZoomEvent}
 * @fires district-select - {@link DistrictSelectEvent} with `null` when it is closed.
 * @slot foot - Further buttons under the card.
 */
@customElement('gcm-district-card')
export class GcmDistrictCard extends LitElement {
  static override styles = [base, controls, css`
    header { display: flex; align-items: center; gap: 6px; min-height: var(--gcm-control-small); }
    h2 { min-width: 0; }
    .id { color: var(--gcm-ink-3); font: var(--gcm-text-3) var(--gcm-font); }
    .buttons { display: flex; align-items: center; margin-inline: auto -6px; }
    .line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 12px;
      margin-block: 2px 6px;
    }
    .line, summary { color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); line-height: 18px; }
    .line b { color: var(--gcm-ink); }
    .line > span:last-child { margin-inline-start: auto; }
    .line span > span + span { margin-inline-start: 12px; }
    :host([compact]) h2 { font: bold var(--gcm-text-5) var(--gcm-font); }
    :host([compact]) .composition { margin-block-start: 16px; }
    :host([compact]) gcm-stacked-bar { --bar: 16px; }
    gcm-district-figures { margin-block: 2px 16px; }

    details { margin-block-start: 8px; }
    summary {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-height: 24px;
      border-radius: 4px;
      cursor: pointer;
    }
    summary::-webkit-details-marker { display: none; }
    summary:hover { color: var(--gcm-ink); }
    summary gcm-icon { --size: 14px; transition: rotate var(--gcm-t1) var(--gcm-ease); }
    [open] > summary gcm-icon { rotate: 90deg; }
  `];

  @property({ attribute: false }) district: DistrictResult | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';
  @property({ type: Boolean, reflect: true }) compact = false;

  override render() {
    const { district } = this;
    if (district === null) return nothing;
    return html`
      <section aria-labelledby="name">
        ${this.renderHead(district)}
        ${this.compact
          ? html`<gcm-district-figures
              .district=${district}
              indicator=${this.indicator}
              language=${this.language}
            ></gcm-district-figures>`
          : nothing}
        ${this.renderComposition(district)}
        <details>
          <summary><gcm-icon name="chevron-right"></gcm-icon>${text('district.all', this.language)}</summary>
          <gcm-indicator-list
            .ids=${INDICATOR_IDS}
            .indicators=${district.indicators}
            language=${this.language}
          ></gcm-indicator-list>
        </details>
        <slot name="foot"></slot>
      </section>
    `;
  }

  private renderHead({ id, name, population }: DistrictResult) {
    const zoom = () => this.dispatchEvent(new DistrictZoomEvent(id));
    const close = () => this.dispatchEvent(new DistrictSelectEvent(null));
    const zoomWord = text('district.zoom', this.language);
    return html`
      <header>
        <h2 id="name">${name}</h2>
        <span class="id">${this.compact || id === name ? peopleText(population, this.language) : id}</span>
        <span class="buttons">
          ${this.compact
            ? html`<gcm-icon-button icon="locate-fixed" label=${zoomWord} @click=${zoom}></gcm-icon-button>`
            : html`<button type="button" class="button plain small" @click=${zoom}>
                <gcm-icon name="locate-fixed"></gcm-icon>${zoomWord}
              </button>`}
          <gcm-icon-button
            icon="x"
            label=${text('panel.close', this.language)}
            @click=${close}
          ></gcm-icon-button>
        </span>
      </header>
    `;
  }

  private renderComposition({ measures, indicators }: DistrictResult) {
    const green = measures.greenM2 === null ? null : { value: measures.greenM2, unit: 'm2' as const };
    const rate = indicators.green_rate?.quantity ?? null;
    const why = untoldText(measures.untold.greenM2 ?? null, this.language);
    return html`
      <p class="line composition">
        <span>${text('district.composition', this.language)}</span>
        <span>
          <span><b>${formatValue(green, this.language)}</b> ${formatUnit('m2', this.language)}</span>
          <span>${text('indicator.green_rate', this.language)} ${formatQuantity(rate, this.language)}</span>
        </span>
      </p>
      ${why === null ? nothing : html`<p class="quiet">${why}</p>`}
      <gcm-stacked-bar
        .parts=${measures.greenPartsM2}
        ?partial=${green === null}
        language=${this.language}
        theme=${this.theme}
      ></gcm-stacked-bar>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-district-card': GcmDistrictCard;
  }
}

import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import type { Theme } from '../paint/colours.ts';
import { layerSwatch } from '../paint/swatch.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { text } from '../text/text.ts';
import { FeatureSelectEvent } from './events.ts';
import { featureFacts } from './feature-facts.ts';
import type { Fact, FeatureFacts } from './feature-facts.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import './gcm-swatch.ts';
import { PanelCloseEvent } from './page-events.ts';
import { featureListStyles } from './theme/feature-list-styles.ts';

/** One thing that lay under the click. */
export interface PickedFeature {
  readonly layer: Layer;
  readonly featureId: string;
  /** Where it is in the layer, if known. */
  readonly at?: number;
  /** `null`: it has none, or it is not known. */
  readonly areaM2: number | null;
}

/**
 * All that lies under a click on the map, grouped by layer; the chosen one in
 * full. Everything from the data is shown as plain text.
 *
 * @fires feature-select - {@link FeatureSelectEvent} when a name is clicked.
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-feature-list')
export class GcmFeatureList extends LitElement {
  static override styles = featureListStyles;

  /** Most specific first. */
  @property({ attribute: false }) picked: readonly PickedFeature[] = [];
  @property({ attribute: false })
  selected: { readonly layerId: string; readonly featureId: string } | null = null;
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  override render() {
    const layers = [...new Set(this.picked.map(({ layer }) => layer))];
    return html`
      <section aria-labelledby="title">
        <header>
          <h2 id="title">${text('picked.title', this.language)}</h2>
          <span class="quiet">${text('picked.count', this.language, { count: this.picked.length })}</span>
          <gcm-icon-button
            icon="x"
            label=${text('panel.close', this.language)}
            @click=${() => this.dispatchEvent(new PanelCloseEvent())}
          ></gcm-icon-button>
        </header>
        ${layers.map((layer) => this.renderLayer(layer))}
      </section>
    `;
  }

  private renderLayer(layer: Layer) {
    return html`
      <h3>
        <gcm-swatch .swatch=${layerSwatch(layer, this.theme)} theme=${this.theme}></gcm-swatch>
        ${localText(layer.spec.title, this.language)}
      </h3>
      <ul>
        ${this.picked.filter((one) => one.layer === layer).map((one) => this.renderFeature(one))}
      </ul>
    `;
  }

  private renderFeature({ layer, featureId, at, areaM2 }: PickedFeature) {
    const facts = featureFacts(layer, featureId, this.language, at);
    if (facts === null) return nothing;
    const open = this.selected?.layerId === layer.id && this.selected.featureId === featureId;
    const choose = () => this.dispatchEvent(new FeatureSelectEvent(layer.id, featureId));
    return html`
      <li class=${open ? 'open' : ''}>
        <button type="button" aria-expanded=${open} @click=${choose}>
          <span class="name">${facts.name}</span>
          <span class="kind">${facts.kind}</span>
          ${areaM2 === null
            ? nothing
            : html`<span class="area">${formatQuantity({ value: areaM2, unit: 'm2' }, this.language)}</span>`}
        </button>
        ${open ? this.renderFacts(facts) : nothing}
      </li>
    `;
  }

  private renderFacts({ facts, progressShare, problems, properties }: FeatureFacts) {
    return html`
      <div class="facts">
        ${progressShare === null ? nothing : this.renderProgress(progressShare)}
        ${renderTable(facts)}
        ${problems === null
          ? nothing
          : html`<p class="problems"><gcm-icon name="triangle-alert"></gcm-icon>
              <span><b>${text('fact.problems', this.language)}</b> ${problems}</span></p>`}
        ${properties.length === 0
          ? nothing
          : html`<details>
              <summary>
                <gcm-icon name="chevron-right"></gcm-icon>${text('picked.properties', this.language)}
              </summary>
              ${renderTable(properties)}
            </details>`}
      </div>
    `;
  }

  private renderProgress(share: number) {
    const percent = formatNumber(share * 100, this.language);
    return html`
      <div class="progress">
        <span>${text('fact.progress', this.language)}</span>
        <svg role="img" aria-label="${percent} %">
          <rect class="track" width="100%" height="6" rx="3" />
          <rect class="done" width="${Math.min(1, share) * 100}%" height="6" rx="3" />
        </svg>
        <b>${percent}&nbsp;%</b>
      </div>
    `;
  }
}

function renderTable(facts: readonly Fact[]) {
  if (facts.length === 0) return nothing;
  return html`<dl>${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-feature-list': GcmFeatureList;
  }
}

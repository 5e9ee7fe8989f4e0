import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { INDICATOR_IDS, MAIN_INDICATORS } from '../model/indicator.ts';
import type { CityResult, Edit, IndicatorId, IndicatorValue, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { editText, editsBehind } from '../text/edit-text.ts';
import { formatValue } from '../text/format.ts';
import { text } from '../text/text.ts';
import { thresholdText, toneOf, verdictText } from '../text/verdict.ts';
import './gcm-icon.ts';
import './gcm-indicator-card.ts';
import './gcm-indicator-list.ts';
import './gcm-verdict.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * The city's indicators: four cards, a line for the lowest district, and the
 * others on request.
 *
 * @fires indicator-select - {@link IndicatorSelectEvent} when a card is clicked.
 */
@customElement('gcm-indicator-cards')
export class GcmIndicatorCards extends LitElement {
  static override styles = [base, controls, css`
    .cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }

    .lowest {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
      margin-block-start: 8px;
      padding: 5px 12px;
      border: 1px solid var(--gcm-line);
      border-radius: var(--gcm-r3);
      color: var(--gcm-ink-2);
      font: var(--gcm-text-2) var(--gcm-font);
    }

    .lowest b { color: var(--gcm-ink); }
    .more {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-height: 24px;
      margin-block: -2px;
      margin-inline-start: auto;
    }
    .more:hover { color: var(--gcm-ink); }
    .more gcm-icon { --size: 14px; transition: rotate var(--gcm-t1) var(--gcm-ease); }
    .more[aria-expanded='true'] gcm-icon { rotate: 90deg; }
    gcm-indicator-list { margin-block-start: 4px; }

    .skeleton {
      height: 105px;
      border-radius: 10px;
      background: var(--gcm-surface-3);
      animation: appear var(--gcm-t2) 300ms both;
    }

    @keyframes appear { from { opacity: 0; } }
  `];

  /** `null`: nothing was computed yet. */
  @property({ attribute: false }) city: CityResult | null = null;
  @property() language: Language = 'zh-Hans';
  /** The indicator on the map. */
  @property({ attribute: false }) indicator: MainIndicatorId | null = null;
  /** What was set in the project, behind all of the figures. */
  @property({ attribute: false }) edits: readonly Edit[] = [];
  @property({ type: Boolean }) stale = false;
  /** The computing was stopped: what is not there will not come by itself. */
  @property({ type: Boolean }) halted = false;

  @state() private open = false;

  override render() {
    const indicators = this.city?.indicators ?? {};
    if (this.city === null && !this.halted) {
      return html`<div class="cards" aria-busy="true">${MAIN_INDICATORS.map(() => SKELETON)}</div>`;
    }
    const others = INDICATOR_IDS.filter((id) => isOther(id) && indicators[id] !== undefined);
    return html`
      <div class="cards">
        ${MAIN_INDICATORS.map((id) => this.renderCard(id, indicators[id] ?? null))}
      </div>
      ${this.renderLowest(indicators.park_min ?? null, others.length)}
      ${this.open
        ? html`<gcm-indicator-list
            id="others"
            .ids=${others}
            .indicators=${indicators}
            language=${this.language}
          ></gcm-indicator-list>`
        : nothing}
    `;
  }

  private renderCard(id: MainIndicatorId, value: IndicatorValue | null) {
    return html`
      <gcm-indicator-card
        .indicator=${id}
        .value=${value}
        language=${this.language}
        ?selected=${id === this.indicator}
        .edits=${editsBehind(this.edits, id, null).map((edit) => editText(edit, this.language))}
        ?stale=${this.stale || this.halted}
      ></gcm-indicator-card>
    `;
  }

  private renderLowest(value: IndicatorValue | null, others: number) {
    if (value === null && others === 0) return nothing;
    return html`
      <div class="lowest">
        ${value === null ? nothing : this.renderLowestValue(value)}
        ${others === 0
          ? nothing
          : html`<button
              type="button"
              class="more"
              aria-expanded=${this.open}
              aria-controls="others"
              @click=${() => { this.open = !this.open; }}
            >
              ${text('cards.others', this.language, { count: others })}
              <gcm-icon name="chevron-right"></gcm-icon>
            </button>`}
      </div>
    `;
  }

  private renderLowestValue(value: IndicatorValue) {
    const { quantity, threshold } = value;
    return html`
      <span>${text('indicator.park_min', this.language)}</span>
      <span>
        <b>${formatValue(quantity, this.language)}</b>
        ${quantity === null || threshold === null
          ? nothing
          : thresholdText(threshold, quantity.unit, this.language)}
      </span>
      ${quantity === null
        ? nothing
        : html`<gcm-verdict tone=${toneOf(value)}>
            ${verdictText({ ...value, gap: null }, this.language)}
          </gcm-verdict>`}
    `;
  }
}

const SKELETON = html`<div class="skeleton"></div>`;

function isOther(id: IndicatorId): boolean {
  return id !== 'park_min' && !(MAIN_INDICATORS as readonly IndicatorId[]).includes(id);
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-indicator-cards': GcmIndicatorCards;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IndicatorValue, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { UNKNOWN, formatUnit, formatValue } from '../text/format.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { thresholdText, toneOf, verdictText } from '../text/verdict.ts';
import { axisEnd } from './bar-scale.ts';
import { IndicatorSelectEvent } from './events.ts';
import './gcm-badge.ts';
import './gcm-bullet-bar.ts';
import './gcm-verdict.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * One indicator of the city: value, bar with threshold, verdict with gap. As a
 * button it puts the indicator on the map.
 *
 * @fires indicator-select - {@link IndicatorSelectEvent} when it is clicked.
 * @csspart card - The button.
 */
@customElement('gcm-indicator-card')
export class GcmIndicatorCard extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [base, controls, css`
    :host { display: grid; min-width: 0; }

    button {
      display: flex;
      flex-direction: column;
      min-width: 0;
      padding: 9px 12px 8px;
      border-radius: 10px;
      background: var(--gcm-surface);
      box-shadow: inset 0 0 0 1px var(--gcm-line);
      text-align: start;
      transition: background-color var(--gcm-t1) var(--gcm-ease);
    }

    button:hover { background: var(--gcm-surface-2); }
    button[aria-pressed='true'] { box-shadow: inset 0 0 0 2px var(--gcm-accent); }
    .head, .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 2px 4px;
    }
    .head { min-height: 20px; color: var(--gcm-ink-2); font: 13px/20px var(--gcm-font); }
    .head gcm-badge { padding-inline: 4px; }
    .badges { display: flex; gap: 4px; }
    .value { margin-block-start: 2px; white-space: nowrap; }
    .number { font: var(--gcm-text-6) var(--gcm-font); letter-spacing: -0.01em; }
    .stale .number { opacity: 0.6; }
    gcm-bullet-bar { margin-block: 5px 3px; }
    .foot { color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); line-height: 18px; }
    .why { white-space: normal; }
    .reason { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }

    @media (forced-colors: active) {
      button { border: 1px solid; }
      button[aria-pressed='true'] { border: 3px solid Highlight; }
    }
  `];

  @property({ attribute: false }) indicator: MainIndicatorId = 'park_pc';
  @property({ attribute: false }) value: IndicatorValue | null = null;
  @property() language: Language = 'zh-Hans';
  /** The map is coloured by it. */
  @property({ type: Boolean }) selected = false;
  /** The data changed since it was computed. */
  @property({ type: Boolean }) stale = false;

  /** What was set in the project that the value or its threshold rests on, with its sources. */
  @property({ attribute: false }) edits: readonly string[] = [];

  override render() {
    const choose = () => this.dispatchEvent(new IndicatorSelectEvent(this.indicator));
    return html`
      <button
        type="button"
        part="card"
        class=${this.stale ? 'stale' : ''}
        aria-pressed=${this.selected}
        @click=${choose}
      >
        <span class="head">
          <span>${text(`indicator.${this.indicator}`, this.language)}</span>
          <span class="badges">${this.renderEdited()} ${this.renderBadge()}</span>
        </span>
        ${this.value === null ? UNKNOWN_VALUE : this.renderValue(this.value)}
      </button>
    `;
  }

  /** The sources are in words in the method note; here they are a tip, and are read out. */
  private renderEdited() {
    if (this.edits.length === 0) return nothing;
    const sources = this.edits.join('\n');
    return html`
      <gcm-badge title=${sources}>${text('badge.edited', this.language)}</gcm-badge>
      <span class="visually-hidden">${sources}</span>
    `;
  }

  private renderBadge() {
    if (this.stale) return html`<gcm-badge>${text('badge.stale', this.language)}</gcm-badge>`;
    const dashed = (word: string) => html`<gcm-badge kind="dashed">${word}</gcm-badge>`;
    if (this.value?.proxy === true) return dashed(text('badge.proxy', this.language));
    if (this.value?.threshold?.verified !== false) return nothing;
    return dashed(text('badge.unverified', this.language));
  }

  private renderValue(value: IndicatorValue) {
    if (value.quantity === null) {
      return html`
        ${UNKNOWN_VALUE}
        <span class="reason">${this.renderReason(value)}</span>
      `;
    }
    const { quantity, threshold } = value;
    const tone = toneOf(value);
    return html`
      <span class="value">
        <span class="number">${formatValue(quantity, this.language)}</span>
        <span class="unit">${formatUnit(quantity.unit, this.language)}</span>
      </span>
      <gcm-bullet-bar
        .value=${quantity.value}
        .threshold=${threshold?.value ?? null}
        .end=${axisEnd(quantity.value, threshold?.value ?? null, quantity.unit)}
        tone=${tone}
      ></gcm-bullet-bar>
      <span class="foot">
        ${threshold === null
          ? html`<gcm-verdict class="why">${this.renderReason(value)}</gcm-verdict>`
          : html`
              <span>${thresholdText(threshold, quantity.unit, this.language)}</span>
              <gcm-verdict tone=${tone}>${verdictText(value, this.language)}</gcm-verdict>
            `}
      </span>
    `;
  }

  private renderReason(value: IndicatorValue) {
    return reasonText(value, this.language) ?? nothing;
  }
}

const UNKNOWN_VALUE = html`<span class="value"><span class="number">${UNKNOWN}</span></span>`;

declare global {
  interface HTMLElementTagNameMap {
    'gcm-indicator-card': GcmIndicatorCard;
  }
}

import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { REVIEW_STATES } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import { PATCH_TYPES } from '../../model/patch-type.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { PLAIN, countStates } from './arrange-findings.ts';
import type { Arrangement, GroupKey } from './arrange-findings.ts';
import type { ShownFinding } from './shown-findings.ts';

const GROUPS = ['none', 'district', 'type'] as const satisfies readonly GroupKey[];

/**
 * What of the register is on show: chips of the states of review with their counts; district, type, groups.
 *
 * @fires arrangement-change - with the part of the {@link Arrangement} that should be otherwise; for the list around it.
 */
@customElement('gcm-register-filters')
export class GcmRegisterFilters extends LitElement {
  static override styles = [base, controls, inputs, css`
    .chips { display: flex; flex-wrap: wrap; gap: 6px; }
    .chip {
      min-height: var(--gcm-control-small);
      padding-inline: 11px;
      border: 1px solid var(--gcm-line-2);
      border-radius: 14px;
      color: var(--gcm-ink-2);
      font: var(--gcm-text-2) var(--gcm-font);
      white-space: nowrap;
    }
    .chip:hover { background: var(--gcm-hover); }
    .chip[aria-pressed='true'] { border-color: var(--gcm-ink); background: var(--gcm-ink); color: var(--gcm-surface); font-weight: 700; }
    .selects { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 6px; margin-block-start: 8px; }
    select { width: 100%; border-color: var(--gcm-line-2); font: var(--gcm-text-2) var(--gcm-font); }
  `];

  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  @property({ attribute: false }) arrangement: Arrangement = PLAIN;
  @property({ attribute: false }) districts: ReadonlyMap<string, string> = new Map();
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, arrangement } = this;
    const counts = countStates(this.findings, arrangement);
    const all = REVIEW_STATES.reduce((sum, state) => sum + counts[state], 0);
    const number = (count: number) => formatNumber(count, language);
    const chip = (state: Arrangement['state'], words: string) => html`
      <button type="button" class="chip" aria-pressed=${arrangement.state === state}
        @click=${() => this.tell({ state })}>${words}</button>`;
    return html`
      <div class="chips" role="group" aria-label=${text('register.states', language)}>
        ${chip(null, text('register.all', language, { count: number(all) }))}
        ${REVIEW_STATES.map((state) => chip(state, text('register.state', language, {
          state: text(`review.${state}`, language), count: number(counts[state]),
        })))}
      </div>
      <div class="selects">${this.renderDistricts()}${this.renderTypes()}${this.renderGroups()}</div>
    `;
  }

  private renderDistricts() {
    const { language, arrangement } = this;
    const there = new Set(this.findings.map(({ districtId }) => districtId ?? ''));
    const nameOf = (id: string) =>
      (id === '' ? text('register.district.none', language) : (this.districts.get(id) ?? id));
    return html`
      <select aria-label=${text('register.district', language)} @change=${(event: Event) =>
        this.tell({ district: chosen(event) === '*' ? null : chosen(event) })}>
        <option value="*" .selected=${arrangement.district === null}>${text('register.district.all', language)}</option>
        ${[...there].sort().map((id) => html`
          <option value=${id} .selected=${arrangement.district === id}>${nameOf(id)}</option>`)}
      </select>
    `;
  }

  private renderTypes() {
    const { language, arrangement } = this;
    const there = new Set(this.findings.map(({ type }) => type));
    const letters = { a: text('plan-letter.a', language), b: text('plan-letter.b', language) };
    return html`
      <select aria-label=${text('register.type', language)} @change=${(event: Event) =>
        this.tell({ type: PATCH_TYPES.find((type) => type === chosen(event)) ?? null })}>
        <option value="" .selected=${arrangement.type === null}>${text('register.type.all', language)}</option>
        ${PATCH_TYPES.filter((type) => there.has(type)).map((type) => html`
          <option value=${type} .selected=${arrangement.type === type}>${
            text(`patch-type.${type}`, language, letters)}</option>`)}
      </select>
    `;
  }

  private renderGroups() {
    const { language, arrangement } = this;
    return html`
      <select aria-label=${text('register.group', language)} @change=${(event: Event) =>
        this.tell({ group: GROUPS.find((group) => group === chosen(event)) ?? 'none' })}>
        ${GROUPS.map((group) => html`
          <option value=${group} .selected=${arrangement.group === group}>${
            text(`register.group.${group}`, language)}</option>`)}
      </select>
    `;
  }

  private tell(detail: Partial<Arrangement>) {
    this.dispatchEvent(new CustomEvent('arrangement-change', { detail }));
  }
}

function chosen({ target }: Event): string {
  return target instanceof HTMLSelectElement ? target.value : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-register-filters': GcmRegisterFilters;
  }
}

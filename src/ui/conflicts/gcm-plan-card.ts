import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { PlanInfo } from '../../model/plan.ts';
import type { Palette } from '../../model/project.ts';
import type { Theme } from '../../paint/colours.ts';
import { planUse, useOrder } from '../../model/plan-use.ts';
import { planSwatch } from '../../paint/swatch.ts';
import { planName, useName } from '../../text/conflict-text.ts';
import { formatDate, formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { UiEvent } from '../events.ts';
import '../gcm-badge.ts';
import '../gcm-icon-button.ts';
import '../gcm-swatch.ts';
import { nextTask } from '../next-task.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import './gcm-plan-letter.ts';

/** Another plan should be on the card. */
export class PlanChooseEvent extends UiEvent {
  readonly planId: string;

  constructor(planId: string) {
    super('plan-choose');
    this.planId = planId;
  }
}

/** The user wants to say what the plan is. */
export class PlanFormEvent extends UiEvent {
  readonly planId: string;

  constructor(planId: string) {
    super('plan-form');
    this.planId = planId;
  }
}

/**
 * One of the two plans that are compared: its letter, what it is, the classes it has.
 *
 * @fires plan-choose - {@link PlanChooseEvent}
 * @fires plan-form - {@link PlanFormEvent}
 */
@customElement('gcm-plan-card')
export class GcmPlanCard extends LitElement {
  static override styles = [base, controls, css`
    :host { padding: 10px 12px; border: 1px solid var(--gcm-line-2); border-radius: var(--gcm-r3); }
    header { display: flex; align-items: center; gap: 8px; }
    select {
      flex: 1;
      min-width: 0;
      min-height: var(--gcm-control-small);
      margin: 0;
      padding: 0;
      overflow: hidden;
      border: 0;
      background: var(--gcm-surface);
      color: var(--gcm-ink);
      font: bold var(--gcm-text-3) var(--gcm-font);
      text-overflow: ellipsis;
      cursor: pointer;
    }
    .facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; padding-inline-start: 30px; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
    ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 3px 10px; margin-block-start: 8px; }
    li { display: flex; align-items: center; gap: 6px; min-width: 0; font: var(--gcm-text-list) var(--gcm-font); }
    li span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .unknown { margin-block-start: 6px; }
  `];

  /** Which of the two cards it is. */
  @property({ reflect: true }) letter: 'a' | 'b' = 'a';
  @property({ attribute: false }) plan: PlanInfo | null = null;
  /** Plans that may be chosen. */
  @property({ attribute: false }) choices: readonly PlanInfo[] = [];
  @property() palette: Palette = 'screen';
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  /** In a task of its own: many such elements at once would keep the page from answering. */
  protected override async scheduleUpdate() {
    await nextTask();
    return super.scheduleUpdate();
  }

  override render() {
    const { plan, language } = this;
    if (plan === null) return nothing;
    const letter = text(`plan-letter.${this.letter}`, language);
    return html`
      <header>
        <gcm-plan-letter letter=${this.letter} language=${language}></gcm-plan-letter>
        <select aria-label=${text('card.choose', language, { letter })} @change=${this.choose}>
          ${this.choices.map((choice) => html`
            <option value=${choice.id} .selected=${choice.id === plan.id}>${planName(choice, language)}</option>`)}
        </select>
        <gcm-icon-button
          icon="pencil"
          label=${text('card.edit', language, { name: localText(plan.name, language) })}
          @click=${() => this.dispatchEvent(new PlanFormEvent(plan.id))}
        ></gcm-icon-button>
      </header>
      ${this.renderFacts(plan)}
      <ul>${usesOf(plan, language).map(([name, code]) => this.renderUse(name, code))}</ul>
      ${this.renderUnknown(plan)}
    `;
  }

  private renderFacts({ status, date, sourceScale, authority }: PlanInfo) {
    const { language } = this;
    const facts = [
      ...(date === null ? [] : [formatDate(date, language)]),
      ...(sourceScale === null ? [] : [text('card.scale', language, { scale: formatNumber(sourceScale, language) })]),
      ...(authority === null ? [] : [authority]),
    ];
    const told = facts.length === 0 ? [text('card.no-facts', language)] : facts;
    return html`
      <p class="facts">
        ${status === null ? nothing : html`<gcm-badge>${text(`plan-status.${status}`, language)}</gcm-badge>`}
        ${told.map((fact) => html`<span>${fact}</span>`)}
      </p>
    `;
  }

  private renderUse(name: string, code: string) {
    return html`
      <li title=${name}>
        <gcm-swatch .swatch=${planSwatch(code, this.theme, this)} theme=${this.theme}></gcm-swatch><span>${name}</span>
      </li>
    `;
  }

  private renderUnknown({ classes }: PlanInfo) {
    const unknown = classes.find(({ planClass }) => planClass === 'unclassified');
    if (unknown === undefined) return nothing;
    const count = Math.max(1, unknown.codes.length);
    return html`<gcm-badge class="unknown" kind="dashed">${
      text('card.unclassified', this.language, { count })}</gcm-badge>`;
  }

  private choose({ target }: Event) {
    if (target instanceof HTMLSelectElement) this.dispatchEvent(new PlanChooseEvent(target.value));
  }
}

/** What the plan's land is for, each use once, in the order of every legend, with a code of it; of lines the class. */
function usesOf({ classes, isLine }: PlanInfo, language: Language): readonly (readonly [string, string])[] {
  if (isLine) {
    return classes.map(({ planClass }) => [text(`plan-class.${planClass}`, language), text(`plan-class.${planClass}`, 'zh-Hans')]);
  }
  const codes = classes.flatMap(({ planClass, codes: of }) => (planClass === 'unclassified' ? [] : of.map((code) => ({ planClass, code }))));
  const uses = codes
    .sort((x, y) => useOrder(planUse(x.code)) - useOrder(planUse(y.code)))
    .map(({ planClass, code }): [string, string] => [useName(code, planClass, language), code]);
  return [...new Map(uses)];
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-plan-card': GcmPlanCard;
  }
  interface HTMLElementEventMap {
    'plan-choose': PlanChooseEvent;
    'plan-form': PlanFormEvent;
  }
}

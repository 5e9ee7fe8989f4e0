import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { DEFAULT_RULES, ruleFor } from '../../model/plan-rules.ts';
import { SEVERITIES } from '../../model/plan.ts';
import type { PlanClass, Rule } from '../../model/plan.ts';
import { ruleText } from '../../text/conflict-text.ts';
import { text } from '../../text/text.ts';
import { nextTask } from '../next-task.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { RuleEditEvent } from './conflict-events.ts';
import { formText } from './form-text.ts';
import { matrixStyles } from './rule-matrix-styles.ts';
import { SEVERITY_SIGNS } from './severity-signs.ts';

/**
 * What it means when plan 甲 says one class and plan 乙, or a control line, another; each cell can be changed.
 *
 * @fires rule-edit - {@link RuleEditEvent}
 */
@customElement('gcm-rule-matrix')
export class GcmRuleMatrix extends LitElement {
  static override styles = [base, controls, inputs, matrixStyles];

  /** Classes of 甲. */
  @property({ attribute: false }) rows: readonly PlanClass[] = [];
  /** Classes of 乙 and of the control lines. */
  @property({ attribute: false }) columns: readonly PlanClass[] = [];
  /** The project's own rules; the house's stand behind them. */
  @property({ attribute: false }) own: readonly Rule[] = [];
  @property() language: Language = 'zh-Hans';

  @state() private open: readonly [PlanClass, PlanClass] | null = null;

  /** In a task of its own: many such elements at once would keep the page from answering. */
  protected override async scheduleUpdate() {
    await nextTask();
    return super.scheduleUpdate();
  }

  override render() {
    const { language } = this;
    const rules = [...this.own, ...DEFAULT_RULES];
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col" class="corner">${text('matrix.corner', language)}</th>
            ${this.columns.map((column) => html`
              <th scope="col" title=${text(`plan-class.${column}`, language)}><span>${
                text(`class-short.${column}`, language)}</span></th>`)}
          </tr>
        </thead>
        <tbody>${this.rows.map((row) => html`
          <tr>
            <th scope="row" title=${text(`plan-class.${row}`, language)}>${text(`class-short.${row}`, language)}</th>
            ${this.columns.map((column) => this.renderCell(row, column, rules))}
          </tr>`)}</tbody>
      </table>
      <p class="key">${SEVERITIES.map((severity) => html`
        <span><span class="sign ${severity}" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${
          text(`severity.${severity}`, language)}</span>`)}</p>
      ${this.open === null
        ? html`<p class="how">${text('matrix.how', language)}</p>`
        : this.renderForm(this.open, rules)}
    `;
  }

  private renderCell(a: PlanClass, b: PlanClass, rules: readonly Rule[]) {
    const { severity, id } = ruleFor(rules, a, b);
    const isOwn = this.own.some((rule) => rule.id === id);
    const isOpen = this.open !== null && this.open[0] === a && this.open[1] === b;
    const label = text('matrix.cell', this.language, {
      a: text(`plan-class.${a}`, this.language), b: text(`plan-class.${b}`, this.language),
      severity: text(`severity.${severity}`, this.language),
    });
    const full = isOwn ? `${label} · ${text('matrix.own', this.language)}` : label;
    return html`
      <td class=${severity}>
        <button
          type="button"
          class="sign ${severity} ${isOwn ? 'own' : ''}"
          aria-label=${full}
          title=${full}
          aria-expanded=${isOpen}
          @click=${() => { this.open = isOpen ? null : [a, b]; }}
        >${SEVERITY_SIGNS[severity]}</button>
      </td>
    `;
  }

  private renderForm([a, b]: readonly [PlanClass, PlanClass], rules: readonly Rule[]) {
    const { language } = this;
    const rule = ruleFor(rules, a, b);
    const isOwn = this.own.some(({ id }) => id === rule.id);
    const names = { a: text(`plan-class.${a}`, language), b: text(`plan-class.${b}`, language) };
    return html`
      <form class="form" aria-label=${text('rule-form.title', language, names)} @submit=${this.save}>
        <h3>${text('rule-form.title', language, names)}</h3>
        <div class="choices">${SEVERITIES.map((severity) => html`
          <label class="choice">
            <input type="radio" name="severity" value=${severity} .checked=${severity === rule.severity} />
            <span class="sign ${severity}" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>
            ${text(`severity.${severity}`, language)}
          </label>`)}</div>
        <label>${text('rule-form.text', language)}
          <textarea name="text" rows="2" .value=${ruleText(rule.id, rules, language)}></textarea></label>
        <div class="actions">
          <button class="button primary small">${text('form.save', language)}</button>
          ${isOwn
            ? html`<button type="button" class="button small" @click=${() => this.finish([a, b], null)}>${
                text('rule-form.default', language)}</button>`
            : nothing}
          <button type="button" class="button small" @click=${() => { this.open = null; }}>${
            text('form.cancel', language)}</button>
        </div>
      </form>
    `;
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    if (this.open === null || !(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const severity = SEVERITIES.find((known) => known === data.get('severity'));
    if (severity === undefined) return;
    const rules = [...this.own, ...DEFAULT_RULES];
    const before = ruleFor(rules, ...this.open);
    const written = formText(data, 'text');
    // Words that nobody changed stay what they are, in all languages.
    const isSame = written === null || written === ruleText(before.id, rules, this.language);
    this.finish(this.open, { severity, text: isSame ? wordsOf(before, severity, this.language, rules) : written });
  }

  private finish(classes: readonly [PlanClass, PlanClass], rule: RuleEditEvent['rule']) {
    this.open = null;
    this.dispatchEvent(new RuleEditEvent(classes, rule));
  }
}

/** The house's words go with the house's severity; a rule of another severity takes them along as its own. */
function wordsOf(
  before: Rule, severity: Rule['severity'], language: Language, rules: readonly Rule[],
): Rule['text'] {
  if (before.text !== null || before.severity === severity) return before.text;
  return ruleText(before.id, rules, language);
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-rule-matrix': GcmRuleMatrix;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { PLAN_CLASSES } from '../../model/plan.ts';
import type { PlanClass, PlanInfo } from '../../model/plan.ts';
import { text } from '../../text/text.ts';
import '../gcm-dialog.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { PlanEditEvent } from './conflict-events.ts';
import { formText } from './form-text.ts';

const STATUSES = ['draft', 'adopted', 'superseded'] as const satisfies readonly PlanInfo['status'][];
/** What lies beyond a boundary is no class of its own: it follows from the boundary. */
const CHOICES = PLAN_CLASSES.filter((planClass) => planClass !== 'outside-development');

/**
 * What a plan is, and what its codes mean, to be said by the user.
 *
 * @fires plan-edit - {@link PlanEditEvent}
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-plan-form')
export class GcmPlanForm extends LitElement {
  static override styles = [base, controls, inputs, css`
    form { padding: 14px 16px; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; }
    .how { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
    table { width: 100%; border-collapse: collapse; font: var(--gcm-text-list) var(--gcm-font); }
    th { padding: 3px 8px 3px 0; text-align: start; font-weight: 400; overflow-wrap: anywhere; }
    thead th { color: var(--gcm-ink-3); font: var(--gcm-text-1) var(--gcm-font); }
    td { padding-block: 3px; }
    td select { width: 100%; }
  `];

  @property({ attribute: false }) plan: PlanInfo | null = null;
  /** What the project says of codes by itself; other codes are recognised. */
  @property({ attribute: false }) told: Readonly<Record<string, PlanClass>> = {};
  /** What the project says all of the plan is; `null`: nothing. */
  @property({ attribute: false }) whole: PlanClass | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { plan, language } = this;
    return html`
      <gcm-dialog
        ?open=${plan !== null}
        heading=${text('plan-form.title', language)}
        close-label=${text('panel.close', language)}
      >${plan === null ? nothing : this.renderForm(plan)}</gcm-dialog>
    `;
  }

  private renderForm(plan: PlanInfo) {
    const { language } = this;
    return html`
      <form class="form" @submit=${this.save}>
        <label>${text('plan-form.name', language)}
          <input name="name" required .value=${localText(plan.name, language)} /></label>
        <label>${text('plan-form.authority', language)}<input name="authority" .value=${plan.authority ?? ''} /></label>
        <div class="pair">
          <label>${text('plan-form.status', language)}
            <select name="status">
              <option value="">${text('plan-form.status.none', language)}</option>
              ${STATUSES.map((status) => html`
                <option value=${status} .selected=${plan.status === status}>${
                  text(`plan-status.${status}`, language)}</option>`)}
            </select></label>
          <label>${text('plan-form.date', language)}
            <input name="date" type="date" .value=${plan.date ?? ''} /></label>
          <label>${text('plan-form.scale', language)}
            <input name="scale" type="number" min="1" step="any" .value=${plan.sourceScale ?? ''} /></label>
        </div>
        <h3>${text('plan-form.codes', language)}</h3>
        <p class="how">${text('plan-form.codes.how', language)}</p>
        <table>
          <thead><tr>
            <th scope="col">${text('plan-form.code', language)}</th>
            <th scope="col">${text('plan-form.class', language)}</th>
          </tr></thead>
          <tbody>${this.codesOf(plan).map(([code, planClass]) => this.renderCode(code, planClass))}</tbody>
        </table>
        <div class="actions">
          <button class="button primary">${text('form.save', language)}</button>
          <button type="button" class="button" @click=${this.close}>${text('form.cancel', language)}</button>
        </div>
      </form>
    `;
  }

  private renderCode(code: string | null, planClass: PlanClass) {
    const { language } = this;
    const own = code === null ? this.whole : (this.told[code] ?? null);
    const title = code ?? text('plan-form.whole', language);
    const recognised = own === null ? `：${text(`plan-class.${planClass}`, language)}` : '';
    return html`
      <tr>
        <th scope="row">${title}</th>
        <td><select aria-label=${title} data-code=${code ?? nothing} data-was=${own ?? ''}>
          <option value="">${text('plan-form.auto', language)}${recognised}</option>
          ${CHOICES.map((choice) => html`
            <option value=${choice} .selected=${choice === own}>${text(`plan-class.${choice}`, language)}</option>`)}
        </select></td>
      </tr>
    `;
  }

  private codesOf({ classes }: PlanInfo): [string | null, PlanClass][] {
    return classes.flatMap(({ planClass, codes }): [string | null, PlanClass][] =>
      (codes.length === 0 ? [[null, planClass]] : codes.map((code) => [code, planClass])));
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    const { plan, language } = this;
    if (plan === null || !(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const field = (name: string) => formText(data, name);
    const name = field('name');
    const facts = {
      name: name === localText(plan.name, language) ? plan.name : name,
      authority: field('authority'),
      status: STATUSES.find((status) => status === field('status')) ?? null,
      date: field('date'),
      sourceScale: field('scale') === null ? null : Number(field('scale')),
    };
    const changed = [...this.renderRoot.querySelectorAll<HTMLSelectElement>('td select')]
      .filter(({ value, dataset }) => value !== dataset['was']);
    const classes = changed.map(({ value, dataset }): PlanEditEvent['classes'][number] =>
      [dataset['code'] ?? null, CHOICES.find((choice) => choice === value) ?? null]);
    this.dispatchEvent(new PlanEditEvent(plan.id, facts, classes));
    this.close();
  }

  private close() {
    this.dispatchEvent(new PanelCloseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-plan-form': GcmPlanForm;
  }
}

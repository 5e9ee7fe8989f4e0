import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { Theme } from '../../paint/colours.ts';
import { patchSwatch } from '../../paint/patch-swatches.ts';
import { PLAN_LETTERS } from '../../model/plan.ts';
import type { Palette } from '../../model/project.ts';
import { planSwatch } from '../../paint/swatch.ts';
import { planName, sideText } from '../../text/conflict-text.ts';
import { formatDate, formatNumber, formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-badge.ts';
import '../gcm-icon-button.ts';
import '../gcm-swatch.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { ConflictSelectEvent } from './conflict-events.ts';
import './gcm-plan-letter.ts';
import type { PlanStatement, StatedLand } from './plan-statements.ts';
import type { ShownFinding } from './shown-findings.ts';

/**
 * Who says what at one place of the map: every plan's statement beside the others', and what they disagree on there.
 *
 * @fires conflict-select - {@link ConflictSelectEvent}
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-plan-statements')
export class GcmPlanStatements extends LitElement {
  static override styles = [base, controls, css`
    :host { width: 400px; max-width: 100%; padding: 8px 14px 12px; overflow: auto; }
    header { display: flex; align-items: center; gap: 8px; }
    header .quiet { margin-inline-start: auto; font: var(--gcm-text-2) var(--gcm-font); white-space: nowrap; }
    .plans { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 8px; }
    .plans > li { padding: 8px 10px; border: 1px solid var(--gcm-line-2); border-radius: var(--gcm-r2); }
    h4 { display: flex; align-items: center; gap: 8px; margin: 0 0 4px; font: bold var(--gcm-text-3) var(--gcm-font); }
    .says { display: flex; align-items: center; gap: 8px; min-height: 22px; }
    .built { color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); }
    .lines { margin-block: 8px 0; }
    .lines li { display: flex; align-items: center; gap: 8px; min-height: 26px; border-block-start: 1px solid var(--gcm-line); }
    .lines strong, .lines .quiet { margin-inline-start: auto; text-align: end; }
    .found { margin-block-start: 8px; }
    .found button { gap: 8px; min-height: var(--gcm-control-small); text-align: start; }
  `];

  /** Longitude and latitude. */
  @property({ attribute: false }) place: readonly [number, number] = [0, 0];
  /** 甲, 乙 and 丙 in this order, then the others; `statementsAt` makes them. */
  @property({ attribute: false }) statements: readonly PlanStatement[] = [];
  /** What they disagree on at the place. */
  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  @property() palette: Palette = 'screen';
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  override render() {
    const { language, statements } = this;
    const [longitude, latitude] = this.place.map((degrees) => formatNumber(degrees, language, 4));
    const plans = statements.filter(({ plan }) => !plan.isLine);
    const lines = statements.filter(({ plan }) => plan.isLine);
    return html`
      <header>
        <h3>${text('statements.title', language)}</h3>
        <span class="quiet">${text('statements.place', language, { longitude: longitude ?? '', latitude: latitude ?? '' })}</span>
        <gcm-icon-button
          icon="x" label=${text('statements.close', language)} @click=${() => this.dispatchEvent(new PanelCloseEvent())}
        ></gcm-icon-button>
      </header>
      <ul class="plans">${plans.map((statement, at) => this.renderPlan(statement, at))}</ul>
      ${lines.length === 0 ? nothing : html`<ul class="lines">${lines.map((statement) => this.renderLine(statement))}</ul>`}
      <div class="found">${this.renderFindings()}</div>
    `;
  }

  private renderPlan({ plan, land, isBuilt }: PlanStatement, at: number) {
    const { language } = this;
    const letter = PLAN_LETTERS[at] ?? null;
    const facts = [
      ...(plan.status === null ? [] : [text(`plan-status.${plan.status}`, language)]),
      ...(plan.date === null ? [] : [formatDate(plan.date, language)]),
    ];
    return html`
      <li>
        <h4>
          ${letter === null ? nothing : html`<gcm-plan-letter letter=${letter} language=${language}></gcm-plan-letter>`}
          ${planName(plan, language)}
        </h4>
        ${land.length === 0
          ? html`<p class="quiet">${text('statements.none', language)}</p>`
          : land.map((each) => html`
              <p class="says">
                <gcm-swatch .swatch=${planSwatch(each.code, this.theme, { palette: this.palette, letter })} theme=${this.theme}></gcm-swatch>
                <strong>${this.landText(each)}</strong>
              </p>`)}
        ${isBuilt === null ? nothing : html`<p class="built">${
          text(isBuilt ? 'statements.built' : 'statements.unbuilt', language)}</p>`}
        ${facts.length === 0 ? nothing : html`<p class="built quiet">${facts.join(' · ')}</p>`}
      </li>
    `;
  }

  private renderLine({ plan, land }: PlanStatement) {
    const { language } = this;
    const planClass = plan.classes[0]?.planClass;
    const sign = planClass === undefined ? null : text(`plan-class.${planClass}`, 'zh-Hans');
    return html`
      <li>
        <gcm-swatch .swatch=${planSwatch(sign, this.theme)} theme=${this.theme}></gcm-swatch>${planName(plan, language)}
        ${land.length === 0
          ? html`<span class="quiet">${text('statements.line.none', language)}</span>`
          : html`<strong>${text('statements.line.inside', language)}</strong>`}
      </li>
    `;
  }

  private renderFindings() {
    const { language, theme } = this;
    if (this.findings.length === 0) return html`<p class="quiet">${text('statements.agree', language)}</p>`;
    return this.findings.map(({ id, number, type, areaM2, severity }) => html`
      <button type="button" class="link" @click=${() => this.dispatchEvent(new ConflictSelectEvent(id))}>
        <gcm-swatch .swatch=${patchSwatch(type, theme)} theme=${theme}></gcm-swatch>
        ${text('statements.finding', language, {
          number: String(number).padStart(3, '0'), area: formatQuantity({ value: areaM2, unit: 'm2' }, language),
        })} · ${text(`severity.${severity}`, language)}
      </button>`);
  }

  private landText({ code, planClass, name }: StatedLand): string {
    const { language } = this;
    const says = planClass === null ? (code ?? '') : sideText({ planClass, code, share: 1 }, language);
    return name === null || says.includes(name) ? says : `${says} · ${name}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-plan-statements': GcmPlanStatements;
  }
}

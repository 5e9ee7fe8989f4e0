import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { REVIEW_STATES } from '../../model/conflict.ts';
import type { ConflictReport, Review } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import { today } from '../../model/today.ts';
import { planNameOf, ruleText } from '../../text/conflict-text.ts';
import { formatNumber, formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { ConflictReviewEvent, ConflictZoomEvent } from './conflict-events.ts';
import { STATE_ICONS } from './finding-row.ts';
import { formText } from './form-text.ts';
import type { ShownFinding } from './shown-findings.ts';

/** 1 亩 is a fifteenth of a hectare. */
const M2_PER_MU = 10_000 / 15;
/** Less is no change of an area, m². */
const SAME_M2 = 1;

/**
 * One finding: the rule, its area and shares, and beside them what people decided, with a form to decide.
 *
 * @fires conflict-review - {@link ConflictReviewEvent}
 * @fires conflict-zoom - {@link ConflictZoomEvent}
 */
@customElement('gcm-finding')
export class GcmFinding extends LitElement {
  static override styles = [base, controls, inputs, css`
    :host { font: var(--gcm-text-list) var(--gcm-font); }
    dl { display: grid; grid-template-columns: 5em minmax(0, 1fr); gap: 3px 10px; }
    dt { color: var(--gcm-ink-3); }
    dd { overflow-wrap: anywhere; }
    dd gcm-icon { --size: 14px; vertical-align: -2px; }
    .changed { color: var(--gcm-fail); }
    .links { display: flex; gap: 14px; margin-block-start: 4px; }
    form { margin-block-start: 8px; padding: 10px; border: 1px solid var(--gcm-line-2); border-radius: var(--gcm-r2); background: var(--gcm-surface); }
    .states { display: flex; flex-wrap: wrap; gap: 4px 14px; padding: 0; border: 0; margin: 0; }
    legend { padding: 0 0 3px; color: var(--gcm-ink-2); }
    .form .states label { display: flex; align-items: center; gap: 5px; min-height: 24px; color: var(--gcm-ink); }
    .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  `];

  @property({ attribute: false }) finding: ShownFinding | null = null;
  @property({ attribute: false }) report: Pick<ConflictReport, 'plans' | 'rules'> = { plans: [], rules: [] };
  /** Who reviewed last. */
  @property() reviewer = '';
  @property() language: Language = 'zh-Hans';

  @state() private editing = false;

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('finding');
    if (changed.has('finding') && before?.id !== this.finding?.id) this.editing = false;
  }

  override render() {
    const { finding, language } = this;
    if (finding === null) return nothing;
    return html`
      <dl>${this.facts(finding).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
        <dt>${text('finding.review', language)}</dt><dd>${this.renderReview(finding)}</dd></dl>
      ${this.editing ? this.renderForm(finding) : html`
        <div class="links">
          <button type="button" class="link" @click=${() => { this.editing = true; }}>
            <gcm-icon name="pencil"></gcm-icon>${text('review-form.edit', language)}</button>
          <button type="button" class="link" @click=${() => this.dispatchEvent(new ConflictZoomEvent(finding.id))}>
            <gcm-icon name="locate-fixed"></gcm-icon>${text('finding.zoom', language)}</button>
        </div>`}
    `;
  }

  private facts({ id, a, b, rule, severity, sideA, sideB, areaM2 }: ShownFinding): [string, string][] {
    const { language, report } = this;
    const share = (value: number) => formatQuantity({ value, unit: 'share' }, language, 1);
    const plans = `${planNameOf(report, a, language)} → ${planNameOf(report, b, language)}`;
    return [
      [text('finding.rule', language), text('finding.rule.text', language, {
        rule: ruleText(rule, report.rules, language), severity: text(`severity.${severity}`, language),
      })],
      [text('finding.plans', language), plans],
      [text('finding.area', language), text('finding.area.text', language, {
        ha: formatQuantity({ value: areaM2, unit: 'm2' }, language),
        mu: formatNumber(areaM2 / M2_PER_MU, language, 2), m2: formatNumber(areaM2, language),
      })],
      [text('finding.shares', language), text('finding.shares.text', language, {
        a: share(sideA.share), b: share(sideB.share),
      })],
      [text('finding.id', language), id],
    ];
  }

  private renderReview({ review, areaM2 }: ShownFinding) {
    const { language } = this;
    if (review === null) return text('finding.review.none', language);
    const facts = [text(`review.${review.state}`, language), review.who, review.when].filter((fact) => fact !== null);
    const area = (value: number) => formatQuantity({ value, unit: 'm2' }, language);
    const before = review.areaM2;
    return html`
      <gcm-icon name=${STATE_ICONS[review.state]}></gcm-icon> ${facts.join(' · ')}
      ${review.why === null ? nothing : html`「${review.why}」`}
      ${before !== null && Math.abs(before - areaM2) > SAME_M2
        ? html`<br /><span class="changed">${text('finding.changed', language, {
            before: area(before), now: area(areaM2),
          })}</span>`
        : nothing}
    `;
  }

  private renderForm({ review }: ShownFinding) {
    const { language } = this;
    const state = review?.state ?? 'accepted';
    return html`
      <form class="form" @submit=${this.save}>
        <fieldset class="states"><legend>${text('review-form.state', language)}</legend>
          ${REVIEW_STATES.map((each) => html`
            <label><input type="radio" name="state" value=${each} .checked=${each === state} />${
              text(`review.${each}`, language)}</label>`)}
        </fieldset>
        <div class="pair">
          <label>${text('review-form.who', language)}
            <input name="who" autocomplete="name" .value=${review?.who ?? this.reviewer} /></label>
          <label>${text('review-form.when', language)}
            <input name="when" type="date" .value=${today()} /></label>
        </div>
        <label>${text('review-form.why', language)}<textarea name="why" rows="2" .value=${review?.why ?? ''}></textarea></label>
        <div class="actions">
          <button class="button primary small">${text('review-form.save', language)}</button>
          <button type="button" class="button small" @click=${() => { this.editing = false; }}>${
            text('form.cancel', language)}</button>
        </div>
        <p class="quiet">${text('review-form.note', language)}</p>
      </form>
    `;
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    const { finding } = this;
    if (finding === null || !(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const field = (name: string) => formText(data, name);
    const state = REVIEW_STATES.find((known) => known === field('state')) ?? 'open';
    const review: Review = {
      state, who: field('who'), when: field('when'), why: field('why'), areaM2: finding.areaM2,
    };
    this.editing = false;
    const isNothing = state === 'open' && review.why === null;
    this.dispatchEvent(new ConflictReviewEvent(finding.id, isNothing ? null : review));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-finding': GcmFinding;
  }
}

import { html, nothing } from 'lit';
import type { ConflictReport, PatchSide } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import { PLAN_LETTERS } from '../../model/plan.ts';
import type { Theme } from '../../paint/colours.ts';
import { patchSwatch } from '../../paint/patch-swatches.ts';
import { planNameOf, ruleText, sideText } from '../../text/conflict-text.ts';
import { formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-swatch.ts';
import './gcm-plan-letter.ts';
import type { ShownFinding } from './shown-findings.ts';

interface FindingLook {
  readonly report: Pick<ConflictReport, 'plans' | 'rules'>;
  /** Ids of 甲 and 乙; a control line has no letter. */
  readonly pair: readonly string[];
  readonly districts: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly theme: Theme;
}

/** What a room has to know of one finding: how much land where, who says what, which rule. */
export function meetingFinding(finding: ShownFinding, { report, pair, districts, language, theme }: FindingLook) {
  const { number, type, sideA, sideB, areaM2, severity, rule, districtId, a, b, review } = finding;
  const share = (value: number) => formatQuantity({ value, unit: 'share' }, language, 1);
  const side = (plan: string, says: PatchSide) => {
    const letter = PLAN_LETTERS[pair.indexOf(plan)];
    return html`
      <div class="side">
        <dt>
          ${letter === undefined ? nothing : html`<gcm-plan-letter letter=${letter} language=${language}></gcm-plan-letter>`}
          ${planNameOf(report, plan, language)}
        </dt>
        <dd>${sideText(says, language)}</dd>
        <dd>${text('meeting.share', language, { share: share(says.share) })}</dd>
      </div>`;
  };
  return html`
    <p class="number">
      <gcm-swatch .swatch=${patchSwatch(type, theme)} theme=${theme}></gcm-swatch>
      <strong>${String(number).padStart(3, '0')}</strong>
      <span class="area">${formatQuantity({ value: areaM2, unit: 'm2' }, language)}</span>
      <span class="place">${districtId === null ? '' : (districts.get(districtId) ?? '')}</span>
    </p>
    <dl>${side(a, sideA)}${side(b, sideB)}</dl>
    <p class="rule ${severity}"><strong>${text(`severity.${severity}`, language)}</strong>
      ${ruleText(rule, report.rules, language)}</p>
    ${review === null || review.why === null ? nothing : html`<p class="shares">「${review.why}」 ${review.who ?? ''}</p>`}
  `;
}

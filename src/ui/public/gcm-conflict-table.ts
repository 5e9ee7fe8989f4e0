import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { sideText } from '../../text/conflict-text.ts';
import { formatValue } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { ShownFinding } from '../conflicts/shown-findings.ts';
import { stateOf } from '../conflicts/arrange-findings.ts';
import { base } from '../theme/base.ts';

/** What the plans disagree on, as a plain table: number, both sides, area, district, state of the review. */
@customElement('gcm-conflict-table')
export class GcmConflictTable extends LitElement {
  static override styles = [base, css`
    table { width: 100%; border-collapse: collapse; font: var(--gcm-text-2) var(--gcm-font); }
    th, td { height: var(--gcm-row-table); padding: 4px 14px; border-block-start: 1px solid var(--gcm-line); text-align: start; font-weight: 400; }
    thead th { color: var(--gcm-ink-3); }
    .number { text-align: end; white-space: nowrap; }
    p { padding: 6px 14px; }
  `];

  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  /** Names of the districts by id. */
  @property({ attribute: false }) districts: ReadonlyMap<string, string> = new Map();
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language } = this;
    if (this.findings.length === 0) return html`<p class="quiet">${text('register.no-conflict', language)}</p>`;
    return html`
      <table aria-label=${text('public.conflicts', language)}>
        <thead>
          <tr>
            <th scope="col">${text('register.number', language)}</th>
            <th scope="col">${text('register.sides', language)}</th>
            <th scope="col" class="number">${text('register.area', language)}</th>
            <th scope="col">${text('register.district', language)}</th>
            <th scope="col">${text('register.review', language)}</th>
          </tr>
        </thead>
        <tbody>${this.findings.map((finding) => this.renderFinding(finding))}</tbody>
      </table>
    `;
  }

  private renderFinding(finding: ShownFinding) {
    const { number, sideA, sideB, areaM2, districtId } = finding;
    const { language } = this;
    return html`
      <tr>
        <th scope="row">${number}</th>
        <td>${sideText(sideA, language)} → ${sideText(sideB, language)}</td>
        <td class="number">${formatValue({ value: areaM2, unit: 'm2' }, language)}</td>
        <td>${districtId === null ? '' : (this.districts.get(districtId) ?? districtId)}</td>
        <td>${text(`review.${stateOf(finding)}`, language)}</td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-conflict-table': GcmConflictTable;
  }
}

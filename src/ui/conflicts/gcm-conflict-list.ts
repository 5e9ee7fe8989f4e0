import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ConflictReport } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import type { Theme } from '../../paint/colours.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon-button.ts';
import { nextTask } from '../next-task.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { PLAIN, arrangeFindings, showing, sortedBy } from './arrange-findings.ts';
import type { Arrangement, FindingGroup, SortKey } from './arrange-findings.ts';
import { ConflictSelectEvent } from './conflict-events.ts';
import { listStyles } from './conflict-list-styles.ts';
import { findingRow } from './finding-row.ts';
import './gcm-finding.ts';
import './gcm-register-filters.ts';
import { groupHead } from './group-head.ts';
import { isPage, pageOf, pagesOf } from './pages.ts';
import { RegisterArrangeEvent } from './register-events.ts';
import type { ShownFinding } from './shown-findings.ts';
import { sortHead } from './sort-head.ts';

/**
 * The register 冲突台账: filtered, sorted, grouped, page by page; the selected row opens in place.
 *
 * @fires conflict-select - ConflictSelectEvent when a row is chosen, or let go.
 * @fires register-arrange - RegisterArrangeEvent when other rows, or in another order, are on show.
 */
@customElement('gcm-conflict-list')
export class GcmConflictList extends LitElement {
  static override styles = [base, controls, inputs, listStyles];

  @property({ attribute: false }) findings: readonly ShownFinding[] = [];
  /** Plans and rules of the run. */
  @property({ attribute: false }) report: Pick<ConflictReport, 'plans' | 'rules'> = { plans: [], rules: [] };
  /** Names of the districts by id. */
  @property({ attribute: false }) districts: ReadonlyMap<string, string> = new Map();
  @property({ attribute: 'selected-id' }) selectedId: string | null = null;
  /** Who reviewed last. */
  @property() reviewer = '';
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  @state() private arrangement: Arrangement = PLAIN;
  @state() private page = 0;

  private groups: readonly FindingGroup[] = [];
  private told: Arrangement | null = null;

  /** In a task of its own: many such elements at once would keep the page from answering. */
  protected override async scheduleUpdate() {
    await nextTask();
    return super.scheduleUpdate();
  }

  override willUpdate(changed: PropertyValues<this>) {
    this.groups = arrangeFindings(this.findings, this.arrangement);
    if (changed.has('selectedId') && this.selectedId !== null) this.turnToSelected();
    this.page = Math.min(this.page, pagesOf(this.groups).length - 1);
  }

  /** What goes out as a file is what is on show. */
  override updated() {
    if (this.arrangement === this.told) return;
    this.told = this.arrangement;
    this.dispatchEvent(new RegisterArrangeEvent(this.arrangement));
  }

  override render() {
    const { language } = this;
    if (this.findings.length === 0) return html`<p class="quiet">${text('register.no-conflict', language)}</p>`;
    const pages = pagesOf(this.groups);
    return html`
      <gcm-register-filters
        .findings=${this.findings}
        .arrangement=${this.arrangement}
        .districts=${this.districts}
        language=${language}
        @arrangement-change=${this.rearrange}
      ></gcm-register-filters>
      ${this.groups.length === 0
        ? html`<p class="quiet">${text('register.none', language)}</p>`
        : this.renderTable(pages[this.page] ?? [])}
      ${this.renderPager(pages)}
    `;
  }

  private renderTable(page: readonly FindingGroup[]) {
    const { language } = this;
    return html`
      <table aria-label=${text('register.title', language)}>
        <thead>
          <tr>
            ${this.renderHead('number', text('register.number', language))}
            <th scope="col">${text('register.type', language)}</th>
            <th scope="col" class="sides">${text('register.sides', language)}</th>
            ${this.renderHead('area', text('register.area', language), 'number')}
            ${this.renderHead('district', text('register.district', language), 'district')}
            ${this.renderHead('state', text('register.review', language))}
          </tr>
        </thead>
        ${page.map((group) => html`<tbody>${this.renderGroupHead(group)}${
          group.findings.map((finding) => this.renderFinding(finding))}</tbody>`)}
      </table>
    `;
  }

  private renderHead(sort: SortKey, label: string, kind = '') {
    return sortHead({ arrangement: this.arrangement, sort, label, kind }, () => this.sortBy(sort));
  }

  private renderGroupHead({ key, findings }: FindingGroup) {
    const { arrangement: { group }, report, districts, language } = this;
    if (group === 'none') return nothing;
    // A page may show a part of the group; the sum is that of all.
    const whole = this.groups.find((each) => each.key === key) ?? { key, findings, areaM2: 0 };
    return groupHead(whole, { group, report, districts, language });
  }

  private renderFinding(finding: ShownFinding) {
    const isSelected = finding.id === this.selectedId;
    const select = () => this.dispatchEvent(new ConflictSelectEvent(isSelected ? null : finding.id));
    return html`
      ${findingRow(finding, {
        isSelected, select, language: this.language, theme: this.theme,
        district: finding.districtId === null ? '' : (this.districts.get(finding.districtId) ?? finding.districtId),
      })}
      ${isSelected
        ? html`<tr class="opened"><td colspan="6"><gcm-finding
            .finding=${finding}
            .report=${this.report}
            reviewer=${this.reviewer}
            language=${this.language}
          ></gcm-finding></td></tr>`
        : nothing}
    `;
  }

  private renderPager(pages: readonly (readonly FindingGroup[])[]) {
    if (pages.length < 2) return nothing;
    const { language } = this;
    const [from, to] = pageOf(pages, this.page);
    const count = pages.flat().reduce((sum, { findings }) => sum + findings.length, 0);
    const [first, last, all] = [from, to, count].map((value) => formatNumber(value, language));
    const places = { from: first ?? '', to: last ?? '', count: all ?? '' };
    return html`
      <div class="pager">
        <span role="status">${text('register.page', language, places)}</span>
        <gcm-icon-button icon="arrow-left" label=${text('register.before', language)}
          ?disabled=${this.page === 0} @click=${() => this.turn(-1)}></gcm-icon-button>
        <gcm-icon-button icon="arrow-right" label=${text('register.next', language)}
          ?disabled=${this.page === pages.length - 1} @click=${() => this.turn(1)}></gcm-icon-button>
      </div>
    `;
  }

  /** A button that is off is clicked through the element around it as well. */
  private turn(by: number) {
    this.page = Math.min(pagesOf(this.groups).length - 1, Math.max(0, this.page + by));
  }

  private readonly rearrange = ({ detail }: CustomEvent<Partial<Arrangement>>) => {
    this.arrangement = { ...this.arrangement, ...detail };
    this.page = 0;
  };

  private sortBy(sort: SortKey) {
    this.arrangement = sortedBy(this.arrangement, sort);
    this.page = 0;
  }

  /** The row of what was selected elsewhere comes to sight, filters or not. */
  private turnToSelected() {
    const find = () => pagesOf(this.groups).findIndex((page) => isPage(page, this.selectedId));
    if (find() === -1) {
      const found = this.findings.find(({ id }) => id === this.selectedId);
      if (found === undefined) return;
      this.arrangement = showing(found, this.arrangement);
      this.groups = arrangeFindings(this.findings, this.arrangement);
    }
    this.page = Math.max(0, find());
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('tr.selected')?.scrollIntoView({ block: 'nearest' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-conflict-list': GcmConflictList;
  }
}

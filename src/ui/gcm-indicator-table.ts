import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { MAIN_INDICATORS } from '../model/indicator.ts';
import type { Assessment, DistrictResult, IndicatorValue, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Progress } from '../model/progress.ts';
import { choropleth, choroplethColour } from '../paint/choropleth.ts';
import type { Choropleth } from '../paint/choropleth.ts';
import type { Theme } from '../paint/colours.ts';
import { formatValue } from '../text/format.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { shortGapText, toneOf } from '../text/verdict.ts';
import { DistrictHoverEvent, DistrictSelectEvent } from './events.ts';
import './gcm-bullet-bar.ts';
import './gcm-export-menu.ts';
import './gcm-icon.ts';
import './gcm-verdict.ts';
import './gcm-work-status.ts';
import { nextSorting, sortDistricts } from './sort-districts.ts';
import type { SortColumn, Sorting } from './sort-districts.ts';
import { tableNotes } from './table-notes.ts';
import { tableStyles } from './theme/table-styles.ts';

/**
 * The districts as rows: the chosen indicator with its bar and gap, the other
 * main ones beside it, the city at the foot. Sortable; one row may be selected.
 *
 * @fires district-select - {@link DistrictSelectEvent} when a row is chosen, or let go.
 * @fires district-hover - {@link DistrictHoverEvent} as pointer or focus come and go.
 * @fires export-file - {@link ExportEvent} with the rows as they stand.
 */
@customElement('gcm-indicator-table')
export class GcmIndicatorTable extends LitElement {
  static override styles = tableStyles;

  @property({ attribute: false }) assessment: Assessment | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property({ attribute: 'selected-id' }) selectedId: string | null = null;
  /** A district under the pointer elsewhere. */
  @property({ attribute: 'hovered-id' }) hoveredId: string | null = null;
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';
  /** A new calculation is under way; the rows stay. */
  @property({ type: Boolean }) busy = false;
  /** How far the new calculation is. */
  @property({ attribute: false }) progress: Progress | null = null;
  /** No new calculation came to its end: the rows are of the state before. */
  @property({ type: Boolean }) outdated = false;

  @state() private sorting: Sorting | 'by-value' | null = 'by-value';

  override render() {
    const districts = this.assessment?.districts ?? [];
    return html`
      <header>
        <h2 id="title">${text('table.title', this.language)}</h2>
        ${this.busy || this.outdated
          ? html`<gcm-work-status ?busy=${this.busy} .progress=${this.progress} language=${this.language}></gcm-work-status>`
          : html`<span class="count">${text('table.count', this.language, { count: districts.length })}</span>`}
        ${districts.length === 0
          ? nothing
          : html`<gcm-export-menu subject="indicators" .rows=${this.rows} language=${this.language}></gcm-export-menu>`}
      </header>
      ${this.assessment === null || districts.length === 0 ? this.renderEmpty() : this.renderTable(this.assessment)}
    `;
  }

  private renderEmpty() {
    if (this.assessment === null && (this.busy || this.outdated)) return nothing;
    return html`<p class="quiet">${text('table.empty', this.language)}</p>`;
  }

  private renderTable(assessment: Assessment) {
    const { rows } = this;
    const classes = choropleth(assessment, this.indicator, this.theme);
    const end = Math.max(0, ...rows.flatMap(({ indicators }) => {
      const value = indicators[this.indicator];
      return [value?.quantity?.value ?? 0, value?.threshold?.value ?? 0];
    }));
    return html`
      <table aria-labelledby="title">
        <thead>
          <tr>
            ${this.renderHead('name', text('table.district', this.language), 'name')}
            ${this.renderHead(this.indicator, this.mainTitle, 'main')}
            ${this.renderHead('gap', text('table.gap', this.language))}
            ${this.others.map((id) => this.renderHead(id, text(`short.${id}`, this.language), 'other'))}
          </tr>
        </thead>
        <tbody>
          ${repeat(rows, ({ id }) => id, (row) => this.renderRow(row, classes, end))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${text('table.total', this.language)}</th>
            ${this.renderCells(assessment.city.indicators, null)}
          </tr>
        </tfoot>
      </table>
      ${tableNotes(assessment, this.indicator, this.language).map((note) => html`<p class="note">${note}</p>`)}
    `;
  }

  private renderHead(column: SortColumn, label: unknown, kind = '') {
    const sorting = this.currentSorting;
    const direction = sorting?.column === column ? sorting.direction : 'none';
    const sort = () => { this.sorting = nextSorting(sorting, column); };
    return html`
      <th scope="col" class=${kind} aria-sort=${direction}>
        <button type="button" class="sort" @click=${sort}>${label}${
          direction === 'none'
            ? nothing
            : html`<gcm-icon name=${direction === 'descending' ? 'arrow-down' : 'arrow-up'}></gcm-icon>`
        }</button>
      </th>
    `;
  }

  private renderRow(row: DistrictResult, classes: Choropleth | null, end: number) {
    const selected = row.id === this.selectedId;
    const value = row.indicators[this.indicator] ?? null;
    const hover = () => this.dispatchEvent(new DistrictHoverEvent(row.id));
    const leave = () => this.dispatchEvent(new DistrictHoverEvent(null));
    const choose = () => this.dispatchEvent(new DistrictSelectEvent(selected ? null : row.id));
    const bar = value === null ? nothing : html`
      <gcm-bullet-bar
        .value=${value.quantity?.value ?? null}
        .threshold=${value.quantity === null ? null : value.threshold?.value ?? null}
        .end=${end}
        .colour=${classes === null ? null : choroplethColour(classes, value.quantity?.value ?? null)}
      ></gcm-bullet-bar>
    `;
    return html`
      <tr
        class="${selected ? 'selected' : ''} ${row.id === this.hoveredId ? 'hovered' : ''}"
        @pointerenter=${hover}
        @pointerleave=${leave}
        @focusin=${hover}
        @focusout=${leave}
      >
        <th scope="row">
          <button type="button" class="pick" aria-pressed=${selected} @click=${choose}>${row.name}</button>
        </th>
        ${this.renderCells(row.indicators, bar)}
      </tr>
    `;
  }

  private renderCells(indicators: DistrictResult['indicators'], bar: unknown) {
    const value = indicators[this.indicator] ?? null;
    return html`
      <td class="main"><div>${bar}<span>${this.renderValue(value, 2)}</span></div></td>
      <td>${value === null ? nothing : this.renderGap(value)}</td>
      ${this.others.map((id) => html`<td class="other">${this.renderValue(indicators[id] ?? null, 1)}</td>`)}
    `;
  }

  private renderValue(value: IndicatorValue | null, decimals: number) {
    const shown = formatValue(value?.quantity ?? null, this.language, decimals);
    const reason = value === null || value.quantity !== null ? null : reasonText(value, this.language);
    if (reason === null) return shown;
    return html`<span title=${reason}>${shown}<span class="visually-hidden">${reason}</span></span>`;
  }

  private renderGap(value: IndicatorValue) {
    const tone = toneOf(value);
    const words = shortGapText(value, this.language);
    if (tone === 'na') return html`<span class="quiet">${words}</span>`;
    return html`<gcm-verdict tone=${tone}>${words}</gcm-verdict>`;
  }

  private get rows(): readonly DistrictResult[] {
    return sortDistricts(this.assessment?.districts ?? [], this.currentSorting, this.indicator, this.language);
  }

  /** In full where there is room. */
  private get mainTitle() {
    return html`
      <span class="long">${text(`indicator.${this.indicator}`, this.language)}</span>
      <span class="brief">${text(`short.${this.indicator}`, this.language)}</span>
    `;
  }

  private get others(): readonly MainIndicatorId[] {
    return MAIN_INDICATORS.filter((id) => id !== this.indicator);
  }

  /** Until a head is clicked, the indicator on show is the order. */
  private get currentSorting(): Sorting | null {
    return this.sorting === 'by-value' ? { column: this.indicator, direction: 'descending' } : this.sorting;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-indicator-table': GcmIndicatorTable;
  }
}

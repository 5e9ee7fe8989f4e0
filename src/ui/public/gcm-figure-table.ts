import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MAIN_INDICATORS } from '../../model/indicator.ts';
import type { Assessment, DistrictResult, IndicatorValue, MainIndicatorId } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { formatUnit, formatValue } from '../../text/format.ts';
import { reasonText } from '../../text/reason-text.ts';
import { text } from '../../text/text.ts';
import { shortGapText, toneOf } from '../../text/verdict.ts';
import { DistrictHoverEvent, DistrictSelectEvent, IndicatorSelectEvent } from '../events.ts';
import '../gcm-verdict.ts';
import { MAIN_UNITS } from '../legend-classes.ts';
import { sortDistricts } from '../sort-districts.ts';
import { tableNotes } from '../table-notes.ts';
import { figureTableStyles } from './figure-table-styles.ts';

/** One line of figures: a value of each district, then of the city. */
interface Line {
  readonly head: unknown;
  readonly kind: 'main' | 'gap' | 'other';
  cell(value: Values): unknown;
}

type Values = DistrictResult['indicators'];

/**
 * The figures of the public map as a table: what is on the map, how it stands to the threshold, and the other main
 * indicators. Districts are columns where there is room, else rows.
 *
 * @fires district-select - {@link DistrictSelectEvent} when a district is chosen, or let go.
 * @fires district-hover - {@link DistrictHoverEvent} as pointer or focus come and go.
 * @fires indicator-select - {@link IndicatorSelectEvent} when another indicator is to be on the map.
 */
@customElement('gcm-figure-table')
export class GcmFigureTable extends LitElement {
  static override styles = figureTableStyles;

  @property({ attribute: false }) assessment: Assessment | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property({ attribute: 'selected-id' }) selectedId: string | null = null;
  @property({ attribute: 'hovered-id' }) hoveredId: string | null = null;
  @property() city = '';
  @property() language: Language = 'zh-Hans';
  /** Districts are rows. */
  @property({ type: Boolean, reflect: true }) narrow = false;

  override render() {
    const { assessment, language } = this;
    if (assessment === null || assessment.districts.length === 0) return html`<p class="quiet">${text('table.empty', language)}</p>`;
    const districts = sortDistricts(assessment.districts, { column: this.indicator, direction: 'descending' }, this.indicator, language);
    const lines = this.lines(assessment);
    const indicator = text(`indicator.${this.indicator}`, language);
    return html`
      <table>
        <caption class="visually-hidden">${text('public.table', language, { city: this.city, indicator })}</caption>
        ${this.narrow ? this.renderRows(districts, assessment, lines) : this.renderColumns(districts, assessment, lines)}
      </table>
      ${tableNotes(assessment, this.indicator, language).map((note) => html`<p class="note">${note}</p>`)}
    `;
  }

  private renderColumns(districts: readonly DistrictResult[], { city }: Assessment, lines: readonly Line[]) {
    return html`
      <thead>
        <tr>
          <th scope="col">${text('public.indicator', this.language)}</th>
          ${districts.map((district) => html`<th scope="col" class=${this.markOf(district)}>${this.renderPick(district)}</th>`)}
          <th scope="col">${text('table.total', this.language)}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(({ head, kind, cell }) => html`
          <tr class=${kind}>
            <th scope="row">${head}</th>
            ${districts.map((district) => html`<td class=${this.markOf(district)}>${cell(district.indicators)}</td>`)}
            <td>${cell(city.indicators)}</td>
          </tr>`)}
      </tbody>
    `;
  }

  private renderRows(districts: readonly DistrictResult[], { city }: Assessment, lines: readonly Line[]) {
    return html`
      <thead>
        <tr>
          <th scope="col">${text('table.district', this.language)}</th>
          ${lines.map(({ head }) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${districts.map((district) => html`
          <tr class=${this.markOf(district)}>
            <th scope="row">${this.renderPick(district)}</th>
            ${lines.map(({ kind, cell }) => html`<td class=${kind}>${cell(district.indicators)}</td>`)}
          </tr>`)}
        <tr class="total">
          <th scope="row">${text('table.total', this.language)}</th>
          ${lines.map(({ kind, cell }) => html`<td class=${kind}>${cell(city.indicators)}</td>`)}
        </tr>
      </tbody>
    `;
  }

  private lines({ city }: Assessment): readonly Line[] {
    const { language, indicator } = this;
    const value = city.indicators[indicator];
    const others = MAIN_INDICATORS.filter((id) => id !== indicator);
    return [
      { head: this.titleOf(indicator), kind: 'main', cell: (values) => this.renderValue(values[indicator]) },
      ...(value?.threshold === null || value?.threshold === undefined ? [] : [{
        head: text('public.against', language, {
          threshold: formatValue({ value: value.threshold.value, unit: MAIN_UNITS[indicator] }, language),
          unit: formatUnit('m2', language),
        }),
        kind: 'gap' as const,
        cell: (values: Values) => this.renderGap(values[indicator]),
      }]),
      ...others.map((id): Line => ({
        head: this.renderIndicator(id), kind: 'other', cell: (values) => this.renderValue(values[id]),
      })),
    ];
  }

  private titleOf(id: MainIndicatorId): string {
    return text('public.with-unit', this.language, {
      indicator: text(this.narrow ? `short.${id}` : `indicator.${id}`, this.language), unit: formatUnit(MAIN_UNITS[id], this.language),
    });
  }

  private renderIndicator(id: MainIndicatorId) {
    const show = () => this.dispatchEvent(new IndicatorSelectEvent(id));
    const words = text('public.show', this.language, { indicator: text(`indicator.${id}`, this.language) });
    return html`<button type="button" class="show" title=${words} @click=${show}>${this.titleOf(id)}</button>`;
  }

  private renderPick(district: DistrictResult) {
    const { id, name } = district;
    const isSelected = id === this.selectedId;
    const hover = () => this.dispatchEvent(new DistrictHoverEvent(id));
    const leave = () => this.dispatchEvent(new DistrictHoverEvent(null));
    return html`
      <button
        type="button"
        class="pick"
        aria-pressed=${isSelected}
        @click=${() => this.dispatchEvent(new DistrictSelectEvent(isSelected ? null : id))}
        @pointerenter=${hover}
        @pointerleave=${leave}
        @focus=${hover}
        @blur=${leave}
      >${name}</button>
    `;
  }

  private renderValue(value: IndicatorValue | undefined) {
    const shown = formatValue(value?.quantity ?? null, this.language);
    const reason = value === undefined || value.quantity !== null ? null : reasonText(value, this.language);
    if (reason === null) return shown;
    return html`<span title=${reason}>${shown}<span class="visually-hidden">${reason}</span></span>`;
  }

  private renderGap(value: IndicatorValue | undefined) {
    if (value === undefined || value.quantity === null) return nothing;
    const tone = toneOf(value);
    if (tone === 'na') return html`<span class="quiet">${text('verdict.not-judged', this.language)}</span>`;
    return html`<gcm-verdict tone=${tone}>${shortGapText(value, this.language)}</gcm-verdict>`;
  }

  private markOf({ id }: DistrictResult): string {
    if (id === this.selectedId) return 'selected';
    return id === this.hoveredId ? 'hovered' : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-figure-table': GcmFigureTable;
  }
}

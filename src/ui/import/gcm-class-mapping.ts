import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NO_CLASSES, classCodes, isUnknown } from '../../model/class-value.ts';
import type { ClassTable, ClassValue } from '../../model/class-value.ts';
import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/layer.ts';
import { className } from '../../text/class-name.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { selectOf } from './choices.ts';
import { disclosureStyles } from './disclosure-styles.ts';
import { ImportCorrectEvent } from './import-events.ts';
import { mappingStyles } from './mapping-styles.ts';

/**
 * What the values in a column of classes stand for. Those that nobody knows stand out, each with how many have it;
 * those that are recognised by themselves are below, and can be changed as well.
 *
 * @fires import-correct - {@link ImportCorrectEvent} with `classes`.
 */
@customElement('gcm-class-mapping')
export class GcmClassMapping extends LitElement {
  static override styles = [base, controls, disclosureStyles, mappingStyles, css`
    thead th:nth-child(1) { width: 38%; }
    thead th:nth-child(2) { width: 16%; }
    thead th:nth-child(3) { width: 46%; }
    th[scope='row'] { overflow-wrap: anywhere; }
    .number { padding-inline-end: 12px; text-align: end; }
    td:last-child { padding-inline-end: 0; }
    .further { padding-block: 4px; color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); }
  `];

  @property({ attribute: false }) table: ClassTable = NO_CLASSES;
  @property({ attribute: 'layer-role' }) layerRole: Role = 'green';
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, table: { values, unknown, known: knownCount } } = this;
    const asked = values.filter((value) => isUnknown(value) || value.told !== null);
    const known = values.filter((value) => !asked.includes(value));
    return html`
      <header>
        <h3>${text('class-map.title', language)}</h3>
        ${unknown === 0 ? nothing : html`<span>${text('class-map.count', language, { count: formatNumber(unknown, language) })}</span>`}
      </header>
      ${asked.length === 0 ? nothing : this.renderTable(asked, unknown - asked.filter(isUnknown).length)}
      ${known.length === 0 ? nothing : html`
        <details>
          <summary>
            <gcm-icon name="chevron-right"></gcm-icon>${text('class-map.known', language, { count: formatNumber(knownCount, language) })}
          </summary>
          ${this.renderTable(known, knownCount - known.length)}
        </details>`}
    `;
  }

  /** @param further values that are not listed */
  private renderTable(values: readonly ClassValue[], further: number) {
    const { language } = this;
    return html`
      <table>
        <thead><tr>
          <th scope="col">${text('class-map.value', language)}</th>
          <th scope="col" class="number">${text('class-map.items', language)}</th>
          <th scope="col">${text('class-map.class', language)}</th>
        </tr></thead>
        <tbody>${values.map((value) => this.renderValue(value))}</tbody>
      </table>
      ${further <= 0 ? nothing : html`
        <p class="further">${text('class-map.further', language, { count: formatNumber(further, language) })}</p>`}
    `;
  }

  private renderValue({ value, count, recognised, told }: ClassValue) {
    const { language, layerRole } = this;
    const usual = recognised === null
      ? text('class-map.unknown', language)
      : text('class-map.auto', language, { class: className(layerRole, recognised, language) });
    const choices = [
      { value: '', label: usual },
      ...classCodes(layerRole).map((code) => ({ value: code, label: className(layerRole, code, language) })),
    ];
    const name = text('class-map.of', language, { value });
    return html`
      <tr>
        <th scope="row">${value}</th>
        <td class="number">${formatNumber(count, language)}</td>
        <td>${selectOf({ name, choices, value: told ?? '', isOpen: recognised === null && told === null }, (chosen) => {
          this.dispatchEvent(new ImportCorrectEvent({ classes: { [value]: chosen === '' ? null : chosen } }));
        })}</td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-class-mapping': GcmClassMapping;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ClassValue } from '../../model/import.ts';
import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/layer.ts';
import { classCodes, className } from '../../text/class-name.ts';
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
  `];

  /** Those that nobody knows first. */
  @property({ attribute: false }) values: readonly ClassValue[] = [];
  @property({ attribute: 'layer-role' }) layerRole: Role = 'green';
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, values } = this;
    const asked = values.filter(({ recognised, told }) => recognised === null || told !== null);
    const known = values.filter((value) => !asked.includes(value));
    const open = asked.filter(({ told }) => told === null).length;
    return html`
      <header>
        <h3>${text('class-map.title', language)}</h3>
        ${open === 0 ? nothing : html`<span>${text('class-map.count', language, { count: formatNumber(open, language) })}</span>`}
      </header>
      ${asked.length === 0 ? nothing : this.renderTable(asked)}
      ${known.length === 0 ? nothing : html`
        <details>
          <summary>
            <gcm-icon name="chevron-right"></gcm-icon>${text('class-map.known', language, { count: formatNumber(known.length, language) })}
          </summary>
          ${this.renderTable(known)}
        </details>`}
    `;
  }

  private renderTable(values: readonly ClassValue[]) {
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

import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FieldMapping, FieldSample } from '../../model/import.ts';
import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/layer.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { selectOf } from './choices.ts';
import { ImportCorrectEvent } from './import-events.ts';
import { disclosureStyles } from './disclosure-styles.ts';
import { mappingStyles } from './mapping-styles.ts';
import { fieldsOf, mappingRows, missingFields, useColumn } from './mapping-rows.ts';
import type { MappingRow } from './mapping-rows.ts';

/** So many rows of the file are shown. */
const SAMPLES = 5;

/**
 * Which column of a file fills which field of the house, with a taste of the
 * cells. What lacks or is in question stands out.
 *
 * @fires import-correct - {@link ImportCorrectEvent} with `fields` or `renames`.
 */
@customElement('gcm-field-mapping')
export class GcmFieldMapping extends LitElement {
  static override styles = [base, controls, disclosureStyles, mappingStyles];

  @property({ attribute: false }) samples: readonly FieldSample[] = [];
  @property({ attribute: false }) mappings: readonly FieldMapping[] = [];
  /** Fields that a question is about. */
  @property({ attribute: false }) asked: readonly string[] = [];
  @property({ attribute: 'layer-role' }) layerRole: Role = 'other';
  @property() language: Language = 'zh-Hans';

  /** The column whose name is being written, as the file has it. */
  @state() private renaming: string | null = null;
  /** The column whose wanted name another one has. */
  @state() private taken: string | null = null;

  override render() {
    const { language, samples, mappings } = this;
    const count = mappings.filter(({ column }) => column !== null).length;
    return html`
      <header>
        <h3>${text('mapping.title', language)}</h3>
        <span>${text('mapping.count', language, { count })}</span>
      </header>
      ${missingFields(mappings).map(({ field }) => html`
        <p class="missing">
          <gcm-icon name="triangle-alert"></gcm-icon>
          ${text('mapping.needed', language, { field: text(`field.${field}`, language) })}
        </p>
      `)}
      ${samples.length === 0 ? html`<p class="quiet">${text('mapping.none', language)}</p>` : this.renderTable()}
      ${samples.length === 0 ? nothing : this.renderSamples()}
    `;
  }

  private renderTable() {
    const heads = ['mapping.column', 'mapping.first', 'mapping.use', 'mapping.note'] as const;
    return html`
      <table>
        <thead><tr>${heads.map((key) => html`<th scope="col">${text(key, this.language)}</th>`)}</tr></thead>
        <tbody>${mappingRows(this.samples, this.mappings).map((row) => this.renderRow(row))}</tbody>
      </table>
    `;
  }

  private renderRow({ sample, mapping }: MappingRow) {
    const { language } = this;
    const isOpen = mapping !== null && this.asked.includes(mapping.field);
    const isTaken = this.taken === sample.original;
    const fields = fieldsOf(this.layerRole);
    const choices = [
      { value: '', label: text('mapping.unused', language) },
      ...fields.map((value) => ({ value, label: text(`field.${value}`, language) })),
    ];
    const first = sample.samples[0] ?? '';
    return html`
      <tr>
        <th scope="row">${this.renderName(sample)}</th>
        <td class="sample" title=${first}>${first}</td>
        <td>
          ${selectOf(
            { name: text('mapping.use-of', language, { column: sample.name }), choices, value: mapping?.field ?? '', isOpen },
            (value) => this.use(sample.name, value),
          )}
        </td>
        <td class="note ${isOpen || isTaken ? 'open' : ''}">
          ${isOpen && !isTaken ? text('mapping.open', language) : this.noteOf(sample, mapping)}
        </td>
      </tr>
    `;
  }

  /** One name is written at a time; the cut ones invite to it. */
  private renderName({ name, original, isCut }: FieldSample) {
    const { language } = this;
    const label = text('mapping.rename', language, { column: name });
    if (!isCut && this.renaming !== original) {
      return html`
        <button type="button" class="column" title=${label} aria-label=${label} @click=${() => this.open(original)}>
          <code>${name}</code><gcm-icon name="pencil"></gcm-icon>
        </button>`;
    }
    return html`
      <input
        class="rename"
        data-column=${original}
        aria-label=${label}
        aria-invalid=${this.taken === original}
        title=${isCut ? text('mapping.cut', language) : label}
        value=${name}
        .value=${live(name)}
        @change=${(event: Event) => this.rename(event, original)}
        @keydown=${this.onKey}
        @blur=${() => { this.renaming = null; }}
      />
    `;
  }

  private noteOf({ name, original, type, isCut }: FieldSample, mapping: FieldMapping | null): string {
    const { language } = this;
    if (this.taken === original) return text('mapping.taken', language);
    const parts = [
      mapping === null || mapping.how === 'none' ? text(`mapping.type.${type}`, language) : text(`mapping.by.${mapping.how}`, language),
      ...(mapping !== null && mapping.unit !== '' ? [mapping.unit] : []),
      ...(name !== original ? [text('mapping.renamed', language, { column: original })] : []),
      ...(isCut && name === original ? [text('mapping.cut', language)] : []),
    ];
    return parts.join(' · ');
  }

  private renderSamples() {
    const { language, samples } = this;
    const rows = Array.from({ length: SAMPLES }, (_, row) => samples.map((sample) => sample.samples[row] ?? ''));
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    return html`
      <details open>
        <summary><gcm-icon name="chevron-right"></gcm-icon>${text('mapping.samples', language)}</summary>
        <div class="wide" role="region" aria-label=${text('mapping.samples', language)} tabindex="0">
          <table>
            <thead><tr>${samples.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
            <tbody>${filled.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
          </table>
        </div>
      </details>
    `;
  }

  private async open(original: string) {
    this.renaming = original;
    this.taken = null;
    await this.updateComplete;
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.rename')];
    inputs.find(({ dataset }) => dataset['column'] === original)?.select();
  }

  /** Escape leaves the name as it was. */
  private onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const input = event.currentTarget as HTMLInputElement; // the listener sits on the field
    input.value = input.defaultValue;
    this.renaming = null;
  }

  private rename(event: Event, original: string) {
    const input = event.currentTarget as HTMLInputElement; // the listener sits on the field
    const name = input.value.trim() === '' ? original : input.value.trim();
    this.renaming = null;
    this.taken = this.samples.some((other) => other.original !== original && (other.name === name || other.original === name)) ? original : null;
    if (this.taken === null) this.dispatchEvent(new ImportCorrectEvent({ renames: { [original]: name } }));
  }

  private use(column: string, value: string) {
    const field = fieldsOf(this.layerRole).find((known) => known === value) ?? null;
    this.dispatchEvent(new ImportCorrectEvent(useColumn(column, field, this.mappings)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-field-mapping': GcmFieldMapping;
  }
}

import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language, LocalText } from '../../model/language.ts';
import type { PopulationOverride } from '../../model/project.ts';
import { UNKNOWN, formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { basisFields, writtenBasis } from './basis-fields.ts';
import { PopulationsEditEvent } from './settings-events.ts';
import { by, formNumber, settingsStyles, sourceAndButtons, sourceOf } from './settings-form.ts';

/** A district with its residents. */
export interface PopulationRow {
  readonly id: string;
  readonly name: string;
  /** By its layer; `null`: not told. */
  readonly told: number | null;
  readonly own: PopulationOverride | null;
}

/**
 * The residents of each district: as its layer tells, and the project's own in their place.
 *
 * @fires populations-edit - {@link PopulationsEditEvent} when something was changed.
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-population-form')
export class GcmPopulationForm extends LitElement {
  static override styles = [base, controls, inputs, settingsStyles];

  @property({ attribute: false }) rows: readonly PopulationRow[] = [];
  /** Who is counted, as the project says it; `null`: it does not. */
  @property({ attribute: false }) basis: LocalText | null = null;
  /** ISO date for the source of a change. */
  @property() today = '';
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, rows } = this;
    if (rows.length === 0) return html`<form><p class="how">${text('table.empty', language)}</p></form>`;
    return html`
      <form class="form" @submit=${this.save}>
        <p class="how">${text('settings.populations.how', language)}</p>
        ${basisFields(this.basis).map(({ name, label, value }) => html`
          <label>${text('setting.basis', language)}${label === '' ? nothing : ` · ${label}`}
            <input name=${name} .value=${value} maxlength="200" /></label>
        `)}
        <table>
          <thead><tr>
            <th scope="col">${text('table.district', language)}</th>
            <th scope="col" class="number">${text('settings.told', language)}</th>
            <th scope="col">${text('settings.own', language)}</th>
          </tr></thead>
          <tbody>${rows.map((row) => this.renderRow(row))}</tbody>
        </table>
        ${sourceAndButtons(this, this.today, language)}
      </form>
    `;
  }

  private renderRow({ id, name, told, own }: PopulationRow) {
    const { language } = this;
    return html`
      <tr>
        <th scope="row">${name}${by(own?.source ?? null, language)}</th>
        <td class="number">${told === null ? UNKNOWN : formatNumber(told, language)}</td>
        <td><input
          type="number" name=${id} min="0" step="1" aria-label=${name} .value=${own === null ? '' : String(own.residents)}
        /></td>
      </tr>
    `;
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const source = sourceOf(data, this.today, this.language);
    const changes = this.rows.flatMap(({ id, own }) => {
      const residents = formNumber(data, id);
      if (residents === (own?.residents ?? null)) return [];
      return [[id, residents === null ? null : { residents, source }] as const];
    });
    const basis = writtenBasis(basisFields(this.basis), data);
    if (changes.length > 0 || basis !== undefined) {
      this.dispatchEvent(new PopulationsEditEvent(Object.fromEntries(changes), basis));
    }
    this.dispatchEvent(new PanelCloseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-population-form': GcmPopulationForm;
  }
}

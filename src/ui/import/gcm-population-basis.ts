import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { POPULATION_BASES } from '../../model/corrections.ts';
import type { PopulationBasis } from '../../model/corrections.ts';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { fields } from '../theme/fields.ts';
import { selectOf } from './choices.ts';
import { ImportCorrectEvent } from './import-events.ts';
import { selectStyles } from './settings-styles.ts';

/**
 * Who is counted in a column of residents, of which year and by which source. Its parts stand in the grid around it.
 *
 * @fires import-correct - {@link ImportCorrectEvent} with the part of `populationBasis` that was changed.
 */
@customElement('gcm-population-basis')
export class GcmPopulationBasis extends LitElement {
  static override styles = [base, controls, fields, selectStyles, css`
    :host { display: contents; }
    .name { color: var(--gcm-ink-2); }
  `];

  @property({ attribute: false }) basis: PopulationBasis = { who: null, details: '' };
  /** A question is open about it. */
  @property({ type: Boolean }) open = false;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { basis: { who, details }, language } = this;
    const name = text('setting.basis', language);
    const detailsName = text('setting.basis.details', language);
    const choices = [
      { value: '', label: text('basis-of.unknown', language) },
      ...POPULATION_BASES.map((value) => ({ value, label: text(`basis-of.${value}`, language) })),
    ];
    return html`
      <span class="name">${name}</span>
      ${selectOf({ name, choices, value: who ?? '', isOpen: this.open }, (chosen) => {
        this.tell({ who: POPULATION_BASES.find((each) => each === chosen) ?? null });
      })}
      <span class="name">${detailsName}</span>
      <input
        class="text"
        aria-label=${detailsName}
        placeholder=${text('setting.basis.example', language)}
        maxlength="80"
        .value=${details}
        @change=${this.write}
      />
    `;
  }

  private write(event: Event) {
    const { value } = event.currentTarget as HTMLInputElement; // the listener sits on the field
    this.tell({ details: value.trim() });
  }

  private tell(populationBasis: Partial<PopulationBasis>) {
    this.dispatchEvent(new ImportCorrectEvent({ populationBasis }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-population-basis': GcmPopulationBasis;
  }
}

import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { STANDARD_IDS } from '../model/project.ts';
import type { StandardId } from '../model/project.ts';
import { text } from '../text/text.ts';
import { StandardSelectEvent } from './events.ts';
import './gcm-menu.ts';
import type { MenuChoiceEvent } from './gcm-menu.ts';

/**
 * The standard that everything is held against.
 *
 * @fires standard-select - {@link StandardSelectEvent}
 */
@customElement('gcm-profile-menu')
export class GcmProfileMenu extends LitElement {
  static override styles = css`:host { display: inline-block; }`;

  @property() standard: StandardId = '2022-negc';
  @property() language: Language = 'zh-Hans';

  override render() {
    const choices = STANDARD_IDS.map((id) => ({ value: id, label: text(`standard.${id}`, this.language) }));
    return html`
      <gcm-menu
        label=${text(`standard.${this.standard}`, this.language)}
        .groups=${[{ name: 'standard', title: null, choices, value: this.standard }]}
        @menu-choice=${this.choose}
      ></gcm-menu>
    `;
  }

  private choose({ value }: MenuChoiceEvent) {
    const standard = STANDARD_IDS.find((id) => id === value);
    if (standard !== undefined) this.dispatchEvent(new StandardSelectEvent(standard));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-profile-menu': GcmProfileMenu;
  }
}

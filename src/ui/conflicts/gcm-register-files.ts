import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon-button.ts';
import '../gcm-menu.ts';
import type { MenuChoiceEvent } from '../gcm-menu.ts';
import { base } from '../theme/base.ts';
import { REGISTER_FORMATS, RegisterSaveEvent, RegisterTakeEvent } from './register-events.ts';

/** Endings of files that a register is read from. */
const ENDINGS = '.json,.geojson,.csv,.zip,.xlsx';

/**
 * Takes the register out as a file, and a reviewed one in.
 *
 * @fires register-save - {@link RegisterSaveEvent}
 * @fires register-take - {@link RegisterTakeEvent}
 */
@customElement('gcm-register-files')
export class GcmRegisterFiles extends LitElement {
  static override styles = [base, css`
    :host { display: flex; align-items: center; gap: 2px; }
  `];

  @property() language: Language = 'zh-Hans';

  @query('input') private readonly input!: HTMLInputElement; // rendered from the first update on

  override render() {
    const { language } = this;
    const choices = REGISTER_FORMATS.map((value) => ({ value, label: text(`register.format.${value}`, language) }));
    return html`
      <gcm-menu
        label=${text('register.save', language)}
        .groups=${[{ name: 'format', title: null, choices, value: null }]}
        @menu-choice=${this.exportAs}
      ></gcm-menu>
      <gcm-icon-button
        icon="upload"
        label=${text('register.take', language)}
        @click=${() => this.input.click()}
      ></gcm-icon-button>
      <input type="file" hidden accept=${ENDINGS} aria-label=${text('register.take', language)} @change=${this.take} />
    `;
  }

  private exportAs({ value }: MenuChoiceEvent) {
    const format = REGISTER_FORMATS.find((known) => known === value);
    if (format !== undefined) this.dispatchEvent(new RegisterSaveEvent(format));
  }

  private take() {
    const [file] = this.input.files ?? [];
    // The same file may be taken again.
    this.input.value = '';
    if (file !== undefined) this.dispatchEvent(new RegisterTakeEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-register-files': GcmRegisterFiles;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { ServiceRadius } from '../../model/project.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon-button.ts';
import '../gcm-icon.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { RadiiEditEvent } from './settings-events.ts';
import { by, settingsStyles, sourceAndButtons, sourceOf } from './settings-form.ts';

/** A line that the user adds; to be overwritten. */
const NEW_PAIR: ServiceRadius = { minAreaM2: 1000, radiusM: 300 };

/**
 * How far parks serve, by their size.
 *
 * @fires radii-edit - {@link RadiiEditEvent} when something was changed.
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-radius-form')
export class GcmRadiusForm extends LitElement {
  static override styles = [base, controls, inputs, settingsStyles, css`
    td:last-child { width: 28px; }
    .more { justify-self: start; }
  `];

  /** In force: the standard's, or the project's own. */
  @property({ attribute: false }) radii: readonly ServiceRadius[] = [];
  /** The project sets them; the standard's can be had again. */
  @property({ type: Boolean }) own = false;
  /** Who set them. */
  @property({ attribute: false }) source: string | null = null;
  /** ISO date for the source of a change. */
  @property() today = '';
  @property() language: Language = 'zh-Hans';

  @state() private pairs: readonly ServiceRadius[] = [];

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('radii')) this.pairs = this.radii;
  }

  override render() {
    const { language, pairs } = this;
    return html`
      <form class="form" @submit=${this.save}>
        <p class="how">${text('settings.radii.how', language)} ${this.own ? by(this.source, language) : nothing}</p>
        <table>
          <thead><tr>
            <th scope="col">${text('settings.radii.area', language)}</th>
            <th scope="col">${text('settings.radii.radius', language)}</th>
            <th scope="col"><span class="visually-hidden">${text('action.remove', language)}</span></th>
          </tr></thead>
          <tbody>${pairs.map((pair, index) => this.renderPair(pair, index))}</tbody>
        </table>
        <button type="button" class="button small more" @click=${() => { this.pairs = [...this.pairs, NEW_PAIR]; }}>
          <gcm-icon name="plus"></gcm-icon>${text('settings.radii.add', language)}
        </button>
        ${this.own
          ? html`<button type="button" class="link" @click=${this.restore}>${text('settings.radii.standard', language)}</button>`
          : nothing}
        ${sourceAndButtons(this, this.today, language)}
      </form>
    `;
  }

  private renderPair({ minAreaM2, radiusM }: ServiceRadius, index: number) {
    const { language } = this;
    const change = (field: keyof ServiceRadius) => ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.pairs = this.pairs.map((pair, at) => (at === index ? { ...pair, [field]: target.valueAsNumber } : pair));
    };
    return html`
      <tr>
        <td><input
          type="number" min="0" step="any" required aria-label=${text('settings.radii.area', language)}
          .value=${String(minAreaM2)} @change=${change('minAreaM2')}
        /></td>
        <td><input
          type="number" min="1" step="any" required aria-label=${text('settings.radii.radius', language)}
          .value=${String(radiusM)} @change=${change('radiusM')}
        /></td>
        <td><gcm-icon-button
          icon="x" label=${text('action.remove', language)} ?disabled=${this.pairs.length === 1}
          @click=${() => { if (this.pairs.length > 1) this.pairs = this.pairs.toSpliced(index, 1); }}
        ></gcm-icon-button></td>
      </tr>
    `;
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const isSame = this.pairs.length === this.radii.length && this.pairs.every((pair, index) =>
      pair.minAreaM2 === this.radii[index]?.minAreaM2 && pair.radiusM === this.radii[index].radiusM);
    const source = sourceOf(new FormData(event.target), this.today, this.language);
    if (!isSame) this.dispatchEvent(new RadiiEditEvent(this.pairs, source));
    this.dispatchEvent(new PanelCloseEvent());
  }

  private restore() {
    this.dispatchEvent(new RadiiEditEvent(null, null));
    this.dispatchEvent(new PanelCloseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-radius-form': GcmRadiusForm;
  }
}

import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classCodes } from '../../model/class-value.ts';
import type { ClassValue } from '../../model/class-value.ts';
import type { Language } from '../../model/language.ts';
import { className } from '../../text/class-name.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { ClassesEditEvent } from './settings-events.ts';
import { by, settingsStyles, sourceAndButtons, sourceOf } from './settings-form.ts';

/** A layer of green space or roads with the values that its file has for classes. */
export interface ClassLayer {
  readonly id: string;
  readonly role: 'green' | 'roads';
  readonly title: string;
  /** What the project says of values by itself. */
  readonly own: Readonly<Record<string, string>>;
  readonly source: string | null;
  /** What each is without the project's word. */
  readonly values: readonly PlainClassValue[];
  /** How many values are not listed. */
  readonly further: number;
}

type PlainClassValue = Pick<ClassValue, 'value' | 'count' | 'recognised'>;

/**
 * What the values in a layer of green space or roads mean.
 *
 * @fires classes-edit - {@link ClassesEditEvent} when something was changed.
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-class-form')
export class GcmClassForm extends LitElement {
  static override styles = [base, controls, inputs, settingsStyles];

  @property({ attribute: false }) layers: readonly ClassLayer[] = [];
  /** ISO date for the source of a change. */
  @property() today = '';
  @property() language: Language = 'zh-Hans';

  @state() private layerId = '';

  override render() {
    const { language, layers, layer } = this;
    if (layer === undefined) return html`<form><p class="how">${text('settings.classes.none', language)}</p></form>`;
    return html`
      <form class="form" @submit=${this.save}>
        <p class="how">${text('settings.classes.how', language)}</p>
        <label>${text('settings.classes.layer', language)}
          <select @change=${this.choose}>${layers.map(({ id, title }) => html`
            <option value=${id} .selected=${id === layer.id}>${title}</option>`)}
          </select></label>
        ${by(layer.source, language)}
        <table>
          <thead><tr>
            <th scope="col">${text('settings.classes.value', language)}</th>
            <th scope="col" class="number">${text('settings.classes.count', language)}</th>
            <th scope="col">${text('settings.classes.class', language)}</th>
          </tr></thead>
          <tbody>${layer.values.map((value) => this.renderValue(value, layer))}</tbody>
        </table>
        ${layer.further === 0 ? nothing : html`
          <p class="how">${text('class-map.further', language, { count: formatNumber(layer.further, language) })}</p>`}
        ${sourceAndButtons(this, this.today, language)}
      </form>
    `;
  }

  private renderValue({ value, count, recognised }: PlainClassValue, { id, role, own }: ClassLayer) {
    const { language } = this;
    const set = Object.hasOwn(own, value) ? own[value] : undefined;
    const usual = recognised === null
      ? text('settings.classes.unknown', language)
      : text('class-map.auto', language, { class: className(role, recognised, language) });
    return html`
      <tr>
        <th scope="row">${value}</th>
        <td class="number">${formatNumber(count, language)}</td>
        <td><select aria-label=${value} data-layer=${id} data-value=${value}>
          <option value="" .selected=${set === undefined}>${usual}</option>
          ${classCodes(role).map((code) => html`
            <option value=${code} .selected=${code === set}>${className(role, code, language)}</option>`)}
        </select></td>
      </tr>
    `;
  }

  private get layer(): ClassLayer | undefined {
    return this.layers.find(({ id }) => id === this.layerId) ?? this.layers[0];
  }

  private choose({ target }: Event) {
    if (target instanceof HTMLSelectElement) this.layerId = target.value;
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    const { layer } = this;
    if (layer === undefined || !(event.target instanceof HTMLFormElement)) return;
    const selects = [...this.renderRoot.querySelectorAll<HTMLSelectElement>('td select')];
    const chosen = selects.map(({ dataset, value }) => [dataset['value'] ?? '', value] as const);
    const classes = Object.fromEntries(
      Object.entries({ ...layer.own, ...Object.fromEntries(chosen) }).filter(([, code]) => code !== ''));
    const isSame = chosen.every(([value, code]) => (Object.hasOwn(layer.own, value) ? layer.own[value] : '') === code);
    const source = sourceOf(new FormData(event.target), this.today, this.language);
    if (!isSame) this.dispatchEvent(new ClassesEditEvent(layer.id, classes, source));
    this.dispatchEvent(new PanelCloseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-class-form': GcmClassForm;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CONTROLS, EMBED_LIMITS } from '../../model/embed.ts';
import type { EmbedOptions } from '../../model/embed.ts';
import { MAIN_INDICATORS } from '../../model/indicator.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { LANGUAGE_NAMES } from '../../text/language-names.ts';
import { text } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import { fields } from '../theme/fields.ts';
import { inputs } from '../theme/inputs.ts';
import { EmbedEditEvent } from './embed-events.ts';

/** What a fixed width begins with, px. */
const FIRST_WIDTH = 760;

type Choices = readonly (readonly [value: string, label: string])[];

/**
 * How the map is to look in somebody's page.
 *
 * @fires embed-edit - {@link EmbedEditEvent}
 */
@customElement('gcm-embed-form')
export class GcmEmbedForm extends LitElement {
  static override styles = [base, fields, inputs, css`
    form { gap: 16px; }
    fieldset { display: grid; gap: 10px; min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { margin-block-end: 8px; padding: 0; font: var(--gcm-text-title) var(--gcm-font); }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 10px; align-items: end; }
    label > input, label > select { width: 100%; }
    .group > legend { margin-block-end: 4px; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
    .checks { display: grid; grid-template-columns: repeat(auto-fill, minmax(104px, 1fr)); gap: 2px 10px; }
    .form .checks label { display: flex; align-items: center; gap: 8px; min-height: var(--gcm-control-small); color: var(--gcm-ink); font: var(--gcm-text-3) var(--gcm-font); cursor: pointer; }
    /* The rule for fields above is for boxes to write in. */
    .form .checks input { width: 16px; }
  `];

  @property({ attribute: false }) options: EmbedOptions | null = null;
  /** Ids and names. */
  @property({ attribute: false }) districts: readonly (readonly [string, string])[] = [];
  @property() language: Language = 'zh-Hans';

  override render() {
    const { options, language } = this;
    if (options === null) return nothing;
    const indicators = [...MAIN_INDICATORS.map((id) => [id, text(`indicator.${id}`, language)] as const),
      ['none', text('embed.indicator.none', language)] as const];
    return html`
      <form class="form" @submit=${(event: Event) => event.preventDefault()} @change=${this.edit}>
        <fieldset>
          <legend>${text('embed.content', language)}</legend>
          ${this.choice('indicator', indicators, options.indicator)}
          ${this.choice('district', [['', text('embed.district.none', language)], ...this.districts], options.district ?? '')}
          ${this.choice('language', LANGUAGES.map((id) => [id, LANGUAGE_NAMES[id]]), options.language)}
          <fieldset class="group">
            <legend>${text('embed.controls', language)}</legend>
            <div class="checks">${CONTROLS.map((control) => html`
              <label><input type="checkbox" name=${control} .checked=${options.controls.includes(control)} />${
                text(`embed.control.${control}`, language)}</label>`)}
            </div>
          </fieldset>
        </fieldset>
        <fieldset>
          <legend>${text('embed.look', language)}</legend>
          <div class="pair">
            ${this.choice('width', [['fill', text('embed.width.fill', language)], ['fixed', text('embed.width.fixed', language)]],
              options.width === null ? 'fill' : 'fixed')}
            ${options.width === null ? nothing : this.number('width.px', options.width, EMBED_LIMITS.width)}
            ${this.number('height', options.height, EMBED_LIMITS.height)}
            ${this.choice('theme', (['page', 'light', 'dark'] as const).map((id) => [id, text(`embed.theme.${id}`, language)]), options.theme)}
          </div>
          ${this.choice('gestures', (['cooperative', 'free'] as const).map((id) => [id, text(`embed.gestures.${id}`, language)]), options.gestures)}
        </fieldset>
      </form>
    `;
  }

  private choice(name: 'indicator' | 'district' | 'language' | 'theme' | 'width' | 'gestures', choices: Choices, chosen: string) {
    return html`
      <label>${text(`embed.${name}`, this.language)}
        <select name=${name}>
          ${choices.map(([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
        </select></label>
    `;
  }

  private number(name: 'width.px' | 'height', value: number, [least, most]: readonly [number, number]) {
    return html`
      <label>${text(`embed.${name}`, this.language)}
        <input type="number" name=${name} min=${least} max=${most} step="1" required .value=${String(value)} /></label>
    `;
  }

  private edit({ target }: Event) {
    const { options } = this;
    if (options === null) return;
    if (target instanceof HTMLSelectElement) this.dispatchEvent(new EmbedEditEvent(chosen(target.name, target.value)));
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'checkbox') {
      const controls = CONTROLS.filter((control) => (control === target.name ? target.checked : options.controls.includes(control)));
      this.dispatchEvent(new EmbedEditEvent({ controls }));
    } else if (target.reportValidity()) {
      this.dispatchEvent(new EmbedEditEvent({ [target.name === 'height' ? 'height' : 'width']: target.valueAsNumber }));
    }
  }
}

/** What the choice of a list says; nothing for a value of none of them. */
function chosen(name: string, value: string): Partial<EmbedOptions> {
  const find = <T extends string>(known: readonly T[]) => known.find((id) => id === value);
  const indicator = find([...MAIN_INDICATORS, 'none']);
  const language = find(LANGUAGES);
  const theme = find(['page', 'light', 'dark']);
  const gestures = find(['cooperative', 'free']);
  if (name === 'district') return { district: value === '' ? null : value };
  if (name === 'width') return { width: value === 'fill' ? null : FIRST_WIDTH };
  if (name === 'indicator' && indicator !== undefined) return { indicator };
  if (name === 'language' && language !== undefined) return { language };
  if (name === 'theme' && theme !== undefined) return { theme };
  if (name === 'gestures' && gestures !== undefined) return { gestures };
  return {};
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-embed-form': GcmEmbedForm;
  }
}

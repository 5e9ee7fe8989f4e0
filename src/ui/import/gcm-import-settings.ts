import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { GREEN_GROUPS } from '../../model/green-class.ts';
import type { Offset } from '../../model/corrections.ts';
import type { ImportCandidate } from '../../model/import.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { ROLES } from '../../model/layer.ts';
import { text } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { fields } from '../theme/fields.ts';
import { selectOf } from './choices.ts';
import type { Choice } from './choices.ts';
import { crsChoices, isSame } from './crs-choices.ts';
import './gcm-population-basis.ts';
import { ImportCorrectEvent } from './import-events.ts';
import type { Correction } from './import-events.ts';
import { settingsStyles } from './settings-styles.ts';

/** Greens seen from the air are a role to the user, and a setting of the green role to the house. */
const CANOPY = 'canopy';
const OFFSETS = ['none', 'gcj02', 'bd09'] as const satisfies readonly (Offset | 'none')[];
const SCHEMES = ['2017', '2002'] as const;
const ENCODINGS = ['UTF-8', 'GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE', 'windows-1252'];

/**
 * How a file is read: what it is for, its text encoding, its coordinates. Each
 * choice takes effect at once, so that the map shows what it does.
 *
 * @fires import-correct - {@link ImportCorrectEvent}
 */
@customElement('gcm-import-settings')
export class GcmImportSettings extends LitElement {
  static override styles = [base, controls, fields, settingsStyles];

  @property({ attribute: false }) candidate: ImportCandidate | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { candidate } = this;
    if (candidate === null) return nothing;
    return html`
      <h3>${text('setting.title', this.language)}</h3>
      <div class="grid">
        ${this.renderTitle(candidate)}
        ${this.renderRole(candidate)}
        ${candidate.role.role === 'green' ? this.renderClass(candidate) : nothing}
        ${candidate.receipt.corrections.populationBasis === null ? nothing : html`
          <gcm-population-basis
            .basis=${candidate.receipt.corrections.populationBasis}
            ?open=${candidate.questions.some(({ code }) => code === 'population-basis')}
            language=${this.language}
          ></gcm-population-basis>`}
        ${candidate.encoding === null ? nothing : this.renderEncoding(candidate.encoding.name)}
        ${candidate.kind === 'table' ? nothing : this.renderCoordinates(candidate)}
      </div>
    `;
  }

  private renderRole({ role: { role, alternatives }, questions, corrections: { settings } }: ImportCandidate) {
    const { language } = this;
    const roles = [...new Set([role, ...alternatives, ...ROLES])];
    const name = text('setting.role', language);
    const choices: Choice[] = roles.map((value) => ({ value, label: text(`role.${value}`, language) }));
    choices.push({ value: CANOPY, label: text('checklist.canopy', language) });
    const value = role === 'green' && settings.measure === 'canopy' ? CANOPY : role;
    const isOpen = questions.some(({ code }) => code === 'role-unsure');
    return html`
      <span class="name">${name}</span>
      ${selectOf({ name, choices, value, isOpen }, (chosen) => this.chooseRole(chosen))}
    `;
  }

  private renderTitle({ name, corrections: { settings } }: ImportCandidate) {
    const label = text('setting.title-of-layer', this.language);
    const rename = (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement; // the listener sits on the field
      if (value.trim() !== '') this.correct({ settings: { title: value.trim() } });
    };
    return html`
      <span class="name">${label}</span>
      <input class="text" aria-label=${label} .value=${localText(settings.title ?? name, this.language)} @change=${rename} />
    `;
  }

  /** What all are that no column gives a class. */
  private renderClass({ classes, corrections: { settings } }: ImportCandidate) {
    if (settings.measure === 'canopy') return nothing;
    const name = text('setting.class', this.language);
    const choices = [
      { value: '', label: text('setting.class.none', this.language) },
      ...GREEN_GROUPS.map((value) => ({ value, label: `${value} ${text(`green.${value}`, this.language)}` })),
    ];
    return html`
      <span class="name">${name}</span>
      ${selectOf({ name, choices, value: settings.defaultClass ?? '' }, (chosen) => {
        this.correct({ settings: { defaultClass: GREEN_GROUPS.find((group) => group === chosen) ?? null } });
      })}
      ${classes.values.length === 0 ? nothing : this.renderScheme(settings.scheme ?? '2017')}
    `;
  }

  /** Old data use old meanings of G2 and G3; their codes do not tell. */
  private renderScheme(value: (typeof SCHEMES)[number]) {
    const name = text('setting.scheme', this.language);
    const choices = SCHEMES.map((scheme) => ({ value: scheme, label: text(`setting.scheme.${scheme}`, this.language) }));
    return html`
      <span class="name">${name}</span>
      ${selectOf({ name, choices, value }, (chosen) => {
        this.correct({ settings: { scheme: SCHEMES.find((scheme) => scheme === chosen) ?? '2017' } });
      })}
    `;
  }

  private chooseRole(chosen: string) {
    const role = ROLES.find((known) => known === chosen);
    if (chosen === CANOPY) this.correct({ role: 'green', settings: { measure: 'canopy' } });
    else if (role === 'green') this.correct({ role, settings: { measure: 'landuse' } });
    else if (role !== undefined) this.correct({ role });
  }

  private renderEncoding(current: string) {
    const name = text('setting.encoding', this.language);
    const known = ENCODINGS.some((encoding) => encoding.toLowerCase() === current.toLowerCase());
    const all = known ? ENCODINGS : [current, ...ENCODINGS];
    const value = all.find((encoding) => encoding.toLowerCase() === current.toLowerCase()) ?? current;
    const choices = all.map((encoding) => ({ value: encoding, label: encoding }));
    return html`
      <span class="name">${name}</span>
      ${selectOf({ name, choices, value }, (encoding) => this.correct({ encoding }))}
    `;
  }

  private renderCoordinates({ coordinates, questions }: ImportCandidate) {
    const { language } = this;
    const name = text('setting.crs', language);
    const known = crsChoices(coordinates, language);
    const choose = { value: '', label: text('setting.crs.choose', language) };
    const choices = coordinates.crs === null ? [choose, ...known] : known;
    const value = known.find((choice) => isSame(choice.value, coordinates.crs ?? ''))?.value ?? '';
    const isOpen = questions.some(({ code }) => code === 'crs-guessed' || code === 'crs-unknown');
    return html`
      <span class="name">${name}</span>
      ${selectOf({ name, choices, value, isOpen }, (crs) => {
        if (crs !== '') this.correct({ crs });
      })}
      <label class="swap">
        <input type="checkbox" .checked=${coordinates.isSwapped} @change=${this.swap} />
        ${text('setting.swap', language)}
      </label>
      ${this.renderOffset(coordinates.offset ?? 'none', questions.some(({ code }) => code === 'offset-suggested'))}
    `;
  }

  private renderOffset(current: Offset | 'none', isOpen: boolean) {
    const { language } = this;
    return html`
      <span class="name" id="offset">${text('setting.offset', language)}</span>
      <div class="switch ${isOpen ? 'open' : ''}" role="radiogroup" aria-labelledby="offset" aria-describedby="offset-note">
        ${OFFSETS.map((offset) => html`
          <label class=${offset === current ? 'on' : ''}>
            <input
              type="radio"
              name="offset"
              value=${offset}
              .checked=${offset === current}
              @change=${() => this.correct({ offset })}
            />
            ${text(`setting.offset.${offset}`, language)}
          </label>
        `)}
      </div>
      <p class="note" id="offset-note">${text('setting.offset.note', language)}</p>
    `;
  }

  private swap(event: Event) {
    const { checked } = event.currentTarget as HTMLInputElement; // the listener sits on the check box
    this.correct({ isSwapped: checked });
  }

  private correct(corrections: Correction) {
    this.dispatchEvent(new ImportCorrectEvent(corrections));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-import-settings': GcmImportSettings;
  }
}

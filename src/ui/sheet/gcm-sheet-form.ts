import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Issue } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import { ORIENTATIONS, PAPER_IDS, RESOLUTIONS, SHEET_FORMATS } from '../../model/sheet.ts';
import type { SheetSettings } from '../../model/sheet.ts';
import { issueText } from '../../text/issue-text.ts';
import { text } from '../../text/text.ts';
import { DistrictSelectEvent } from '../events.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { FINDING_ICONS } from './finding-icons.ts';
import './gcm-sheet-contents.ts';
import { SheetEditEvent, SheetRetryEvent, SheetSaveEvent } from './print-events.ts';
import { paperName, scaleChoices } from './sheet-choices.ts';
import type { Choices } from './sheet-choices.ts';

const FIELDS = ['compiler', 'reviewer', 'number', 'approval', 'use'] as const;

/**
 * What the meeting sheet is of, its paper, scale and words, what its check found, and the files.
 *
 * @fires sheet-edit - {@link SheetEditEvent}
 * @fires sheet-save - {@link SheetSaveEvent}
 * @fires sheet-retry - {@link SheetRetryEvent}
 * @fires district-select - {@link DistrictSelectEvent} when the sheet should be of another district.
 */
@customElement('gcm-sheet-form')
export class GcmSheetForm extends LitElement {
  static override styles = [base, controls, inputs, css`
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 10px; }
    h2 { margin: 16px 0 6px; font: var(--gcm-text-title) var(--gcm-font); }
    li { display: flex; gap: 8px; padding-block: 4px; font: var(--gcm-text-list) var(--gcm-font); }
    li gcm-icon { --size: 16px; flex: none; margin-block-start: 2px; }
    .error gcm-icon { color: var(--gcm-danger); }
    .warning gcm-icon { color: var(--gcm-fail); }
    .info gcm-icon { color: var(--gcm-info); }
    .sound gcm-icon { color: var(--gcm-pass); }
    .failure { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-start: 12px; }
    .failure gcm-icon { --size: 16px; }
    .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
    .how { margin-block-start: 8px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
  `];

  @property({ attribute: false }) settings: SheetSettings | null = null;
  /** Ids and names. */
  @property({ attribute: false }) districts: readonly (readonly [string, string])[] = [];
  @property({ attribute: false }) districtId: string | null = null;
  /** The title that the sheet has while none is written. */
  @property({ attribute: 'usual-title' }) usualTitle = '';
  /** The same of the subtitle. */
  @property({ attribute: 'usual-subtitle' }) usualSubtitle = '';
  /** Systems whose kilometres may be told around the map. */
  @property({ attribute: false }) grids: readonly string[] = [];
  /** N of 1:N that may be chosen. */
  @property({ attribute: false }) scales: readonly number[] = [];
  /** N that is taken where none is chosen. */
  @property({ attribute: false }) fittedScale: number | null = null;
  @property({ attribute: false }) issues: readonly Issue[] = [];
  /** The sheet is made and can be saved. */
  @property({ type: Boolean }) ready = false;
  /** The sheet could not be made, or its map not be drawn. */
  @property({ type: Boolean }) failed = false;
  /** A file is being made. */
  @property({ type: Boolean }) saving = false;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { settings } = this;
    if (settings === null) return nothing;
    return html`${this.renderForm(settings)}
      <gcm-sheet-contents .settings=${settings} .grids=${this.grids} language=${this.language}></gcm-sheet-contents>
      ${this.renderFailure()}${this.renderCheck()}${this.renderFiles()}`;
  }

  private renderForm(settings: SheetSettings) {
    const { language, districtId } = this;
    const { scale } = settings;
    return html`
      <form class="form" @submit=${(event: Event) => event.preventDefault()}>
        <label>${text('print.subject', language)}
          <select @change=${this.chooseSubject}>
            <option value="" .selected=${districtId === null}>${text('print.subject.city', language)}</option>
            ${this.districts.map(([id, name]) => html`<option value=${id} .selected=${id === districtId}>${name}</option>`)}
          </select></label>
        <div class="pair">
          ${this.choice('paper', PAPER_IDS.map((id) => [id, paperName(id, language)]), settings.paper)}
          ${this.choice('orientation', ORIENTATIONS.map((id) => [id, text(`print.${id}`, language)]), settings.orientation)}
          ${this.choice('scale', scaleChoices(this.scales, scale, this.fittedScale, language), String(scale ?? ''))}
          ${this.choice('dpi', RESOLUTIONS.map((dpi) => [String(dpi), resolutionText(settings, dpi)]), String(settings.dpi))}
        </div>
        <label>${text('print.title', language)}
          <input name="title" .value=${settings.title ?? ''} placeholder=${this.usualTitle} @change=${this.write} /></label>
        <label>${text('print.subtitle', language)}
          <input name="subtitle" .value=${settings.subtitle ?? ''} placeholder=${this.usualSubtitle} @change=${this.write} /></label>
        <div class="pair">
          ${FIELDS.map((name) => html`<label>${text(`sheet.${name}`, language)}
            <input name=${name} .value=${settings[name] ?? ''} placeholder=${name === 'use' ? text('sheet.use-words', language) : ''} @change=${this.write} /></label>`)}
        </div>
      </form>
    `;
  }

  private choice(name: 'paper' | 'orientation' | 'scale' | 'dpi', choices: Choices, chosen: string) {
    return html`
      <label>${text(`print.${name}`, this.language)}
        <select name=${name} @change=${this.choose}>
          ${choices.map(([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
        </select></label>
    `;
  }

  private renderFailure() {
    const { language } = this;
    if (!this.failed) return nothing;
    return html`
      <p class="failure error" role="status"><gcm-icon name="circle-x"></gcm-icon>${text('print.failed', language)}
        <button type="button" class="button small" @click=${() => this.dispatchEvent(new SheetRetryEvent())}>
          ${text('action.retry', language)}</button></p>
    `;
  }

  private renderCheck() {
    const { language, issues } = this;
    if (!this.ready) return nothing;
    return html`
      <h2>${text('print.check', language)}</h2>
      <ul role="status">
        ${issues.some(({ severity }) => severity === 'error')
          ? nothing
          : html`<li class="sound"><gcm-icon name="circle-check"></gcm-icon>${text('print.sound', language)}</li>`}
        ${issues.map((found) => html`<li class=${found.severity}>
          <gcm-icon name=${FINDING_ICONS[found.severity]}></gcm-icon><span>${issueText(found, language)}</span></li>`)}
      </ul>
    `;
  }

  private renderFiles() {
    const { language, issues } = this;
    const isBlocked = !this.ready || this.saving || issues.some(({ severity }) => severity === 'error');
    return html`
      <div class="actions">
        ${[...SHEET_FORMATS, 'map' as const].map((format) => html`
          <button
            type="button"
            class="button ${format === 'pdf' ? 'primary' : ''}"
            ?disabled=${isBlocked}
            @click=${() => this.dispatchEvent(new SheetSaveEvent(format))}
          ><gcm-icon name="download"></gcm-icon>${format === 'map' ? text('print.map-alone', language) : format.toUpperCase()}</button>`)}
        ${this.saving
          ? html`<button type="button" class="button" @click=${() => this.dispatchEvent(new SheetSaveEvent(null))}>
              ${text('layers.cancel', language)}</button>`
          : nothing}
      </div>
      <p class="how" role="status">${this.saving ? text('print.saving', language) : text('print.how', language)}</p>
    `;
  }

  private chooseSubject({ target }: Event) {
    if (target instanceof HTMLSelectElement) this.dispatchEvent(new DistrictSelectEvent(target.value === '' ? null : target.value));
  }

  private choose({ target }: Event) {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    const paper = PAPER_IDS.find((id) => id === value);
    const orientation = ORIENTATIONS.find((id) => id === value);
    const dpi = RESOLUTIONS.find((known) => String(known) === value);
    if (name === 'scale') this.edit({ scale: value === '' ? null : Number(value) });
    else if (name === 'paper' && paper !== undefined) this.edit({ paper });
    else if (name === 'orientation' && orientation !== undefined) this.edit({ orientation });
    else if (name === 'dpi' && dpi !== undefined) this.edit({ dpi });
  }

  private write({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.edit({ [target.name]: target.value.trim() === '' ? null : target.value.trim() });
  }

  private edit(changes: Partial<SheetSettings>) {
    this.dispatchEvent(new SheetEditEvent(changes));
  }
}

/** "300 dpi"; of a slide what a screen counts in, "1920 × 1080 px". */
function resolutionText({ paper, orientation }: SheetSettings, dpi: number): string {
  if (paper !== 'slide') return `${dpi} dpi`;
  const sides = [(40 / 3) * dpi, 7.5 * dpi].map(Math.round);
  return `${(orientation === 'landscape' ? sides : sides.toReversed()).join(' × ')} px`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-sheet-form': GcmSheetForm;
  }
}

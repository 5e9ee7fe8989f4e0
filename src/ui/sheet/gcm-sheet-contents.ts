import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { SHEET_BLOCKS, SHEET_STATUSES, SHEET_SUBJECTS } from '../../model/sheet.ts';
import type { SheetBlock, SheetSettings } from '../../model/sheet.ts';
import { text } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { inputs } from '../theme/inputs.ts';
import { SheetEditEvent } from './print-events.ts';

/**
 * What a meeting sheet is about, what stands on it, and which system the ticks around its map have.
 *
 * @fires sheet-edit - {@link SheetEditEvent}
 */
@customElement('gcm-sheet-contents')
export class GcmSheetContents extends LitElement {
  static override styles = [base, controls, inputs, css`
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 10px; }
    fieldset { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; border: 0; }
    legend { padding: 0; margin-block-end: 4px; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
    :host { display: block; margin-block-start: 10px; }
    fieldset .check { display: inline-flex; flex-direction: row; align-items: center; gap: 6px; }
    fieldset .check input { inline-size: auto; margin: 0; }
  `];

  @property({ attribute: false }) settings: SheetSettings | null = null;
  /** Systems whose kilometres may be told around the map. */
  @property({ attribute: false }) grids: readonly string[] = [];
  @property() language: Language = 'zh-Hans';

  override render() {
    const { settings, language } = this;
    if (settings === null) return nothing;
    const grids = [...new Set([...this.grids, ...(settings.grid === null ? [] : [settings.grid])])];
    const { subject } = settings;
    return html`
      <form class="form" @submit=${(event: Event) => event.preventDefault()}>
        <div class="pair">
          <label>${text('print.theme', language)}
            <select name="subject" @change=${this.chooseTheme}>
              ${SHEET_SUBJECTS.map((id) => html`<option value=${id} .selected=${id === subject}>${text(`print.theme.${id}`, language)}</option>`)}
            </select></label>
          <label>${text('print.grid', language)}
            <select name="grid" @change=${this.chooseGrid}>
              <option value="" .selected=${settings.grid === null}>${text('print.degrees', language)}</option>
              ${grids.map((id) => html`<option value=${id} .selected=${id === settings.grid}>${text('print.kilometres', language, { id })}</option>`)}
            </select></label>
        </div>
        ${subject === 'conflicts' ? nothing : html`<label>${text('print.status', language)}
          <select name="status" @change=${this.chooseStatus}>
            <option value="" .selected=${settings.status === null}>${text('print.status.none', language)}</option>
            ${SHEET_STATUSES.map((id) => html`<option value=${id} .selected=${id === settings.status}>${text(`print.status.${id}`, language)}</option>`)}
          </select></label>`}
        <fieldset>
          <legend>${text('print.blocks', language)}</legend>
          ${SHEET_BLOCKS.filter((block) => block !== 'chart' || subject === 'indicators').map((block) => html`
            <label class="check"><input type="checkbox" name=${block} .checked=${!settings.leftOut.includes(block)}
              @change=${this.leaveOut} />${text(`print.block.${block}`, language)}</label>`)}
          ${subject === 'indicators' ? html`
            <label class="check"><input type="checkbox" name="areas" .checked=${settings.areas}
              @change=${this.showAreas} />${text('print.areas', language)}</label>` : nothing}
        </fieldset>
      </form>
    `;
  }

  private chooseTheme({ target }: Event) {
    const subject = SHEET_SUBJECTS.find((id) => target instanceof HTMLSelectElement && id === target.value);
    if (subject !== undefined) this.dispatchEvent(new SheetEditEvent({ subject }));
  }

  private chooseGrid({ target }: Event) {
    if (target instanceof HTMLSelectElement) this.dispatchEvent(new SheetEditEvent({ grid: target.value === '' ? null : target.value }));
  }

  private chooseStatus({ target }: Event) {
    const status = SHEET_STATUSES.find((id) => target instanceof HTMLSelectElement && id === target.value) ?? null;
    this.dispatchEvent(new SheetEditEvent({ status }));
  }

  private leaveOut({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, checked } = target;
    const isMeant = (block: SheetBlock) => block === name;
    const leftOut = SHEET_BLOCKS.filter((block) => (isMeant(block) ? !checked : this.settings?.leftOut.includes(block)));
    this.dispatchEvent(new SheetEditEvent({ leftOut }));
  }

  private showAreas({ target }: Event) {
    if (target instanceof HTMLInputElement) this.dispatchEvent(new SheetEditEvent({ areas: target.checked }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-sheet-contents': GcmSheetContents;
  }
}

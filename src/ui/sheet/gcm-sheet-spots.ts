import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../model/language.ts';
import { ORIENTATIONS, PAPER_IDS, SHEET_BLOCKS } from '../../model/sheet.ts';
import type { SheetSettings } from '../../model/sheet.ts';
import type { BlockSpot, ChoiceSpot, SheetSpot, TextSpot } from '../../model/sheet-spot.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { SheetEditEvent } from './print-events.ts';
import { paperName, scaleChoices } from './sheet-choices.ts';
import type { Choices } from './sheet-choices.ts';
import { spotStyles } from './spot-styles.ts';

/**
 * Lies over a page of the sheet: words are written where they stand, paper and scale are chosen there, blocks are left
 * out. It takes the size of what it is put into.
 *
 * @fires sheet-edit - {@link SheetEditEvent}
 */
@customElement('gcm-sheet-spots')
export class GcmSheetSpots extends LitElement {
  static override styles = [base, controls, spotStyles];

  @property({ attribute: false }) spots: readonly SheetSpot[] = [];
  /** Of the page. */
  @property({ type: Number }) widthMm = 420;
  @property({ attribute: false }) settings: SheetSettings | null = null;
  /** N of 1:N that may be chosen. */
  @property({ attribute: false }) scales: readonly number[] = [];
  /** N that is taken where none is chosen. */
  @property({ attribute: false }) fittedScale: number | null = null;
  @property() language: Language = 'zh-Hans';

  /** What is being written. */
  @state() private writing: TextSpot['id'] | null = null;

  override render() {
    if (this.settings === null) return nothing;
    return html`<div class="page">${repeat(this.spots, keyOf, (spot) => this.renderSpot(spot))}</div>`;
  }

  protected override updated(changed: PropertyValues) {
    // Through the object model: the policy of the page forbids style attributes.
    this.style.setProperty('--paper', String(this.widthMm));
    for (const [at, place] of this.renderRoot.querySelectorAll<HTMLElement>('.spot, .field').entries()) {
      for (const [name, number] of placeOf(this.spots[at])) place.style.setProperty(name, String(number));
    }
    // A private property is not among the keys of the public ones.
    if (!(changed as Map<PropertyKey, unknown>).has('writing') || this.writing === null) return;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  private renderSpot(spot: SheetSpot) {
    switch (spot.kind) {
      case 'block': return this.renderBlock(spot);
      case 'choice': return this.renderChoice(spot);
      case 'text': return spot.id === this.writing ? this.renderField(spot) : this.renderWords(spot);
    }
  }

  private renderWords({ id, words }: TextSpot) {
    const isBlank = words === '';
    return html`
      <button
        type="button"
        class="spot words ${isBlank ? 'blank' : ''}"
        data-id=${id}
        title=${this.nameOf(id)}
        aria-label="${this.nameOf(id)}${isBlank ? '' : ` (${words})`}"
        @click=${() => { this.writing = id; }}
      >${isBlank ? text('print.fill-in', this.language) : ''}</button>`;
  }

  private renderField({ id, words, bold, anchor }: TextSpot) {
    return html`
      <input
        class="field ${anchor} ${bold ? 'bold' : ''}"
        .value=${words}
        aria-label=${this.nameOf(id)}
        autocomplete="off"
        @keydown=${(event: KeyboardEvent) => this.onKey(event, id)}
        @blur=${({ target }: FocusEvent) => this.confirm(id, target)}
      />`;
  }

  private renderBlock({ id }: BlockSpot) {
    const { language } = this;
    const words = text('print.leave-out', language, { name: text(`print.block.${id}`, language) });
    return html`
      <div class="spot block">
        <button type="button" class="button small" data-id=${id} title=${words} aria-label=${words} @click=${() => this.leaveOut(id)}>
          <gcm-icon name="x"></gcm-icon></button>
      </div>`;
  }

  private renderChoice({ id }: ChoiceSpot) {
    const { settings, language } = this;
    if (settings === null) return nothing;
    const [choices, chosen] = id === 'paper'
      ? [paperChoices(language), `${settings.paper} ${settings.orientation}`]
      : [scaleChoices(this.scales, settings.scale, this.fittedScale, language), String(settings.scale ?? '')];
    const name = text('print.edit', language, { name: text(`print.${id}`, language) });
    return html`
      <select class="spot choice" data-id=${id} title=${name} aria-label=${name}
        @change=${({ target }: Event) => target instanceof HTMLSelectElement && this.choose(id, target.value)}>
        ${choices.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
      </select>`;
  }

  private nameOf(id: TextSpot['id']): string {
    const { language } = this;
    const name = id === 'title' || id === 'subtitle' ? text(`print.${id}`, language) : text(`sheet.${id}`, language);
    return text('print.edit', language, { name });
  }

  private onKey(event: KeyboardEvent, id: TextSpot['id']) {
    const { key, isComposing, target } = event;
    // Enter also ends the choice of a Chinese sign.
    if (isComposing || (key !== 'Enter' && key !== 'Escape')) return;
    // The button that comes into the field's place would take the same Enter for a click.
    event.preventDefault();
    if (key === 'Enter') this.confirm(id, target);
    this.writing = null;
    // The place has the focus that its field had.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-id=${id}]`)?.focus());
  }

  /** Nothing happens where the words are as they were; without any the sheet says what it says by itself. */
  private confirm(id: TextSpot['id'], target: EventTarget | null) {
    if (this.writing !== id || !(target instanceof HTMLInputElement)) return;
    this.writing = null;
    const words = target.value.trim();
    const before = this.spots.find((spot) => spot.kind === 'text' && spot.id === id);
    if (before?.kind !== 'text' || words === before.words) return;
    this.dispatchEvent(new SheetEditEvent({ [id]: words === '' ? null : words }));
  }

  private leaveOut(id: BlockSpot['id']) {
    const leftOut = SHEET_BLOCKS.filter((block) => block === id || this.settings?.leftOut.includes(block));
    this.dispatchEvent(new SheetEditEvent({ leftOut }));
  }

  private choose(id: ChoiceSpot['id'], value: string) {
    const [name, way] = value.split(' ');
    const [paper, orientation] = [PAPER_IDS.find((each) => each === name), ORIENTATIONS.find((each) => each === way)];
    if (id === 'scale') this.dispatchEvent(new SheetEditEvent({ scale: value === '' ? null : Number(value) }));
    else if (paper !== undefined && orientation !== undefined) this.dispatchEvent(new SheetEditEvent({ paper, orientation }));
  }
}

/** A field stays the same while the sheet around it changes; a block may stand on a page more than once, in several columns. */
function keyOf({ kind, id }: SheetSpot, at: number): string {
  return kind === 'block' ? `${kind} ${id} ${at}` : `${kind} ${id}`;
}

/** What the styles reckon with, mm. */
function placeOf(spot: SheetSpot | undefined): readonly (readonly [name: string, mm: number])[] {
  if (spot === undefined) return [];
  const { x, y, widthMm, heightMm } = spot.box;
  const words = spot.kind === 'text' ? [['--base', spot.baselineMm], ['--size', spot.sizeMm]] as const : [];
  return [['--x', x], ['--y', y], ['--w', widthMm], ['--h', heightMm], ...words];
}

/** Paper with its orientation. */
function paperChoices(language: Language): Choices {
  return PAPER_IDS.flatMap((paper) => ORIENTATIONS.map((orientation) =>
    [`${paper} ${orientation}`, `${paperName(paper, language)} · ${text(`print.${orientation}`, language)}`] as const));
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-sheet-spots': GcmSheetSpots;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../text/format.ts';
import { SHEET_BLOCKS } from '../../model/sheet.ts';
import type { SheetBlock, SheetSettings } from '../../model/sheet.ts';
import type { SheetSpot } from '../../model/sheet-spot.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon-button.ts';
import { SPINNER } from '../spinner.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import './gcm-sheet-spots.ts';
import { SheetEditEvent } from './print-events.ts';

/** Times real size; `null`: all of a page is in view. */
const ZOOMS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

/**
 * The sheet itself, to scale: all of a page in view, or larger, to real size and beyond. It is changed where it stands.
 *
 * @fires sheet-edit - {@link SheetEditEvent}
 */
@customElement('gcm-sheet-preview')
export class GcmSheetPreview extends LitElement {
  static override styles = [base, controls, css`
    :host { display: flex; flex-direction: column; min-height: 0; background: var(--gcm-surface-3); }
    .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 6px 12px; border-block-end: 1px solid var(--gcm-line); background: var(--gcm-surface); }
    .tools .size { min-width: 56px; justify-content: center; font-variant-numeric: tabular-nums; }
    .tools .quiet { margin-inline-start: auto; text-align: end; }
    .pages { flex: 1; min-height: 0; overflow: auto; container-type: size; overscroll-behavior: contain; scrollbar-width: thin; }
    .page {
      position: relative;
      box-sizing: content-box;
      width: var(--width, min(100cqi - 32px, (100cqb - 32px) * var(--shape)));
      margin: 16px auto;
      background: #fff;
      box-shadow: var(--gcm-e2);
    }
    .page svg { display: block; width: 100%; height: auto; }
    .wait { display: flex; align-items: center; justify-content: center; gap: 8px; height: 100%; color: var(--gcm-ink-2); }
  `];

  /** Each page as SVG, made by the house: nothing of it comes from a file as it stands there. */
  @property({ attribute: false }) pages: readonly string[] = [];
  /** Where each page can be changed. */
  @property({ attribute: false }) spots: readonly (readonly SheetSpot[])[] = [];
  @property({ attribute: false }) settings: SheetSettings | null = null;
  /** N of 1:N that may be chosen. */
  @property({ attribute: false }) scales: readonly number[] = [];
  /** N that is taken where none is chosen. */
  @property({ attribute: false }) fittedScale: number | null = null;
  @property({ type: Number }) widthMm = 420;
  @property({ type: Number }) heightMm = 297;
  /** The map is still being drawn. */
  @property({ type: Boolean }) drawing = false;
  /** There is no sheet, and none is on its way. */
  @property({ type: Boolean }) failed = false;
  @property() language: Language = 'zh-Hans';

  @state() private zoom: number | null = null;

  override render() {
    const { language, pages } = this;
    const words = this.zoom === null ? text('print.fit', language) : `${formatNumber(this.zoom * 100, language)}\u00A0%`;
    return html`
      <div class="tools">
        <gcm-icon-button icon="minus" label=${text('map.zoom-out', language)} @click=${() => this.step(-1)}></gcm-icon-button>
        <button type="button" class="button plain small size" title=${text('print.fit', language)} @click=${() => (this.zoom = null)}>
          <span aria-live="polite">${words}</span>
        </button>
        <gcm-icon-button icon="plus" label=${text('map.zoom-in', language)} @click=${() => this.step(1)}></gcm-icon-button>
        ${this.leftOut.map((block) => html`
          <button type="button" class="button small" @click=${() => this.putBack(block)}>
            <gcm-icon name="plus"></gcm-icon>${text('print.put-back', language, { name: text(`print.block.${block}`, language) })}</button>`)}
        <span class="quiet">${pages.length > 1 ? text('print.pages', language, { count: pages.length }) : nothing}
          ${this.drawing ? html`${SPINNER} ${text('print.drawing', language)}` : nothing}</span>
      </div>
      <div class="pages" tabindex="0" role="region" aria-label=${text('print.preview', language)}>
        ${pages.length === 0
          ? html`<p class="wait">${this.failed ? text('print.failed', language) : html`${SPINNER} ${text('print.making', language)}`}</p>`
          : pages.map((page, at) => html`<div class="page">${unsafeHTML(page)}
              <gcm-sheet-spots
                .spots=${this.spots[at] ?? []}
                .widthMm=${this.widthMm}
                .settings=${this.settings}
                .scales=${this.scales}
                .fittedScale=${this.fittedScale}
                language=${language}
              ></gcm-sheet-spots></div>`)}
      </div>
    `;
  }

  override updated() {
    // Through the object model: the policy of the page forbids style attributes.
    this.style.setProperty('--shape', String(this.widthMm / this.heightMm));
    if (this.zoom === null) this.style.removeProperty('--width');
    else this.style.setProperty('--width', `${this.widthMm * this.zoom}mm`);
  }

  /** A sheet of differences never has a chart. */
  private get leftOut(): readonly SheetBlock[] {
    const { settings } = this;
    if (settings === null) return [];
    return SHEET_BLOCKS.filter((block) => settings.leftOut.includes(block) && (block !== 'chart' || settings.subject === 'indicators'));
  }

  private putBack(block: SheetBlock) {
    this.dispatchEvent(new SheetEditEvent({ leftOut: this.settings?.leftOut.filter((each) => each !== block) ?? [] }));
  }

  private step(way: 1 | -1) {
    const shown = this.zoom ?? this.fittingZoom();
    const next = way === 1 ? ZOOMS.find((zoom) => zoom > shown * 1.01) : ZOOMS.findLast((zoom) => zoom < shown * 0.99);
    this.zoom = next ?? this.zoom;
  }

  /** What "all in view" comes to. */
  private fittingZoom(): number {
    const page = this.renderRoot.querySelector('.page');
    const realPx = (this.widthMm / 25.4) * 96;
    return page === null ? 1 : page.clientWidth / realPx;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-sheet-preview': GcmSheetPreview;
  }
}

import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { SheetStopEvent } from './page-events.ts';
import type { SheetStop } from './page-events.ts';
import { nextStop, restingStop, stopHeight } from './sheet-stops.ts';
import { bottomSheetStyles } from './theme/bottom-sheet-styles.ts';

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  upwardSpeed: number;
}

/**
 * A sheet over the lower part of the page, with three stops: drag its handle,
 * click it, or press the arrows on it. It lies over the nearest positioned
 * ancestor, which gives it its measures.
 *
 * @fires sheet-stop - {@link SheetStopEvent} when it comes to rest, and when the page changes its height.
 * @slot - What it shows; it scrolls.
 * @csspart sheet - The sheet.
 */
@customElement('gcm-bottom-sheet')
export class GcmBottomSheet extends LitElement {
  static override styles = bottomSheetStyles;

  @property() stop: SheetStop = 'half';
  @property() language: Language = 'zh-Hans';

  #drag: Drag | null = null;
  #dragged = false;
  /** What was told last; a sheet that only goes back to its stop tells nothing new. */
  #told: SheetStopEvent | null = null;
  readonly #resize = new ResizeObserver(() => this.settle());

  override connectedCallback() {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('stop')) this.settle();
  }

  override render() {
    return html`
      <section
        part="sheet"
        class=${this.#drag === null ? '' : 'dragged'}
        aria-label=${text('sheet.title', this.language)}
      >
        <button
          type="button"
          class="handle"
          aria-label="${text('sheet.height', this.language)}: ${text(`sheet.${this.stop}`, this.language)}"
          @click=${this.step}
          @keydown=${this.onKey}
          @pointerdown=${this.startDrag}
          @pointermove=${this.drag}
          @pointerup=${this.endDrag}
          @pointercancel=${this.endDrag}
        ></button>
        <div class="content"><slot></slot></div>
      </section>
    `;
  }

  private rest(stop: SheetStop) {
    if (stop === this.stop) this.settle();
    else this.stop = stop;
  }

  private settle() {
    const height = stopHeight(this.stop, this.clientHeight);
    this.setHeight(height);
    if (this.#told?.stop === this.stop && this.#told.heightPx === height) return;
    this.#told = new SheetStopEvent(this.stop, height);
    this.dispatchEvent(this.#told);
  }

  private setHeight(height: number) {
    this.style.setProperty('--height', `${height}px`);
  }

  private onKey(event: KeyboardEvent) {
    const target = {
      ArrowUp: nextStop(this.stop, 1),
      ArrowDown: nextStop(this.stop, -1),
      Home: 'peek' as const,
      End: 'full' as const,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.rest(target);
  }

  /** Up and up, and from the top down again. The click that ends a drag is none; a key's has no detail. */
  private step(event: MouseEvent) {
    if (this.#dragged && event.detail > 0) return;
    this.rest(this.stop === 'full' ? 'peek' : nextStop(this.stop, 1));
  }

  private startDrag(event: PointerEvent) {
    const handle = event.currentTarget as HTMLElement; // the listener sits on the handle
    handle.setPointerCapture(event.pointerId);
    this.#dragged = false;
    this.#drag = {
      pointer: event.pointerId,
      startY: event.clientY,
      startHeight: stopHeight(this.stop, this.clientHeight),
      lastY: event.clientY,
      lastTime: event.timeStamp,
      upwardSpeed: 0,
    };
    this.requestUpdate();
  }

  private drag(event: PointerEvent) {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    const elapsed = event.timeStamp - drag.lastTime;
    if (elapsed > 0) drag.upwardSpeed = (drag.lastY - event.clientY) / elapsed;
    drag.lastY = event.clientY;
    drag.lastTime = event.timeStamp;
    this.#dragged ||= Math.abs(event.clientY - drag.startY) > 4;
    const height = drag.startHeight + drag.startY - event.clientY;
    this.setHeight(Math.min(stopHeight('full', this.clientHeight), height));
  }

  private endDrag(event: PointerEvent) {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    const height = drag.startHeight + drag.startY - event.clientY;
    this.#drag = null;
    if (this.#dragged) this.rest(restingStop(height, drag.upwardSpeed, this.clientHeight));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-bottom-sheet': GcmBottomSheet;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LayerMoveEvent } from './layer-events.ts';
import { placeAfter, placeOf } from './layer-row.ts';
import type { LayerRow } from './layer-row.ts';

/** The panel whose rows change places. */
interface ReorderHost extends ReactiveControllerHost, HTMLElement {
  readonly rows: readonly LayerRow[];
  /** Where a row stands on the page, top and bottom in px. */
  boxOf(id: string): { readonly top: number; readonly bottom: number } | null;
  focusHandle(id: string): void;
  hasFocus(id: string): boolean;
}

/**
 * Moves the rows of a list: by a handle that is dragged, or grabbed with Space
 * or Enter, moved with the arrows, dropped with Space or Enter and put back
 * with Esc. Each step is an event at once, so that the map follows the hand.
 */
export class Reorder implements ReactiveController {
  /** The row in hand. */
  grabbed: string | null = null;
  readonly #host: ReorderHost;
  #origin = 0;
  #pointer: number | null = null;

  constructor(host: ReorderHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    const host = this.#host;
    host.addEventListener('pointermove', this.#drag);
    host.addEventListener('pointerup', this.#endDrag);
    host.addEventListener('pointercancel', this.#endDrag);
  }

  hostDisconnected() {
    const host = this.#host;
    host.removeEventListener('pointermove', this.#drag);
    host.removeEventListener('pointerup', this.#endDrag);
    host.removeEventListener('pointercancel', this.#endDrag);
    this.#release();
  }

  /** A row that changes places leaves the document for a moment, and its handle loses the focus. */
  hostUpdated() {
    if (this.grabbed !== null && this.#pointer === null) this.#host.focusHandle(this.grabbed);
  }

  startDrag(event: PointerEvent, id: string) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#pointer = event.pointerId;
    // On the host, as the handle itself leaves the document when its row moves.
    this.#host.setPointerCapture(event.pointerId);
    this.#grab(id);
  }

  onKey(event: KeyboardEvent, id: string) {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      if (this.grabbed === null) this.#grab(id);
      else this.#release();
    } else if (this.grabbed !== null && event.key === 'Escape') {
      this.#move(this.#origin - placeOf(this.#host.rows, id).place);
      this.#release();
    } else if (this.grabbed !== null && steps !== undefined) {
      this.#move(steps);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Focus that went elsewhere, and was not only lost for the move, lets go. */
  async onBlur(id: string) {
    await this.#host.updateComplete;
    if (this.#pointer === null && this.grabbed === id && !this.#host.hasFocus(id)) this.#release();
  }

  #grab(id: string) {
    this.grabbed = id;
    this.#origin = placeOf(this.#host.rows, id).place;
    this.#host.requestUpdate();
  }

  #release() {
    this.grabbed = null;
    this.#pointer = null;
    this.#host.requestUpdate();
  }

  #move(steps: number) {
    if (this.grabbed === null) return;
    const target = placeAfter(this.#host.rows, this.grabbed, steps);
    if (target !== null) this.#host.dispatchEvent(new LayerMoveEvent(this.grabbed, target));
  }

  readonly #drag = (event: PointerEvent) => {
    if (this.grabbed === null || event.pointerId !== this.#pointer) return;
    for (const direction of [-1, 1]) {
      let steps = 0;
      while (this.#isPast(this.grabbed, steps + direction, event.clientY)) steps += direction;
      if (steps !== 0) return this.#move(steps);
    }
  };

  /** Is the hand beyond the middle of the row so many steps away? */
  #isPast(id: string, steps: number, y: number): boolean {
    const { rows } = this.#host;
    const next = placeAfter(rows, id, steps);
    const box = next === null ? null : this.#host.boxOf(next);
    if (box === null || next === placeAfter(rows, id, steps - Math.sign(steps))) return false;
    const middle = (box.top + box.bottom) / 2;
    return steps < 0 ? y <= middle : y >= middle;
  }

  readonly #endDrag = (event: PointerEvent) => {
    if (event.pointerId === this.#pointer) this.#release();
  };
}

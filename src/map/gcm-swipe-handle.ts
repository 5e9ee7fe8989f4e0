import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { CompareSplitEvent } from '../ui/conflicts/compare-side.ts';
import '../ui/gcm-icon.ts';
import { base } from '../ui/theme/base.ts';

/** How far a key moves the divider, per cent. */
const STEP = 1;
const LARGE_STEP = 10;

/**
 * The line between two maps: dragged by mouse, pen or finger, moved by keys. It lies over its parent, whose width
 * it divides; the left of it is 甲 in whatever direction the page is written.
 *
 * @fires compare-split - {@link CompareSplitEvent} for each move.
 */
@customElement('gcm-swipe-handle')
export class GcmSwipeHandle extends LitElement {
  static override styles = [base, css`
    :host {
      position: absolute;
      z-index: 1;
      top: 0;
      bottom: 0;
      left: calc(var(--split, 50%) - 22px);
      width: 44px;
      pointer-events: none;
    }

    [role='slider'] {
      position: absolute;
      inset: 0 15px;
      outline: none;
      cursor: ew-resize;
      pointer-events: auto;
      touch-action: none;
    }

    .line {
      position: absolute;
      inset-block: 0;
      left: 5.5px;
      width: 3px;
      background: var(--gcm-ink);
      box-shadow: 0 0 0 1px var(--gcm-surface);
    }

    .knob {
      position: absolute;
      top: 50%;
      left: 7px;
      display: grid;
      place-items: center;
      width: 44px;
      height: 44px;
      border: 2px solid var(--gcm-ink);
      border-radius: 50%;
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
      translate: -50% -50%;
    }

    :focus-visible .knob { outline: 3px solid var(--gcm-focus); outline-offset: 2px; }

    @media (pointer: coarse) {
      [role='slider'] { inset: 0; }
      .line { left: 20.5px; }
      .knob { left: 22px; }
    }
  `];

  /** Share of the left map, 0 to 1. */
  @property({ type: Number }) split = 0.5;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, percent } = this;
    return html`
      <div
        role="slider"
        tabindex="0"
        aria-orientation="horizontal"
        aria-label=${text('swipe.label', language)}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percent}
        aria-valuetext=${text('swipe.value', language, { a: percent, b: 100 - percent })}
        @keydown=${this.onKey}
        @pointerdown=${this.onDown}
        @pointermove=${this.onMove}
        @dblclick=${() => this.moveTo(50)}
      >
        <div class="line"></div>
        <div class="knob"><gcm-icon name="move-horizontal"></gcm-icon></div>
      </div>
    `;
  }

  override updated() {
    // Through the object model: the policy of the page forbids style attributes.
    this.style.setProperty('--split', `${this.split * 100}%`);
  }

  private get percent(): number {
    return Math.round(this.split * 100);
  }

  private onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = this.goalOf(event.key, event.shiftKey ? LARGE_STEP : STEP);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.moveTo(to);
  }

  /** Where a key leads to, per cent; `null`: nowhere. */
  private goalOf(key: string, step: number): number | null {
    switch (key) {
      case 'ArrowLeft': case 'ArrowDown': return this.percent - step;
      case 'ArrowRight': case 'ArrowUp': return this.percent + step;
      case 'PageDown': return this.percent - LARGE_STEP;
      case 'PageUp': return this.percent + LARGE_STEP;
      case 'Home': return 0;
      case 'End': return 100;
      default: return null;
    }
  }

  private onDown(event: PointerEvent) {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  private onMove(event: PointerEvent) {
    const { currentTarget: slider, pointerId, clientX } = event;
    const frame = this.parentElement?.getBoundingClientRect();
    if (!(slider instanceof HTMLElement) || !slider.hasPointerCapture(pointerId) || frame === undefined) return;
    this.moveTo(((clientX - frame.left) / frame.width) * 100);
  }

  private moveTo(percent: number) {
    this.split = Math.min(100, Math.max(0, percent)) / 100;
    this.dispatchEvent(new CompareSplitEvent(this.split));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-swipe-handle': GcmSwipeHandle;
  }
}

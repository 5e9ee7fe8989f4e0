import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/theme/base.ts';
import type { Tip } from './tip.ts';

/** Widest tip, px. */
const WIDEST = 260;
/** From the pointer to the tip, px. */
const GAP = 14;

/** Name and value at the pointer. Nothing stands here only: a click tells the same, and so does the table. */
@customElement('gcm-map-tip')
export class GcmMapTip extends LitElement {
  static override styles = [base, css`
    :host {
      position: absolute;
      z-index: 1;
      top: 0;
      left: 0;
      max-width: ${WIDEST}px;
      pointer-events: none;
    }

    div {
      padding: 5px 10px 6px;
      border-radius: var(--gcm-r2);
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
      font: var(--gcm-text-2) var(--gcm-font);
      animation: appear var(--gcm-t1) var(--gcm-ease) 80ms backwards;
    }

    strong {
      display: block;
      font: bold 13px/18px var(--gcm-font);
    }

    span {
      color: var(--gcm-ink-2);
    }

    @keyframes appear {
      from { opacity: 0; }
    }
  `];

  @property({ attribute: false }) tip: Tip | null = null;
  /** Px from the map's left and top edge. */
  @property({ type: Number }) x = 0;
  @property({ type: Number }) y = 0;

  override connectedCallback() {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override render() {
    if (this.tip === null) return nothing;
    const { title, detail } = this.tip;
    return html`<div><strong>${title}</strong><span>${detail}</span></div>`;
  }

  override updated() {
    const parent = this.parentElement;
    if (parent === null) return;
    const isRight = this.x > parent.clientWidth - WIDEST - GAP;
    const isLow = this.y > parent.clientHeight - 80;
    const across = isRight ? `calc(${this.x - GAP}px - 100%)` : `${this.x + GAP}px`;
    const down = isLow ? `calc(${this.y - GAP}px - 100%)` : `${this.y + GAP}px`;
    this.style.setProperty('translate', `${across} ${down}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-map-tip': GcmMapTip;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import '../ui/gcm-icon.ts';
import { base } from '../ui/theme/base.ts';

/** How to move a map that lets the page scroll: shown for two seconds after someone tried. */
@customElement('gcm-gesture-hint')
export class GcmGestureHint extends LitElement {
  static override styles = [base, css`
    :host {
      position: absolute;
      inset-block-end: 16px;
      inset-inline: 16px;
      pointer-events: none;
    }

    p {
      display: flex;
      gap: 8px;
      align-items: center;
      width: fit-content;
      margin-inline: auto;
      padding: 8px 16px;
      border-radius: 20px;
      background: rgb(42 46 43 / 0.92);
      color: #fff;
      animation: stay 2s;
    }

    kbd {
      padding: 1px 6px;
      border: 1px solid rgb(255 255 255 / 0.5);
      border-radius: var(--gcm-r1);
      font: inherit;
    }

    @keyframes stay {
      from, to { opacity: 0; }
      8%, 92% { opacity: 1; }
    }
  `];

  @property() language: Language = 'zh-Hans';
  @state() private isShown = false;

  /** Shows the hint, unless it is there. */
  show(): void {
    this.isShown = true;
  }

  override render() {
    if (!this.isShown) return nothing;
    const key = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
    const [before, after] = text('map.gesture-hint', this.language).split('{key}');
    return html`
      <p role="status" @animationend=${() => { this.isShown = false; }}>
        <gcm-icon name="hand"></gcm-icon>
        <span>${before}<kbd>${key}</kbd>${after}</span>
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-gesture-hint': GcmGestureHint;
  }
}

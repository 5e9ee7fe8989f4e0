import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import type { Progress } from '../model/progress.ts';
import { text } from '../text/text.ts';
import { WorkAgainEvent, WorkCancelEvent } from './events.ts';
import './gcm-badge.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * A calculation under way: its step and a way to stop it, and a thin bar at the foot
 * of the nearest positioned element around it. When none is, the figures
 * are out of date, and there is a way to compute them again.
 *
 * @fires work-cancel - {@link WorkCancelEvent}
 * @fires work-again - {@link WorkAgainEvent}
 */
@customElement('gcm-work-status')
export class GcmWorkStatus extends LitElement {
  static override styles = [base, controls, css`
    :host { display: inline-flex; align-items: center; gap: 8px; white-space: nowrap; }

    .bar {
      position: absolute;
      inset-inline: 0;
      inset-block-end: -2px;
      height: 2px;
      overflow: hidden;
      background: var(--gcm-surface-3);
    }

    .bar::after {
      content: '';
      display: block;
      width: calc(100% * var(--share, 0));
      height: 100%;
      background: var(--gcm-accent);
      transition: width var(--gcm-t2) linear;
    }

    /* Work that ends sooner needs no word; room is kept for it, so that nothing jumps. */
    .bar, .step, .cancel { animation: appear var(--gcm-t1) 200ms both; }
    @keyframes appear { from { visibility: hidden; opacity: 0; } }
  `];

  @property({ type: Boolean }) busy = false;
  /** `null`: it has not told yet. */
  @property({ attribute: false }) progress: Progress | null = null;
  @property() language: Language = 'zh-Hans';

  protected override updated() {
    // A style attribute would not pass the page's policy.
    this.style.setProperty('--share', String(this.progress?.share ?? 0));
  }

  override render() {
    const { language } = this;
    if (!this.busy) {
      return html`
        <gcm-badge>${text('badge.stale', language)}</gcm-badge>
        <button type="button" class="link again" @click=${() => this.dispatchEvent(new WorkAgainEvent())}>
          ${text('work.again', language)}
        </button>
      `;
    }
    const words = this.stepWords;
    return html`
      <div
        class="bar"
        role="progressbar"
        aria-label=${text('work.busy', language)}
        aria-valuenow=${this.progress === null ? nothing : Math.round(100 * this.progress.share)}
        aria-valuetext=${words}
      ></div>
      <span class="step">${words}</span>
      <button type="button" class="link cancel" @click=${() => this.dispatchEvent(new WorkCancelEvent())}>
        ${text('work.cancel', language)}
      </button>
    `;
  }

  private get stepWords(): string {
    if (this.progress === null) return text('work.busy', this.language);
    const { step, position, count } = this.progress;
    return text('work.step', this.language, { step: text(`step.${step}`, this.language), position, count });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-work-status': GcmWorkStatus;
  }
}

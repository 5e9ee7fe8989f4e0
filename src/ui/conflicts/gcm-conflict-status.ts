import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { Progress } from '../../model/progress.ts';
import { formatNumber, localeOf } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { ConflictRunEvent } from './conflict-events.ts';

/** How the comparison stands. */
export type ConflictStatus =
  | { readonly kind: 'waiting' | 'none' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly cause: string }
  /** `ranAt`: milliseconds since 1970. */
  | { readonly kind: 'done' | 'stale'; readonly ranAt: number; readonly tookMs: number };

/**
 * When the comparison ran, whether it is out of date, how far a new one is.
 *
 * @fires conflict-run - {@link ConflictRunEvent}
 */
@customElement('gcm-conflict-status')
export class GcmConflictStatus extends LitElement {
  static override styles = [base, controls, css`
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-height: var(--gcm-control); }
    .words { flex: 1; min-width: 0; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
    .done { color: var(--gcm-pass); }
    .stale, .failed { color: var(--gcm-fail); }
    .row > gcm-icon { --size: 14px; }
    .bar { height: 3px; margin-block-end: 6px; overflow: hidden; border-radius: 2px; background: var(--gcm-surface-3); }
    .bar > span { display: block; width: calc(100% * var(--share, 0)); height: 100%; background: var(--gcm-accent); transition: width var(--gcm-t2) linear; }
  `];

  @property({ attribute: false }) status: ConflictStatus = { kind: 'none' };
  @property() language: Language = 'zh-Hans';

  protected override updated() {
    const share = this.status.kind === 'running' ? (this.status.progress?.share ?? 0) : 0;
    // A style attribute would not pass the page's policy.
    this.style.setProperty('--share', String(share));
  }

  override render() {
    const { status, language } = this;
    switch (status.kind) {
      case 'waiting':
        return this.renderRow('waiting', null, text('compare.waiting', language), nothing);
      case 'none':
        return this.renderRow('none', null, text('compare.not-yet', language), this.button('compare.first', 'run'));
      case 'running':
        return this.renderRunning(status.progress);
      case 'failed':
        return this.renderRow('failed', 'triangle-alert', text('compare.failed', language, { cause: status.cause }),
          this.button('compare.run', 'run'));
      case 'stale':
        return this.renderRow('stale', 'triangle-alert',
          text('compare.stale', language, { time: timeText(status.ranAt, language) }), this.button('compare.run', 'run'));
      case 'done': {
        const seconds = formatNumber(status.tookMs / 1000, language, 1);
        return this.renderRow('done', 'circle-check',
          text('compare.ran', language, { time: timeText(status.ranAt, language), seconds }),
          this.button('compare.run', 'run'));
      }
    }
  }

  private renderRunning(progress: Progress | null) {
    const { language } = this;
    const share = Math.round((progress?.share ?? 0) * 100);
    const words = text('compare.running.share', language, { share: `${share} %` });
    const step = progress === null || progress.count < 2
      ? '' : ` · ${text('compare.step', language, { position: progress.position, count: progress.count })}`;
    return html`
      <div class="bar" role="progressbar" aria-label=${text('compare.running', language)}
        aria-valuenow=${share} aria-valuemin="0" aria-valuemax="100"><span></span></div>
      ${this.renderRow('running', null, words + step, this.button('compare.cancel', 'cancel'))}
    `;
  }

  private renderRow(kind: string, icon: 'circle-check' | 'triangle-alert' | null, words: string, button: unknown) {
    return html`
      <div class="row">
        ${icon === null ? nothing : html`<gcm-icon class=${kind} name=${icon}></gcm-icon>`}
        <span class="words ${kind}" role="status">${words}</span>${button}
      </div>
    `;
  }

  private button(label: 'compare.run' | 'compare.first' | 'compare.cancel', action: 'run' | 'cancel') {
    return html`
      <button type="button" class="button" @click=${() => this.dispatchEvent(new ConflictRunEvent(action))}>
        <gcm-icon name=${action === 'run' ? 'rotate-ccw' : 'x'}></gcm-icon>${text(label, this.language)}
      </button>
    `;
  }
}

/** The time of the day, "10:58". */
function timeText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-conflict-status': GcmConflictStatus;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon-button.ts';
import '../gcm-icon.ts';
import type { IconName } from '../icons.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { progressStyles } from '../theme/progress-styles.ts';
import { ImportActEvent } from './import-events.ts';

/** How it stands with one file on its way. */
export interface ArrivalRow {
  readonly id: string;
  readonly name: string;
  readonly state: 'reading' | 'ready' | 'asks' | 'refused' | 'done';
  /** What there is to say of it: a count, what is open, why it is refused. */
  readonly note: string;
  /** While it is read: how far that is, 0 to 1; `null`: not known, or it is not read. */
  readonly share: number | null;
}

const ICON: Readonly<Record<ArrivalRow['state'], IconName>> = {
  reading: 'circle-dashed',
  ready: 'circle-check',
  asks: 'triangle-alert',
  refused: 'circle-x',
  done: 'check',
};

/**
 * The files of one import, each with its state; one that is on show is marked.
 *
 * @fires import-show - {@link ImportActEvent} when one is to be looked at.
 * @fires import-discard - {@link ImportActEvent} when a refused one is put away.
 */
@customElement('gcm-arrival-list')
export class GcmArrivalList extends LitElement {
  static override styles = [base, controls, progressStyles, css`
    ul { margin-block-start: 6px; border: 1px solid var(--gcm-line-2); border-radius: var(--gcm-r3); }
    li { display: flex; align-items: center; gap: 4px; padding-inline-end: 6px; }
    li + li { border-block-start: 1px solid var(--gcm-line); }
    .row {
      display: grid;
      flex: 1;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0 8px;
      align-items: center;
      min-width: 0;
      min-height: 40px;
      padding: 5px 6px 5px 12px;
      border-radius: var(--gcm-r2);
    }
    button.row:hover { background: var(--gcm-hover); }
    button.row:focus-visible { outline-offset: -2px; }
    .shown { background: var(--gcm-accent-soft); }
    .name { overflow-wrap: anywhere; }
    .note { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
    progress { grid-column: 2 / -1; }
    .refused .note { grid-column: 2 / -1; }
    .refused > .row > gcm-icon, .refused .note { color: var(--gcm-danger); }
    .asks > .row > gcm-icon, .asks .note { color: var(--gcm-fail); }
    .ready > .row > gcm-icon, .done > .row > gcm-icon { color: var(--gcm-pass); }
    .reading > .row > gcm-icon { animation: turn 1.2s linear infinite; }
    @keyframes turn { to { rotate: 1turn; } }
    @media (prefers-reduced-motion: reduce) { .reading > .row > gcm-icon { animation: none; } }
  `];

  @property({ attribute: false }) rows: readonly ArrivalRow[] = [];
  @property({ attribute: 'shown-id' }) shownId: string | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    return html`
      <h3>${text('arrivals.title', this.language)}</h3>
      <ul aria-live="polite">${this.rows.map((row) => this.renderRow(row))}</ul>
    `;
  }

  private renderRow(row: ArrivalRow) {
    const { id, name, state } = row;
    const isShown = id === this.shownId;
    const content = html`
      <gcm-icon name=${ICON[state]}></gcm-icon>
      <span class="name">${name}</span>
      <span class="note" aria-live=${state === 'reading' ? 'off' : nothing}>${row.note}</span>
      ${state === 'reading'
        ? html`<progress
            aria-label=${text('arrivals.progress.of', this.language, { name })}
            max="1"
            value=${row.share ?? nothing}
          ></progress>`
        : nothing}
    `;
    return html`
      <li class="${state} ${isShown ? 'shown' : ''}">
        ${state === 'ready' || state === 'asks'
          ? html`<button type="button" class="row" aria-pressed=${isShown} @click=${() => this.act('show', id)}>
              ${content}
            </button>`
          : html`<div class="row">${content}</div>`}
        ${state === 'refused'
          ? html`<gcm-icon-button
              icon="x"
              label=${text('panel.close', this.language)}
              @click=${() => this.act('discard', id)}
            ></gcm-icon-button>`
          : nothing}
      </li>
    `;
  }

  private act(act: 'show' | 'discard', id: string) {
    this.dispatchEvent(new ImportActEvent(act, id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-arrival-list': GcmArrivalList;
  }
}

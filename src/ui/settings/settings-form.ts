import { css, html } from 'lit';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import { formText } from '../conflicts/form-text.ts';
import { PanelCloseEvent } from '../page-events.ts';

/** What the forms of the settings have in common: a table of what is set, who says so, and two buttons. */
export const settingsStyles = css`
  form { padding: 12px 16px 0; }
  form > .how:only-child { padding-block-end: 12px; }
  .how { color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
  table { width: 100%; border-collapse: collapse; font: var(--gcm-text-list) var(--gcm-font); }
  th { padding: 4px 8px 4px 0; text-align: start; font-weight: 400; overflow-wrap: anywhere; }
  thead th { color: var(--gcm-ink-3); font: var(--gcm-text-1) var(--gcm-font); overflow-wrap: normal; }
  tbody tr { border-block-start: 1px solid var(--gcm-line); }
  td { padding: 4px 8px 4px 0; }
  td:last-child { padding-inline-end: 0; }
  td.number { text-align: end; white-space: nowrap; }
  td input[type='number'] { width: 104px; text-align: end; }
  td select { width: 100%; }
  .by { display: block; color: var(--gcm-ink-3); font: var(--gcm-text-1) var(--gcm-font); line-height: 16px; }
  .check { display: inline-flex; align-items: center; gap: 6px; min-height: 28px; }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: 10px;
    margin-inline: -16px;
    padding: 10px 16px 14px;
    border-block-start: 1px solid var(--gcm-line);
    background: var(--gcm-surface);
  }
  /* The focus is never below the foot. */
  td input, td select { scroll-margin-block-end: 140px; }
`;

/** Who says so, and what to do with it. `today` is an ISO date. */
export function sourceAndButtons(element: HTMLElement, today: string, language: Language) {
  const close = () => element.dispatchEvent(new PanelCloseEvent());
  return html`
    <div class="foot">
      <label>${text('settings.source', language)}
        <input name="source" .value=${text('settings.by-hand', language, { date: today })} required /></label>
      <div class="actions">
        <button class="button primary">${text('settings.apply', language)}</button>
        <button type="button" class="button" @click=${close}>${text('form.cancel', language)}</button>
      </div>
    </div>
  `;
}

/** What was written as the source; the words for a change by hand where it was left empty. */
export function sourceOf(data: FormData, today: string, language: Language): string {
  return formText(data, 'source') ?? text('settings.by-hand', language, { date: today });
}

/** A number from a field; `null` where nothing is written, or no number. */
export function formNumber(data: FormData, name: string): number | null {
  const written = formText(data, name);
  const number = Number(written);
  return written === null || !Number.isFinite(number) ? null : number;
}

/** Who changed a value that is set already. */
export function by(source: string | null, language: Language) {
  return source === null ? '' : html`<span class="by">${text('settings.set-by', language, { source })}</span>`;
}

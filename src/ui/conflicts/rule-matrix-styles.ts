import { css } from 'lit';

/** The matrix of rules: cells as small as a finger allows, heads that stand upright where there are many. */
export const matrixStyles = css`
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font: var(--gcm-text-2) var(--gcm-font); }
  th, td { padding: 0; border: 1px solid var(--gcm-line-2); text-align: center; font-weight: 400; }
  th { color: var(--gcm-ink-2); background: var(--gcm-surface-2); }
  .corner { width: 62px; color: var(--gcm-ink-3); font: var(--gcm-text-1) var(--gcm-font); }
  thead th:not(.corner) { height: 62px; vertical-align: middle; line-height: 14px; }
  thead span { writing-mode: vertical-rl; max-height: 60px; white-space: nowrap; text-align: start; }
  :lang(en) thead th:not(.corner) { height: 84px; }
  :lang(en) thead span { max-height: 82px; }
  tbody th { padding: 0 3px; overflow-wrap: anywhere; line-height: 14px; }
  td.check { background: var(--gcm-note-soft); }
  td.conflict, td.severe { background: var(--gcm-fail-soft); }

  .sign { color: var(--gcm-ink-3); font: bold var(--gcm-text-2) var(--gcm-font); letter-spacing: -0.1em; }
  .sign.check { color: var(--gcm-note); }
  .sign.conflict { color: var(--gcm-fail); }
  .sign.severe { color: var(--gcm-danger); }
  td .sign { position: relative; display: block; width: 100%; min-height: 26px; text-align: center; }
  td .sign:hover { background: color-mix(in srgb, currentcolor 12%, transparent); }
  td .sign[aria-expanded='true'] { outline: 2px solid var(--gcm-accent); outline-offset: -2px; }
  td .sign.own::after {
    content: '';
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    width: 5px;
    height: 5px;
    border-radius: 50%;
    background: var(--gcm-info);
  }
  td .sign:focus-visible { outline-offset: -2px; }

  .key { display: flex; flex-wrap: wrap; gap: 2px 10px; margin-block-start: 6px; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
  .key .sign { margin-inline-end: 5px; }
  .how { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
  form { margin-block-start: 8px; padding: 10px; border: 1px solid var(--gcm-line-2); border-radius: var(--gcm-r2); background: var(--gcm-surface-2); }
  form h3 { font: bold var(--gcm-text-3) var(--gcm-font); }
  .choices { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 8px; }
  .form .choice { display: flex; align-items: center; gap: 6px; min-height: 24px; color: var(--gcm-ink); }
`;

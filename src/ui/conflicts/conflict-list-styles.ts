import { css } from 'lit';

/** The register: rows as buttons, the selected one open and edged in red. */
export const listStyles = css`
  :host { container-type: inline-size; }
  table { width: 100%; margin-block-start: 6px; border-collapse: collapse; table-layout: fixed; font: var(--gcm-text-2) var(--gcm-font); }
  th, td { height: var(--gcm-row-table); padding: 0 6px 0 0; text-align: start; font-weight: 400; }
  thead th {
    height: 26px;
    border-block-end: 1px solid var(--gcm-line-2);
    color: var(--gcm-ink-3);
    font: var(--gcm-text-1) var(--gcm-font);
  }
  th:nth-child(1) { width: 40px; padding-inline-start: 8px; }
  th:nth-child(2) { width: 28px; }
  th:nth-child(4) { width: 52px; }
  th:nth-child(5) { width: 62px; }
  th:nth-child(6) { width: 80px; padding-inline-end: 0; }
  :host([language='en']) th:nth-child(2) { width: 34px; }
  :host([language='en']) th:nth-child(6) { width: 98px; }
  .number { text-align: end; padding-inline-end: 10px; }
  .sort { display: inline-flex; align-items: center; gap: 2px; min-width: 24px; min-height: 24px; }
  .sort:hover, [aria-sort='ascending'] .sort, [aria-sort='descending'] .sort { color: var(--gcm-ink); }
  .sort gcm-icon { --size: 12px; }

  tbody tr { position: relative; }
  tbody tr:not(.opened) > * { border-block-end: 1px solid var(--gcm-line); }
  td.sides, td.district { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .pick { font: inherit; font-weight: 700; }
  .pick::after { content: ''; position: absolute; inset: 0; }
  .pick:focus-visible { outline: none; }
  .pick:focus-visible::after { outline: 2px solid var(--gcm-focus); outline-offset: -2px; }
  tbody tr:not(.opened, .group):hover { background: var(--gcm-hover); }
  .selected, .opened { background: color-mix(in srgb, var(--gcm-danger) 8%, var(--gcm-surface)); }
  .selected > * { border-color: transparent !important; }
  .selected .pick::after { border-inline-start: 3px solid var(--gcm-danger); }
  .opened > td {
    height: auto;
    padding: 0 8px 10px;
    border-block-end: 1px solid var(--gcm-line-2);
    border-inline-start: 3px solid var(--gcm-danger);
  }

  .group th {
    padding-block: 8px 2px;
    padding-inline-start: 8px;
    font-weight: 700;
  }
  .group span { float: inline-end; color: var(--gcm-ink-2); font-weight: 400; }

  .state { overflow: hidden; color: var(--gcm-ink-2); text-overflow: ellipsis; white-space: nowrap; }
  .state gcm-icon { --size: 14px; margin-inline-end: 4px; vertical-align: -2px; }
  .state.accepted { color: var(--gcm-fail); }
  .state.resolved { color: var(--gcm-pass); }

  .pager { display: flex; align-items: center; gap: 4px; min-height: var(--gcm-control); color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); }
  .pager span { flex: 1; }
  .quiet { padding-block: 8px; }

  @container (inline-size < 27em) {
    th:nth-child(5), td.district { display: none; }
    th:nth-child(6) { width: 76px; }
    :host([language='en']) th:nth-child(2) { width: 34px; }
  :host([language='en']) th:nth-child(6) { width: 94px; }
  }
`;

import { css } from 'lit';

/** The list of sites, and the form of a check. */
export const siteStyles = css`
  li { border-block-end: 1px solid var(--gcm-line); }
  .pick { display: flex; align-items: center; gap: 8px; width: 100%; min-height: var(--gcm-control); padding-inline: 8px; }
  .pick:hover { background: var(--gcm-hover); }
  .pick:focus-visible { outline-offset: -2px; }
  .open { background: var(--gcm-accent-soft); }
  .open .name { font-weight: 700; }
  .name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .verdict { display: inline-flex; align-items: center; gap: 4px; font: var(--gcm-text-2) var(--gcm-font); white-space: nowrap; }
  .verdict gcm-icon { --size: 14px; }
  .verdict.compatible { color: var(--gcm-pass); }
  .verdict.check { color: var(--gcm-note); }
  .verdict.conflict { color: var(--gcm-fail); }
  .verdict.severe { color: var(--gcm-danger); font-weight: 700; }
  .form { padding: 4px 8px 12px; font: var(--gcm-text-list) var(--gcm-font); }
  dl { display: grid; grid-template-columns: 7em minmax(0, 1fr); gap: 2px 10px; }
  dt, .quiet { color: var(--gcm-ink-2); }
  table { width: 100%; margin-block-start: 8px; border-collapse: collapse; background: var(--gcm-surface); }
  th, td { padding: 4px 6px; border: 1px solid var(--gcm-line-2); text-align: start; vertical-align: top; font-weight: 400; }
  th { overflow-wrap: anywhere; }
  th[scope='row']:not([colspan]) { width: 28%; }
  td:last-child { width: 9em; }
  .part th { background: var(--gcm-surface-2); color: var(--gcm-ink-2); font: var(--gcm-text-1) var(--gcm-font); }
  .overall th { font-weight: 700; }
  .rule { color: var(--gcm-ink-2); }
`;

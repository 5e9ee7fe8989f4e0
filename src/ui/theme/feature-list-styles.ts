import { css } from 'lit';
import { base } from './base.ts';
import { controls } from './controls.ts';

/** What lies under a click: names as lines, the chosen one with its facts. */
export const featureListStyles = [base, controls, css`
  header { display: flex; align-items: center; gap: 8px; min-height: var(--gcm-control-small); }
  header gcm-icon-button { margin-inline: auto -6px; }
  h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 6px 2px;
    color: var(--gcm-ink-3);
    font: var(--gcm-text-2) var(--gcm-font);
  }
  li { border-block-end: 1px solid var(--gcm-line); }
  li > button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    width: 100%;
    min-height: var(--gcm-row-table);
    padding: 5px 8px;
    border-radius: var(--gcm-r1);
  }
  li > button:hover { background: var(--gcm-hover); }
  li > button:focus-visible { outline-offset: -2px; }
  .open > button { background: var(--gcm-accent-soft); }
  .open .name { font-weight: 700; }
  .kind { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
  .area { margin-inline-start: auto; font: var(--gcm-text-list) var(--gcm-font); white-space: nowrap; }

  .facts { padding: 6px 8px 10px; font: var(--gcm-text-list) var(--gcm-font); }
  dl { display: grid; grid-template-columns: minmax(5em, auto) minmax(0, 1fr); gap: 1px 12px; }
  dt { color: var(--gcm-ink-3); }
  dd { overflow-wrap: anywhere; white-space: pre-line; }

  .progress { display: flex; align-items: center; gap: 12px; margin-block-end: 4px; }
  .progress span { min-width: 5em; color: var(--gcm-ink-3); }
  .progress svg { flex: 1; min-width: 0; height: 6px; forced-color-adjust: none; }
  .track { fill: var(--gcm-surface-3); }
  .done { fill: var(--gcm-accent); }

  .problems {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
    padding: 6px 8px;
    border-radius: var(--gcm-r2);
    background: var(--gcm-fail-soft);
  }
  .problems gcm-icon { --size: 14px; margin-block-start: 2px; color: var(--gcm-fail); }
  .problems b { color: var(--gcm-fail); }

  details { margin-block-start: 6px; }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    border-radius: var(--gcm-r1);
    color: var(--gcm-ink-2);
    cursor: pointer;
  }
  summary::-webkit-details-marker { display: none; }
  summary gcm-icon { --size: 14px; transition: rotate var(--gcm-t1) var(--gcm-ease); }
  [open] > summary gcm-icon { rotate: 90deg; }
`];

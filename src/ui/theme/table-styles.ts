import { css } from 'lit';
import { base } from './base.ts';
import { controls } from './controls.ts';

/** The district table: hairlines, numbers to the right, the whole row as a button. */
export const tableStyles = [base, controls, css`
  :host { container-type: inline-size; }
  header { position: relative; display: flex; align-items: center; gap: 8px; min-height: var(--gcm-control-small); }
  .count, gcm-work-status { margin-inline-start: auto; color: var(--gcm-ink-3); }
  header gcm-icon-button { margin-inline-end: -6px; }

  table { width: 100%; border-collapse: collapse; font: var(--gcm-text-2) var(--gcm-font); }
  th, td {
    height: var(--gcm-row-table);
    padding: 0 0 0 8px;
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
  }
  th:first-child { padding-inline-start: 8px; text-align: start; }
  th:last-child, td:last-child { padding-inline-end: 6px; }

  thead th {
    height: 26px;
    padding-inline-start: 3px;
    border-block-end: 1px solid var(--gcm-line-2);
    color: var(--gcm-ink-3);
    font: var(--gcm-text-1) var(--gcm-font);
    vertical-align: bottom;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-width: 24px;
    min-height: 24px;
    border-radius: var(--gcm-r1);
    line-height: 14px;
    text-align: inherit;
  }

  .sort:hover, [aria-sort='ascending'] .sort, [aria-sort='descending'] .sort { color: var(--gcm-ink); }
  [aria-sort='ascending'] .sort, [aria-sort='descending'] .sort { font-weight: 700; }
  .sort gcm-icon { --size: 12px; }

  tbody tr { position: relative; }
  tbody th, tbody td { border-block-end: 1px solid var(--gcm-line); }
  tbody tr:last-child > * { border-color: var(--gcm-line-2); }
  thead .main { padding-inline-start: 8px; white-space: normal; text-wrap: balance; }
  .main > div { display: flex; align-items: center; justify-content: flex-end; gap: 8px; }
  .main gcm-bullet-bar { --bar: 8px; flex: 1; min-width: 24px; max-width: 64px; margin-inline-end: auto; }
  td gcm-verdict { --gcm-icon: 14px; }

  .pick { font: inherit; }
  .pick::after { content: ''; position: absolute; inset: 0; border-radius: 2px; }
  .pick:focus-visible { outline: none; }
  .pick:focus-visible::after { outline: 2px solid var(--gcm-focus); outline-offset: -2px; }
  tbody tr:hover, tbody tr.hovered { background: var(--gcm-hover); }
  tbody tr.selected { background: var(--gcm-accent-soft); }
  .selected .pick { font-weight: 700; }
  .selected .pick::after { border-inline-start: 2px solid var(--gcm-accent); }

  tfoot > tr > *, tfoot gcm-verdict { font-weight: 700; }
  .note { margin-block-start: 6px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }

  .brief { display: none; }

  /* In em of the host, so that the larger type of a small screen counts as well. */
  @container (inline-size < 27em) {
    .main gcm-bullet-bar, .long { display: none; }
    .brief { display: inline; white-space: nowrap; }
  }

  @container (inline-size < 22em) {
    .other { display: none; }
  }
`];

import { css } from 'lit';
import { selectStyles } from './settings-styles.ts';

/** The table of columns, and the first rows of the file below it. */
export const mappingStyles = [selectStyles, css`
  header { display: flex; align-items: baseline; justify-content: space-between; }
  header span { color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); }
  .missing {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-block: 6px;
    padding: 4px 8px;
    border-radius: var(--gcm-r1);
    background: var(--gcm-fail-soft);
    color: var(--gcm-fail);
  }

  table { width: 100%; border-collapse: collapse; font: var(--gcm-text-2) var(--gcm-font); }
  :host > table, table { table-layout: fixed; }
  th, td { padding: 4px 8px 4px 0; border-block-end: 1px solid var(--gcm-line); text-align: start; }
  th { font-weight: 400; }
  thead th { color: var(--gcm-ink-3); font: var(--gcm-text-1) var(--gcm-font); }
  thead th:nth-child(1) { width: 28%; }
  thead th:nth-child(2) { width: 19%; }
  thead th:nth-child(3) { width: 31%; }
  code {
    display: inline-block;
    max-width: 100%;
    padding: 1px 6px;
    overflow: hidden;
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface-3);
    font: inherit;
    text-overflow: ellipsis;
    vertical-align: middle;
    white-space: nowrap;
  }
  .column { display: flex; align-items: center; gap: 4px; max-width: 100%; min-height: 24px; border-radius: var(--gcm-r1); }
  .column code { min-width: 0; }
  .column gcm-icon { --size: 12px; flex: none; color: var(--gcm-ink-3); }
  .column:hover code { background: var(--gcm-line); }
  .column:hover gcm-icon { color: var(--gcm-ink); }
  .rename[aria-invalid='true'] { border-color: var(--gcm-danger); }
  .sample { overflow: hidden; color: var(--gcm-ink-2); text-overflow: ellipsis; white-space: nowrap; }
  .note { padding-inline-end: 0; color: var(--gcm-ink-3); overflow-wrap: anywhere; }
  .note.open { color: var(--gcm-fail); }
  select { font: var(--gcm-text-2) var(--gcm-font); }
  .rename {
    width: 100%;
    height: var(--gcm-control-small);
    padding: 0 6px;
    border: 1px dashed var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface-2);
    color: var(--gcm-ink);
    font: inherit;
  }

  .wide { overflow-x: auto; border: 1px solid var(--gcm-line); border-radius: var(--gcm-r1); }
  .wide:focus-visible { outline-offset: -2px; }
  .wide table { width: max-content; min-width: 100%; table-layout: auto; }
  .wide th, .wide td { padding: 4px 8px; max-width: 220px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .wide thead th { width: auto; background: var(--gcm-surface-2); }
  .wide tr:last-child td { border: 0; }
`];

import { css } from 'lit';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';

/** The table under the public map: hairlines, numbers to the right, the selected district on a tint. */
export const figureTableStyles = [base, controls, css`
  table { width: 100%; border-collapse: collapse; font: var(--gcm-text-3) var(--gcm-font); }
  th, td { height: 34px; padding: 0 14px; text-align: end; font-weight: 400; white-space: nowrap; }
  th:first-child { text-align: start; }
  thead th { background: var(--gcm-surface-2); font-weight: 700; }
  thead th:first-child { color: var(--gcm-ink-2); font-weight: 400; }
  tbody tr > * { border-block-start: 1px solid var(--gcm-line); }
  tbody th { color: var(--gcm-ink-2); }
  .main td, td.main, .total > * { font-weight: 700; }
  .selected { background: var(--gcm-accent-soft); }
  .hovered { background: var(--gcm-hover); }
  :host([narrow]) tbody th { color: var(--gcm-ink); }

  button { min-width: 24px; min-height: var(--gcm-row); border-radius: var(--gcm-r1); }
  .pick { font-weight: inherit; text-align: end; }
  :host([narrow]) .pick { text-align: start; }
  .selected .pick { font-weight: 700; box-shadow: inset 0 -2px var(--gcm-accent); }
  .pick:hover, .show:hover { text-decoration: underline; text-underline-offset: 3px; }
  .show { text-align: inherit; }
  :focus-visible { outline-offset: -2px; }
  .note, p { padding: 6px 14px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }

  :host([narrow]) :is(th, td) { padding-inline: 8px; }
  :host([narrow]) thead th { height: auto; padding-block: 6px; font: var(--gcm-text-2) var(--gcm-font); white-space: normal; vertical-align: bottom; }
  /* All columns of a usual table beside each other on a phone. */
  @container (max-width: 559.9px) {
    :host([narrow]) table { font: var(--gcm-text-2) var(--gcm-font); }
    :host([narrow]) :is(th, td) { padding-inline: 5px; }
    :host([narrow]) :is(th, td):first-child { padding-inline-start: 14px; }
    :host([narrow]) :is(th, td):last-child { padding-inline-end: 14px; }
  }
  @media (forced-colors: active) { .selected { outline: 2px solid Highlight; outline-offset: -2px; } }
`];

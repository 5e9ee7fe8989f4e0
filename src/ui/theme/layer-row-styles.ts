import { css } from 'lit';
import { base } from './base.ts';
import { controls } from './controls.ts';
import { fields } from './fields.ts';

/** A line of the layer panel and what opens below it. */
export const layerRowStyles = [base, controls, fields, css`
  :host { border-radius: var(--gcm-r2); transition: background-color var(--gcm-t1) var(--gcm-ease); }
  :host(:hover) { background: var(--gcm-hover); }
  :host([selected]) { background: var(--gcm-accent-soft); }
  .row { display: flex; align-items: center; gap: 8px; height: var(--gcm-row); padding-inline: 6px; }
  .fault { color: var(--gcm-danger); }
  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    height: 100%;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name:focus-visible { outline-offset: -2px; border-radius: var(--gcm-r1); }
  .off .name { color: var(--gcm-ink-3); }
  .off gcm-swatch { opacity: 0.55; }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--gcm-ink-3);
    font: var(--gcm-text-2) var(--gcm-font);
  }
  .buttons { display: flex; margin-inline-end: -6px; }
  .buttons gcm-icon-button { --gcm-control-small: 26px; }

  .below { padding-inline: 30px 6px; font: var(--gcm-text-list) var(--gcm-font); }
  :host([selected]) .below:last-child { padding-block-end: 6px; }
  .slider { display: flex; align-items: center; gap: 12px; }
  .slider span { min-width: 3.6em; color: var(--gcm-ink-2); text-align: end; }
  .error { padding-block-end: 6px; color: var(--gcm-danger); }
  .error .link { margin-inline-start: 6px; text-decoration: underline; text-underline-offset: 3px; }
  .classes {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px 8px;
    padding-block: 2px 4px;
  }
  .classes li { display: flex; align-items: center; gap: 7px; min-width: 0; }
  .classes span { min-width: 0; line-height: 15px; }
  .spinner { width: 14px; height: 14px; animation: turn 0.9s linear infinite; }
  .spinner circle {
    fill: none;
    stroke: var(--gcm-accent);
    stroke-width: 2;
    stroke-dasharray: 3 1;
    stroke-linecap: round;
  }
  @keyframes turn { to { rotate: 1turn; } }
  @media (prefers-reduced-motion: reduce) { .spinner { animation: none; } }
  @media (pointer: coarse) { input[type='checkbox'] { width: 20px; height: 20px; } }
`];

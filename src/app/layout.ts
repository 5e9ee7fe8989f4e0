import { css } from 'lit';

/**
 * Where things stand. Three columns when there is room; the layers become a
 * drawer over the map, then the panel goes below it, then into a bottom sheet.
 */
export const layoutStyles = css`
  :host {
    display: block;
    position: relative;
    min-width: 320px;
    min-height: 280px;
    overflow: clip;
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: var(--gcm-text-3) var(--gcm-font);
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    display: grid;
    height: 100%;
    grid-template: 'top top top' auto 'left map right' minmax(0, 1fr) / auto minmax(0, 1fr) auto;
  }

  gcm-top-bar { grid-area: top; }

  .left,
  .right {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--gcm-surface);
  }

  .left { grid-area: left; width: 280px; border-inline-end: 1px solid var(--gcm-line); }
  .right { grid-area: right; width: 424px; border-inline-start: 1px solid var(--gcm-line); }
  .wide.broad .right { width: 480px; }
  .medium .right { width: 360px; }

  .middle { grid-area: map; position: relative; min-width: 0; min-height: 0; }
  gcm-map, gcm-compare, gcm-sheet-preview { position: absolute; inset: 0; }
  .phone gcm-sheet-preview { inset-block-start: 64px; }

  .scroll { position: relative; flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .section { padding: 12px 16px; }
  .section + .section { border-block-start: 1px solid var(--gcm-line); }

  .drawer {
    position: absolute;
    z-index: 3;
    inset-block: 0;
    inset-inline-start: 0;
    width: min(300px, 100%);
    box-shadow: var(--gcm-e2);
  }

  .drawer .close { position: absolute; inset-block-start: 8px; inset-inline-end: 12px; }

  .narrow.frame {
    grid-template: 'top' auto 'map' minmax(260px, 3fr) 'right' minmax(0, 2fr) / minmax(0, 1fr);
  }

  .narrow .right { width: auto; border: 0; border-block-start: 1px solid var(--gcm-line); }

  .phone.frame { grid-template: 'map' minmax(0, 1fr) / minmax(0, 1fr); }
  .phone gcm-top-bar { position: absolute; z-index: 2; inset-block-start: 8px; inset-inline: 8px; }
  .phone gcm-bottom-sheet { position: absolute; z-index: 4; inset-inline: 0; inset-block-end: 0; }
  .phone gcm-map, .phone gcm-compare { --gcm-map-top: 72px; }
  .phone .over-map.top { inset-block-start: 72px; inset-inline-end: 68px; }
  .phone gcm-ramp-legend { width: 100%; }
  .phone .drawer { z-index: 5; inset: 0; width: 100%; }

  .over-map {
    position: absolute;
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 8px;
    pointer-events: none;
  }

  .over-map > * { pointer-events: auto; }
  .over-map.top { inset-block-start: 12px; inset-inline-start: 12px; align-items: flex-start; }
  .over-map.bottom { inset-block-end: 52px; inset-inline-start: 12px; max-height: calc(100% - 120px); }

  .card {
    border-radius: var(--gcm-r3);
    background: var(--gcm-surface);
    box-shadow: var(--gcm-e2);
  }

  .card.row { display: flex; align-items: center; gap: 4px; min-height: 36px; padding-inline: 12px 4px; }
  .card.row gcm-icon-button { margin-inline-start: -8px; }

  .over-map.top { bottom: 36px; }
  .over-map gcm-feature-list {
    width: 320px;
    max-width: calc(100vw - 24px);
    max-height: 100%;
    min-height: 0;
    overflow: auto;
    padding: 10px 14px;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .city-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; margin-inline-end: -6px; }
  .city-head h2 { margin-inline-end: auto; }
  .basis { display: flex; flex-wrap: wrap; overflow: clip; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
  /* Each part begins with a dot, and those at the beginning of a line are cut off. */
  .basis span { position: relative; inset-inline-start: -16px; }
  .basis span::before { content: '·'; display: inline-block; width: 16px; text-align: center; color: var(--gcm-ink-3); }
  gcm-indicator-cards { margin-block-start: 8px; }
  gcm-district-card + gcm-method-note { margin-block-start: 12px; }
  gcm-bottom-sheet .section { padding-inline: 0; }
  .section > h2 { margin: 0 0 6px; font: var(--gcm-text-title) var(--gcm-font); }
  .foot { padding: 8px 16px; border-block-start: 1px solid var(--gcm-line); }
  .swap { display: block; width: max-content; margin: -8px auto; position: relative; z-index: 1; border: 1px solid var(--gcm-line-2); border-radius: 50%; background: var(--gcm-surface); }
  .compare-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 8px; margin-block-end: 8px; }
  .parts { display: flex; gap: 14px; }
  .part { padding: 4px 0; border-block-end: 2px solid transparent; color: var(--gcm-ink-2); font: var(--gcm-text-title) var(--gcm-font); }
  .part[aria-pressed='true'] { border-color: var(--gcm-accent); color: var(--gcm-ink); }
  gcm-conflict-list { margin-block-start: 12px; }

  .import-head { display: flex; align-items: center; justify-content: space-between; min-height: 44px; padding-inline: 16px; }
  .import-head h2 { font: var(--gcm-text-title) var(--gcm-font); }
  .import-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 10px 16px;
    border-block-start: 1px solid var(--gcm-line);
    background: var(--gcm-surface);
  }
  .import-foot .confirm { margin-inline-start: auto; }
  :is(.medium, .phone) .import-foot .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  gcm-bottom-sheet gcm-data-checklist { height: auto; margin-inline: -16px; }
  gcm-bottom-sheet .import-head, gcm-bottom-sheet .import-foot { padding-inline: 0; }
  gcm-bottom-sheet .import-foot { position: sticky; inset-block-end: -24px; margin-block-end: -24px; }

  .empty-map {
    position: absolute;
    inset: 0 0 24px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 16px;
    text-align: center;
    pointer-events: none;
  }
  .middle:has(gcm-drop-zone[over]) .empty-map { visibility: hidden; }
  .empty-map > gcm-icon { --size: 32px; margin-block-end: 6px; color: var(--gcm-ink-3); }
  .phone .empty-map { inset: 120px 0 50%; }
  .phone .empty-map > gcm-icon, .phone .empty-map .quiet { display: none; }
  .empty-map .button { margin: 8px 4px 0; pointer-events: auto; }
  .messages {
    position: absolute;
    z-index: 6;
    inset-block-start: 60px;
    inset-inline: 0;
    display: grid;
    gap: 8px;
    justify-items: center;
    padding-inline: 12px 60px;
    pointer-events: none;
  }

  .messages > * { pointer-events: auto; }
  .phone .messages { inset-block-start: 214px; padding-inline: 12px; }
`;

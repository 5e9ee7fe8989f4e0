import { css } from 'lit';

/** Two maps over each other or beside each other, and what lies over them. Left and right are those of the map. */
export const compareStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    container: compare / size;
  }

  .stage { position: relative; flex: 1; min-height: 0; overflow: hidden; }
  .pane, .pane gcm-map { position: absolute; inset: 0; }
  .swipe .pane.b { clip-path: inset(0 0 0 var(--split, 50%)); }
  .side-by-side .pane.a { right: calc(50% + 1px); }
  .side-by-side .pane.b { left: calc(50% + 1px); }
  .side-by-side { background: var(--gcm-ink); }

  /* What the pointer shows on one map is marked on the other. */
  .twin {
    position: absolute;
    z-index: 1;
    top: -9px;
    left: -9px;
    width: 18px;
    height: 18px;
    border: 2px solid var(--gcm-ink);
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--gcm-surface), inset 0 0 0 2px var(--gcm-surface);
    pointer-events: none;
  }

  .tags { position: absolute; z-index: 2; top: var(--gcm-map-top, 12px); left: 0; right: 0; pointer-events: none; }
  .tag {
    position: absolute;
    display: flex;
    box-sizing: border-box;
    overflow: hidden;
    padding: 2px 12px 8px;
  }
  .tag.a { left: 0; right: calc(100% - var(--split, 50%)); justify-content: flex-end; }
  .tag.b { left: var(--split, 50%); right: 48px; }
  .tag label, .tag .chip {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 36px;
    padding-inline: 7px 10px;
    border-radius: var(--gcm-r3);
    background: var(--gcm-surface);
    box-shadow: var(--gcm-e2);
    font: bold var(--gcm-text-3) var(--gcm-font);
    pointer-events: auto;
  }
  .tag select {
    min-width: 0;
    min-height: max(28px, var(--gcm-control-small));
    padding: 0;
    border: 0;
    overflow: hidden;
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: inherit;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  gcm-map-controls { position: absolute; z-index: 2; top: var(--gcm-map-top, 12px); right: 12px; }

  .legends {
    position: absolute;
    z-index: 2;
    inset: 100px 12px 12px;
    bottom: calc(var(--covered, 0px) + 12px);
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 60px;
    pointer-events: none;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-block-start: 1px solid var(--gcm-line);
    background: var(--gcm-surface-2);
  }
  footer gcm-map-strip { flex: 1 1 320px; min-width: 0; }

  @container compare (max-width: 559.9px) {
    .side-by-side .pane.a { right: 0; bottom: calc(50% + var(--covered, 0px) / 2 + 1px); }
    .side-by-side .pane.b { left: 0; top: calc(50% - var(--covered, 0px) / 2 + 1px); bottom: var(--covered, 0px); }
    .side-by-side .tag.a, .side-by-side .tag.b { left: 0; right: 52px; justify-content: flex-start; }
    .side-by-side .tag.b { top: var(--half, 50%); }
    .tag { padding-inline: 8px; }
    .legends { bottom: calc(var(--covered, 0px) + 62px); }
    footer {
      position: absolute;
      z-index: 2;
      left: 0;
      right: 0;
      bottom: var(--covered, 0px);
      border: 0;
      background: none;
    }
    footer gcm-compare-bar { width: 100%; background: var(--gcm-surface-2); box-shadow: var(--gcm-e2); }
    footer gcm-map-strip { display: none; }
  }
`;

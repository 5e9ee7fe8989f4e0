import { css } from 'lit';

/** Where things stand on the public map: the map with what floats on it, then its figures as a table. */
export const publicLayoutStyles = css`
  :host {
    display: block;
    position: relative;
    container: gcm / inline-size;
    overflow: clip;
    border: 1px solid var(--gcm-line-2);
    border-radius: 12px;
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: var(--gcm-text-3) var(--gcm-font);
  }

  :host([hidden]) { display: none; }
  :host(:fullscreen) { border: 0; border-radius: 0; }

  .public { display: flex; flex-direction: column; height: 100%; min-height: 280px; }
  /* Until there are figures, what the author put here is on show, over the map that is being made. */
  .waiting { visibility: hidden; }
  .until { position: absolute; z-index: 1; inset: 0; overflow: auto; }

  /* Where the author gives a height, the map takes what the table leaves, and gives way before the table does. */
  .stage { position: relative; flex: 1 1 var(--gcm-map-height, clamp(360px, 46cqi, 560px)); min-height: 200px; }
  gcm-map { position: absolute; inset: 0; }
  .phone gcm-map { --gcm-map-top: 76px; }

  .over { position: absolute; z-index: 1; display: flex; flex-direction: column; align-items: flex-start; gap: 8px; pointer-events: none; }
  .over > * { pointer-events: auto; }
  .over.start { inset-block: 12px 40px; inset-inline-start: 12px; max-width: calc(100% - 76px); }
  .over.start gcm-legend { max-height: 100%; }
  .over.end { inset-block-start: 12px; inset-inline-end: 66px; }
  .phone .over.start { inset: 8px 8px auto; max-width: none; }
  .phone gcm-ramp-legend { align-self: stretch; }

  .fallback { display: grid; height: 100%; overflow: auto; align-content: center; gap: 12px; padding: 16px; color: var(--gcm-ink-2); text-align: center; }

  .below { flex: none; padding: 12px 16px; border-block-start: 1px solid var(--gcm-line); }
  .below gcm-district-brief { max-width: none; padding: 0; box-shadow: none; }
  .figures { flex: 0 0.01 auto; min-height: 0; overflow: auto; border-block-start: 1px solid var(--gcm-line-2); scrollbar-width: thin; }
  .figures:focus-visible, summary:focus-visible { outline-offset: -2px; }

  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 8px 14px; border-block-start: 1px solid var(--gcm-line); color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
  .bar .end { margin-inline-start: auto; }
  .bar a { min-height: 24px; margin-inline-start: auto; white-space: nowrap; color: var(--gcm-accent-strong); line-height: 24px; text-underline-offset: 3px; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
  .phone .tools { width: 100%; }
  .messages { display: grid; gap: 8px; padding: 12px; }

  details.more { flex: none; border-block-start: 1px solid var(--gcm-line); }
  summary { padding-inline: 14px; line-height: var(--gcm-control); color: var(--gcm-ink-2); cursor: pointer; }
  .scroll { max-height: 320px; overflow: auto; scrollbar-width: thin; }
  @media (forced-colors: active) { gcm-legend, gcm-ramp-legend { border: 1px solid; } }
`;

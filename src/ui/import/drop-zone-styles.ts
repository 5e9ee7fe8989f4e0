import { css } from 'lit';

/** A dashed frame over the map with what hangs over the window in its middle. */
export const dropZoneStyles = css`
  :host { position: absolute; z-index: 7; inset: 0; overflow: clip; pointer-events: none; }
  :host { --veil: color-mix(in srgb, var(--gcm-accent-soft) 94%, transparent); }

  .zone {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px;
    position: absolute;
    inset: 12px 12px 36px;
    padding: 16px;
    overflow: hidden;
    border: 2px dashed var(--gcm-accent);
    border-radius: 12px;
    background: var(--veil);
    box-shadow: 0 0 0 12px var(--veil);
    animation: appear var(--gcm-t1) var(--gcm-ease);
  }
  @media (width < 560px) { .zone { inset: 12px; } }
  @keyframes appear { from { opacity: 0; } }

  .sign {
    display: grid;
    place-items: center;
    width: 64px;
    height: 64px;
    margin-block-end: 12px;
    border-radius: 16px;
    background: var(--gcm-accent);
    color: var(--gcm-on-accent);
    box-shadow: var(--gcm-e2);
  }
  .sign gcm-icon { --size: 32px; }

  h2 { font: bold 24px/32px var(--gcm-font); text-align: center; }
  p { color: var(--gcm-ink-2); text-align: center; }

  ul {
    width: min(440px, 100%);
    margin-block: 16px 8px;
    border-radius: 12px;
    background: var(--gcm-surface);
    box-shadow: var(--gcm-e2);
  }
  li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 40px;
    padding: 4px 14px;
  }
  li + li { border-block-start: 1px solid var(--gcm-line); }
  li gcm-icon { color: var(--gcm-ink-2); }
  .name { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .facts { color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); white-space: nowrap; }
  .role {
    padding: 2px 8px;
    border-radius: var(--gcm-r1);
    background: var(--gcm-accent-soft);
    color: var(--gcm-accent-strong);
    font: var(--gcm-text-2) var(--gcm-font);
    white-space: nowrap;
  }
  @media (width < 560px) {
    li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 10px; padding-block: 6px; }
    .facts { grid-row: 2; grid-column: 2; }
    .role { grid-row: 1; grid-column: 3; }
  }
  .role.unknown { background: var(--gcm-surface-3); color: var(--gcm-ink-3); }

  .formats { display: flex; flex-wrap: wrap; justify-content: center; gap: 2px 12px; font: var(--gcm-text-2) var(--gcm-font); }
  .cancel { margin-inline-start: 12px; }
  kbd {
    padding: 0 5px;
    border: 1px solid var(--gcm-line-2);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface);
    font: var(--gcm-text-1) var(--gcm-font);
  }
  @media (forced-colors: active) { ul { border: 1px solid; } }
`;

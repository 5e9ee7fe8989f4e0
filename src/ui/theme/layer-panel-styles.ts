import { css } from 'lit';

/** The layer panel: head and foot stay, the groups scroll. */
export const layerPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    height: 100%;
    background: var(--gcm-surface);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    padding-inline: 16px 10px;
  }
  .groups { flex: 1; overflow-y: auto; min-height: 0; padding: 0 8px 12px; scrollbar-width: thin; }
  .groups:focus-visible { outline-offset: -2px; }
  .empty { padding: 8px; color: var(--gcm-ink-3); }
  section + section { margin-block-start: 8px; }
  .head { display: flex; align-items: center; justify-content: space-between; padding-inline-end: 6px; }
  .head button {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--gcm-row);
    padding-inline: 6px;
    border-radius: var(--gcm-r1);
  }
  h3 { color: var(--gcm-ink-2); font: bold var(--gcm-text-3) var(--gcm-font); }
  .head gcm-icon { --size: 14px; color: var(--gcm-ink-3); transition: rotate var(--gcm-t1) var(--gcm-ease); }
  .head [aria-expanded='false'] gcm-icon { rotate: -90deg; }
  .head input { width: 14px; height: 14px; border-width: 1px; }
  .head input:not(:hover):not(:focus-visible):checked,
  .head input:not(:hover):not(:focus-visible):indeterminate {
    border-color: var(--gcm-line-3);
    background: none;
    color: var(--gcm-ink-3);
  }

  li { position: relative; border-radius: var(--gcm-r2); }
  .grabbed { z-index: 1; background: var(--gcm-surface); box-shadow: var(--gcm-e2); }

  .handle {
    position: absolute;
    z-index: 1;
    inset: 0 auto auto -7px;
    display: grid;
    place-items: center;
    width: 14px;
    height: var(--gcm-row);
    border-radius: var(--gcm-r1);
    color: var(--gcm-ink-3);
    opacity: 0;
    cursor: grab;
    touch-action: none;
  }

  .handle gcm-icon { --size: 14px; }
  li:hover > .handle, .handle:focus-visible, .grabbed > .handle { opacity: 1; }
  .handle:focus-visible { outline-offset: -1px; }
  .grabbed > .handle { cursor: grabbing; }

  footer {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    padding: 6px 16px;
    border-block-start: 1px solid var(--gcm-line);
    color: var(--gcm-ink-2);
    font: var(--gcm-text-2) var(--gcm-font);
  }

  @media (hover: none) {
    .handle { inset-inline-start: 0; width: 24px; opacity: 1; }
    .handle ~ gcm-layer-row { padding-inline-start: 20px; }
  }
`;

import { css } from 'lit';

/** Native lists in the look of the house; one with an open question stands out. */
export const selectStyles = css`
  select {
    width: 100%;
    min-width: 0;
    height: var(--gcm-control-small);
    padding: 0 4px 0 6px;
    border: 1px solid var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: var(--gcm-text-3) var(--gcm-font);
    text-overflow: ellipsis;
  }
  input.text {
    width: 100%;
    min-width: 0;
    height: var(--gcm-control-small);
    padding: 0 8px;
    border: 1px solid var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: var(--gcm-text-3) var(--gcm-font);
  }
  select.open { border-color: var(--gcm-fail-bar); background: var(--gcm-fail-soft); }
`;

/** Names and choices in two columns; the switch of three ways. */
export const settingsStyles = [selectStyles, css`
  .grid {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 12px;
    align-items: center;
    margin-block-start: 6px;
  }
  .name { color: var(--gcm-ink-2); }
  .swap, .note { grid-column: 2; }
  .swap { display: flex; align-items: center; gap: 6px; min-height: 24px; }
  .note { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }

  .switch {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    padding: 2px;
    border: 1px solid transparent;
    border-radius: var(--gcm-r2);
    background: var(--gcm-surface-3);
  }
  .switch.open { border-color: var(--gcm-fail-bar); background: var(--gcm-fail-soft); }
  .switch label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 24px;
    border-radius: var(--gcm-r1);
    cursor: pointer;
  }
  .switch .on { background: var(--gcm-surface); box-shadow: var(--gcm-e1); font-weight: 700; }
  .switch input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
  .switch label:has(:focus-visible) { outline: 2px solid var(--gcm-focus); outline-offset: 1px; }
  @media (pointer: coarse) { .switch label { min-height: 40px; } }
  @media (forced-colors: active) { .switch .on { border: 1px solid; } }
`];

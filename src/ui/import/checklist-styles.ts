import { css } from 'lit';

/** The list of data: head and foot stay, the kinds of data scroll. */
export const checklistStyles = css`
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
    padding-inline: 16px;
  }
  header span { color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); }
  .lists { flex: 1; min-height: 0; padding: 0 8px 12px; overflow-y: auto; scrollbar-width: thin; }
  .lists:focus-visible { outline-offset: -2px; }
  h3 { padding: 4px 8px; color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); }
  ul + h3 { margin-block-start: 8px; }
  ul { display: grid; gap: 2px; }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
    padding: 8px;
    border-radius: var(--gcm-r2);
  }
  li gcm-icon { color: var(--gcm-ink-3); }
  .done gcm-icon { color: var(--gcm-pass); }
  .arriving { background: var(--gcm-accent-soft); }
  .arriving gcm-icon { color: var(--gcm-accent-strong); }
  .name { font-weight: 700; }
  .missing .name { font-weight: 400; }
  .count { color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); white-space: nowrap; }
  .arriving .count { color: var(--gcm-accent-strong); }
  .gives { grid-column: 2 / -1; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
  footer {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--gcm-line);
    color: var(--gcm-ink-2);
    font: var(--gcm-text-2) var(--gcm-font);
  }
  footer p { display: flex; align-items: center; gap: 8px; min-height: 24px; }
  footer .link { margin-inline-start: 24px; font: var(--gcm-text-3) var(--gcm-font); }
  footer .link gcm-icon { --size: 14px; }
`;

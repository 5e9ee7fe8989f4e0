import { css } from 'lit';

/** Few choices side by side, one of which holds: buttons with `aria-pressed` or `aria-current`. */
export const segmentedStyles = css`
  .segmented { display: inline-flex; gap: 2px; padding: 3px; border-radius: 9px; background: var(--gcm-surface-3); }
  .segmented button {
    min-height: calc(var(--gcm-control-small) - 2px);
    padding-inline: 12px;
    border-radius: var(--gcm-r2);
    color: var(--gcm-ink-2);
    white-space: nowrap;
  }
  .segmented button:hover { color: var(--gcm-ink); }
  .segmented [aria-pressed='true'], .segmented [aria-current] {
    background: var(--gcm-surface);
    box-shadow: var(--gcm-e1);
    color: var(--gcm-ink);
    font-weight: 700;
  }
  @media (forced-colors: active) { .segmented [aria-pressed='true'], .segmented [aria-current] { outline: 2px solid; } }
`;

import { css } from 'lit';

/** Buttons and links: native elements in the look of the house. */
export const controls = css`
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  button:disabled {
    cursor: default;
    opacity: 0.45;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--gcm-control);
    padding: 0 var(--gcm-s3);
    border: 1px solid var(--gcm-line-2);
    border-radius: var(--gcm-r2);
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    white-space: nowrap;
    transition: background-color var(--gcm-t1) var(--gcm-ease);
  }

  .button:hover {
    background: var(--gcm-hover);
  }

  .button.primary {
    border-color: var(--gcm-accent);
    background: var(--gcm-accent);
    color: var(--gcm-on-accent);
    font-weight: 700;
  }

  .button.primary:hover {
    border-color: var(--gcm-accent-strong);
    background: var(--gcm-accent-strong);
  }

  .button.small {
    min-height: var(--gcm-control-small);
    padding: 0 var(--gcm-s2);
  }

  .button.plain {
    border-color: transparent;
    background: none;
    color: var(--gcm-ink-2);
  }

  .button.plain:hover {
    background: var(--gcm-hover);
    color: var(--gcm-ink);
  }

  .icon-button {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: var(--gcm-control-small);
    height: var(--gcm-control-small);
    border-radius: var(--gcm-r2);
    color: var(--gcm-ink-2);
    transition: background-color var(--gcm-t1) var(--gcm-ease);
  }

  .icon-button:hover,
  .icon-button[aria-expanded='true'],
  .icon-button[aria-pressed='true'] {
    background: var(--gcm-surface-3);
    color: var(--gcm-ink);
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-width: 24px;
    min-height: 24px;
    border-radius: var(--gcm-r1);
    color: var(--gcm-accent-strong);
    text-decoration: none;
  }

  .link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;

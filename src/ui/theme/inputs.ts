import { css } from 'lit';

/** Fields to write in and lists to choose from: native controls in the look of the house. */
export const inputs = css`
  input:not([type]),
  input[type='text'],
  input[type='number'],
  input[type='date'],
  select,
  textarea {
    min-width: 0;
    min-height: var(--gcm-control-small);
    margin: 0;
    padding: 2px 8px;
    border: 1px solid var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: inherit;
    font-variant-numeric: inherit;
  }

  select { padding-inline-end: 4px; text-overflow: ellipsis; }
  textarea { min-height: 52px; resize: vertical; }
  ::placeholder { color: var(--gcm-ink-3); opacity: 1; }
  input:invalid { border-color: var(--gcm-danger); }

  input[type='radio'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--gcm-accent);
  }

  .form { display: grid; gap: 10px; }
  .form label { display: grid; gap: 3px; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); }
  .form label > input, .form label > select, .form label > textarea { color: var(--gcm-ink); font: var(--gcm-text-3) var(--gcm-font); }
  .form .actions { display: flex; flex-wrap: wrap; gap: 8px; }
`;

import { css } from 'lit';

/** The dialog of the ways in: one below the other. */
export const intakeDialogStyles = css`
  :host { display: contents; }
  section, form { padding: 14px 16px; }
  form { border-block-start: 1px solid var(--gcm-line); }
  section > .button { margin-block: 10px 6px; }
  label { display: block; margin-block-end: 6px; font-weight: 700; }
  .line { display: flex; align-items: center; gap: 8px; }
  .note { flex: 1; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
  form > .note { margin-block-start: 6px; }
  .wrong { color: var(--gcm-danger); overflow-wrap: anywhere; }

  input[type='url'], textarea {
    flex: 1;
    min-width: 0;
    border: 1px solid var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface);
    color: var(--gcm-ink);
    font: var(--gcm-text-3) var(--gcm-font);
  }
  input[type='url'] { height: var(--gcm-control); padding: 0 10px; }
  input[aria-invalid='true'] { border-color: var(--gcm-danger); }
  textarea { display: block; width: 100%; margin-block-end: 8px; padding: 8px 10px; resize: vertical; }
  ::placeholder { color: var(--gcm-ink-3); }
`;

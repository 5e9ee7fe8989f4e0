import { css } from 'lit';

/** The receipt: head, four counts in a frame, and lines with their icon, topic and sentence. */
export const receiptStyles = css`
  header { display: flex; align-items: center; gap: 10px; }
  header > div { flex: 1; min-width: 0; }
  header h3 { overflow-wrap: anywhere; }
  header p { color: var(--gcm-ink-3); font: var(--gcm-text-2) var(--gcm-font); }
  .file {
    display: grid;
    flex: none;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: var(--gcm-r2);
    background: var(--gcm-surface-3);
    color: var(--gcm-ink-2);
  }
  .verdict { display: inline-flex; flex: none; align-items: center; gap: 5px; font-weight: 700; }
  .verdict.usable { color: var(--gcm-pass); }
  .verdict.open { color: var(--gcm-fail); }
  .verdict.unusable { color: var(--gcm-danger); }

  .counts {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    margin-block: 12px 8px;
    border: 1px solid var(--gcm-line-2);
    border-radius: var(--gcm-r3);
  }
  .counts > div { padding: 6px 12px 8px; }
  .counts > div + div { border-inline-start: 1px solid var(--gcm-line-2); }
  .counts dt { color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); }
  .counts dd { font: bold 18px/24px var(--gcm-font); }
  .counts .asks dd { color: var(--gcm-fail); }

  .questions { margin-block-end: 8px; border-radius: var(--gcm-r2); background: var(--gcm-fail-soft); color: var(--gcm-fail); }
  .questions li { display: flex; align-items: flex-start; gap: 8px; padding: 6px 12px; overflow-wrap: anywhere; }
  .questions gcm-icon { margin-block-start: 3px; }

  .lines { display: grid; grid-template-columns: 16px fit-content(6.4em) minmax(0, 1fr) auto; column-gap: 12px; }
  .lines li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 6px;
    border-block-start: 1px solid var(--gcm-line);
  }
  .lines li > gcm-icon { margin-block-start: 3px; color: var(--gcm-ink-3); }
  .lines .fixed > gcm-icon, .lines .fine > gcm-icon { color: var(--gcm-pass); }
  .lines .asks > gcm-icon { color: var(--gcm-fail); }
  .topic { grid-column: 2; color: var(--gcm-ink-2); }
  .lines div { grid-column: 3; }
  .lines .link, .no-place { grid-column: 4; align-self: start; justify-self: end; }
  .lines .link { margin-block-start: -2px; }
  .no-place { color: var(--gcm-ink-3); }
  strong { font-weight: 400; overflow-wrap: anywhere; }
  .fixed strong, .asks strong { font-weight: 700; }
  .evidence { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); overflow-wrap: anywhere; }

  details { border-block-start: 1px solid var(--gcm-line); }
  .columns { padding: 0 0 8px 20px; color: var(--gcm-ink-2); font: var(--gcm-text-list) var(--gcm-font); overflow-wrap: anywhere; }
  details dl { padding: 0 0 8px 20px; font: var(--gcm-text-2) var(--gcm-font); }
  details dd { margin-block-end: 4px; color: var(--gcm-ink-3); overflow-wrap: anywhere; }
`;

import { css } from 'lit';

/** Sizes for people who sit across the room; they shrink with the panel, never below the largest of the page. */
export const meetingStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: clamp(10px, 2cqh, 20px);
    height: 100%;
    overflow: auto;
    padding: clamp(12px, 2.4cqi, 28px);
    background: var(--gcm-surface);
    container-type: inline-size;
    font: 18px/1.4 var(--gcm-font);
  }

  header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; }
  header h2 { font: bold 20px/28px var(--gcm-font); }
  header .button { margin-inline-start: auto; }
  kbd {
    min-width: 1.6em;
    padding: 1px 6px;
    border: 1px solid var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    background: var(--gcm-surface-2);
    color: var(--gcm-ink-2);
    font: inherit;
    font-size: 0.8em;
    text-align: center;
  }

  /* Where there is little height, the finding scrolls and the keys stay in sight. */
  article { flex: 1 0 0; min-height: 130px; overflow: auto; touch-action: pan-y; }
  article:focus-visible { outline-offset: -2px; }
  .number { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
  .number gcm-swatch { width: 46px; height: 32px; }
  .number strong { font-size: clamp(34px, 9cqi, 56px); line-height: 1.1; }
  .area { font-size: clamp(26px, 6cqi, 40px); font-weight: 700; white-space: nowrap; }
  .place { color: var(--gcm-ink-2); font-size: 22px; }
  dl { display: grid; gap: 12px; margin-block: 18px; }
  .side { display: grid; gap: 2px; padding: 10px 14px; border: 1px solid var(--gcm-line-2); border-radius: var(--gcm-r3); }
  dt { display: flex; align-items: center; gap: 10px; color: var(--gcm-ink-2); }
  dd { font-size: clamp(22px, 5.4cqi, 32px); font-weight: 700; line-height: 1.25; }
  dd + dd { color: var(--gcm-ink-2); font-size: 18px; font-weight: 400; }
  .rule { font-size: 22px; }
  .rule.severe strong, .rule.conflict strong { color: var(--gcm-danger); }
  .shares { margin-block-start: 8px; color: var(--gcm-ink-2); }
  .none { font-size: 24px; }

  .decide { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .hint { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 12px; grid-column: 1 / -1; color: var(--gcm-ink-2); font-size: 16px; }
  .hint input { width: 8em; }
  .decide button {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 56px;
    padding-inline: 14px;
    border: 1px solid var(--gcm-line-3);
    border-radius: var(--gcm-r3);
    font-size: 20px;
  }
  .decide button:hover { background: var(--gcm-hover); }
  .decide gcm-icon { --size: 22px; }
  .decide [aria-pressed='true'] { border: 3px solid var(--gcm-accent); padding-inline: 12px; background: var(--gcm-accent-soft); font-weight: 700; }
  nav { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  nav .button { min-height: 56px; font-size: 20px; }

  /* On a phone the finding needs the room more than the keys do. */
  @container (inline-size < 30em) {
    header .button, .decide button, nav .button { min-height: 44px; font-size: 18px; }
    .hint, header { align-items: center; }
    .number gcm-swatch { width: 34px; height: 24px; }
    .number strong { font-size: 30px; }
    .area { font-size: 24px; }
    .place, .rule { font-size: 18px; }
    dl { margin-block: 6px; gap: 6px; }
    .side { padding: 4px 12px; }
    dt, dd + dd { font-size: 16px; }
    dd { font-size: 20px; }
  }
`;

import { css } from 'lit';

/** The bar over the page, and the floating field of a small screen. */
export const topBarStyles = css`
  :host { container-type: inline-size; background: var(--gcm-surface); }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 48px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--gcm-line);
  }
  .mark { flex: none; width: 22px; height: 22px; }
  .product { flex: none; font: bold var(--gcm-text-4) var(--gcm-font); }
  .divider { flex: none; width: 1px; height: 20px; margin-inline: 8px; background: var(--gcm-line-2); }
  h1 {
    min-width: 0;
    margin: 0;
    overflow: hidden;
    font: var(--gcm-text-title) var(--gcm-font);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .project { margin-inline-start: -6px; }
  .middle { flex: 1; display: flex; justify-content: center; }
  nav { display: flex; flex: none; align-items: center; gap: 2px; }
  .intake, .share { margin-inline-start: 8px; }

  kbd {
    padding: 0 5px;
    border: 1px solid var(--gcm-line-2);
    border-radius: var(--gcm-r1);
    color: var(--gcm-ink-2);
    font: var(--gcm-text-1) var(--gcm-font);
    line-height: 18px;
  }

  :host([compact]) { border-radius: 10px; box-shadow: var(--gcm-e2); }
  :host([compact]) header { gap: 10px; padding-inline: 14px 4px; border: 0; }
  .field {
    flex: 1;
    min-width: 0;
    min-height: 44px;
    overflow: hidden;
    color: var(--gcm-ink-3);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @container (inline-size < 1200px) {
    .product, .divider, kbd { display: none; }
    .intake { padding-inline: var(--gcm-s2); }
  }

  @container (inline-size < 1000px) {
    .intake span { display: none; }
  }
`;

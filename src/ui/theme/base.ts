import { css } from 'lit';

/** What every element of the house starts from: type, box model, focus ring, words for screen readers. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--gcm-ink);
    font: var(--gcm-text-3) var(--gcm-font);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  h2,
  h3 {
    font: var(--gcm-text-title) var(--gcm-font);
  }

  ul,
  ol {
    list-style: none;
  }

  :focus-visible {
    outline: 2px solid var(--gcm-focus);
    outline-offset: 2px;
  }

  .unit {
    color: var(--gcm-ink-2);
    font: var(--gcm-text-2) var(--gcm-font);
  }

  .quiet {
    color: var(--gcm-ink-3);
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    margin: -1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

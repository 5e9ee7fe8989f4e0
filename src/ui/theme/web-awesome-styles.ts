import { css } from 'lit';

/** The tokens of Web Awesome's menus and tips, told in ours. */
export const webAwesome = css`
  :host {
    --wa-border-style: solid;
    --wa-border-width-s: 0px;
    --wa-border-radius-s: var(--gcm-r1);
    --wa-border-radius-m: var(--gcm-r3);
    --wa-color-surface-border: transparent;
    --wa-color-surface-raised: var(--gcm-surface);
    --wa-color-text-normal: var(--gcm-ink);
    --wa-color-text-quiet: var(--gcm-ink-3);
    --wa-color-neutral-fill-normal: var(--gcm-hover);
    --wa-color-neutral-on-quiet: var(--gcm-ink-3);
    --wa-focus-ring: 2px solid var(--gcm-focus);
    --wa-font-family-body: var(--gcm-font);
    --wa-font-size-smaller: 12px;
    --wa-font-weight-semibold: 700;
    --wa-line-height-condensed: 20px;
    --wa-shadow-m: var(--gcm-e2);
    --wa-space-m: var(--gcm-s4);
    --wa-transition-fast: var(--gcm-t1);
    --wa-transition-easing: var(--gcm-ease);
    --wa-tooltip-background-color: var(--gcm-ink);
    --wa-tooltip-content-color: var(--gcm-surface);
    --wa-tooltip-border-color: transparent;
    --wa-tooltip-border-style: solid;
    --wa-tooltip-border-width: 0px;
    --wa-tooltip-border-radius: var(--gcm-r1);
    --wa-tooltip-font-size: 12px;
    --wa-tooltip-line-height: 18px;
    --wa-tooltip-arrow-size: 0px;
  }

  wa-tooltip,
  wa-dropdown {
    font: var(--gcm-text-3) var(--gcm-font);
  }
`;

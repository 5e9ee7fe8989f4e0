import { css } from 'lit';

/** `<progress>` as the thin bar of the house; without a value it waits. */
export const progressStyles = css`
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: var(--gcm-r1);
    overflow: hidden;
    background: var(--gcm-line-2);
  }
  progress::-webkit-progress-bar { background: var(--gcm-line-2); }
  progress::-webkit-progress-value { background: var(--gcm-accent); }
  progress::-moz-progress-bar { background: var(--gcm-accent); }
  progress:indeterminate::-moz-progress-bar { inline-size: 0; }
`;

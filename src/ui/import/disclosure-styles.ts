import { css } from 'lit';

/** The line that opens and shuts what is below it. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    border-radius: var(--gcm-r1);
    color: var(--gcm-ink-2);
    font: var(--gcm-text-2) var(--gcm-font);
    cursor: pointer;
  }
  summary::-webkit-details-marker { display: none; }
  summary gcm-icon { --size: 14px; transition: rotate var(--gcm-t1) var(--gcm-ease); }
  [open] > summary gcm-icon { rotate: 90deg; }
`;

import { css } from 'lit';

/** Sentence, bar and class lines of a comparison. */
export const summaryStyles = css`
  :host { container-type: inline-size; }
  .sentence { font: var(--gcm-text-4) var(--gcm-font); text-wrap: pretty; }
  .bar { display: block; width: 100%; height: 12px; margin-block: 10px 6px; border-radius: 3px; background: var(--gcm-surface-3); box-shadow: inset 0 0 0 1px var(--gcm-line-2); forced-color-adjust: none; }

  dl > div {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) 3em 8em 5.8em;
    align-items: center;
    column-gap: 8px;
    min-height: 24px;
    padding-block: 2px;
    font: var(--gcm-text-list) var(--gcm-font);
  }
  @container (inline-size < 27em) {
    dl > div { grid-template-columns: 20px minmax(0, 1fr) 2.8em 7.2em 5.6em; column-gap: 4px; }
  }
  dt { overflow-wrap: anywhere; }
  dd { text-align: end; white-space: nowrap; }
  .agreed { color: var(--gcm-ink-2); }
  .difference dd:nth-of-type(2), .sum { font-weight: 700; }
  .sum { border-block-start: 1px solid var(--gcm-line); }
  .sum dt { grid-column: 2; }
  h3 { margin-block: 8px 2px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }

  .slivers {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block-start: 10px;
    padding: 8px 12px;
    border: 1px dashed var(--gcm-line-3);
    border-radius: var(--gcm-r2);
    color: var(--gcm-ink-2);
    font: var(--gcm-text-list) var(--gcm-font);
  }
  .slivers p { flex: 1; min-width: 0; }
  .slivers gcm-icon { flex: none; color: var(--gcm-ink-3); }
`;

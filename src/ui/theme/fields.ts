import { css } from 'lit';

/** Check boxes, sliders and text fields: native controls in the look of the house. */
export const fields = css`
  input[type='checkbox'] {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 16px;
    height: 16px;
    margin: 0;
    border: 1.5px solid var(--gcm-line-3);
    border-radius: var(--gcm-r1);
    appearance: none;
    background: var(--gcm-surface);
    color: var(--gcm-on-accent);
    cursor: pointer;
    transition: background-color var(--gcm-t1) var(--gcm-ease);
  }

  input[type='checkbox']:checked,
  input[type='checkbox']:indeterminate {
    border-color: var(--gcm-accent);
    background: var(--gcm-accent);
  }

  input[type='checkbox']::after {
    content: '';
    width: 5px;
    height: 9px;
    margin-block-start: -3px;
    border: solid currentColor;
    border-width: 0 1.75px 1.75px 0;
    opacity: 0;
    rotate: 45deg;
  }

  input[type='checkbox']:checked::after {
    opacity: 1;
  }

  input[type='checkbox']:indeterminate::after {
    width: 8px;
    height: 0;
    margin: 0;
    border-width: 0 0 1.75px;
    opacity: 1;
    rotate: 0deg;
  }

  input[type='range'] {
    width: 100%;
    height: 20px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }

  input[type='range']::-webkit-slider-runnable-track {
    height: 3px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--gcm-accent) var(--filled, 100%), var(--gcm-line-2) 0);
  }

  input[type='range']::-webkit-slider-thumb {
    width: 14px;
    height: 14px;
    margin-block-start: -5.5px;
    border: 2px solid var(--gcm-accent);
    border-radius: 50%;
    appearance: none;
    background: var(--gcm-surface);
  }

  input[type='range']::-moz-range-track {
    height: 3px;
    border-radius: 2px;
    background: var(--gcm-line-2);
  }

  input[type='range']::-moz-range-progress {
    height: 3px;
    border-radius: 2px;
    background: var(--gcm-accent);
  }

  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: 14px;
    height: 14px;
    border: 2px solid var(--gcm-accent);
    border-radius: 50%;
    background: var(--gcm-surface);
  }

  @media (forced-colors: active) {
    input[type='checkbox'] {
      appearance: auto;
    }

    input[type='checkbox']::after {
      display: none;
    }
  }
`;

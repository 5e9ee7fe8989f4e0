import { css } from 'lit';

/**
 * Places over a page of the sheet. Numbers come in millimetres; `--mm` is what a millimetre of the paper is on the screen.
 * Paper is white in the dark theme too, and so are the colours on it those of the light one.
 */
export const spotStyles = css`
  :host {
    --on-paper: #22613c;
    --on-paper-soft: rgb(47 125 79 / 0.12);
    --on-paper-note: #8a4b08;
    --on-paper-ink: #1a1f1a;
    color-scheme: light;
    position: absolute;
    inset: 0;
    overflow: clip;
    pointer-events: none;
  }

  .page { position: absolute; inset: 0; container-type: inline-size; }

  .spot, .field {
    --mm: calc(100cqi / var(--paper));
    position: absolute;
    left: calc(var(--x) * var(--mm));
    pointer-events: auto;
  }

  .spot {
    top: calc(var(--y) * var(--mm));
    width: calc(var(--w) * var(--mm));
    height: calc(var(--h) * var(--mm));
    border-radius: 2px;
    outline: 1.5px dashed transparent;
    outline-offset: 2px;
  }

  .spot:hover { outline-color: var(--on-paper); }
  .words:hover, .choice:hover { background: var(--on-paper-soft); }
  .words { overflow: hidden; cursor: text; }
  .spot:focus-visible { outline: 2px solid #1b62c4; background: var(--on-paper-soft); }

  .blank {
    border-block-end: 1px dashed var(--on-paper-note);
    border-radius: 0;
    color: var(--on-paper-note);
    font-size: calc(var(--size) * var(--mm));
    line-height: calc(var(--h) * var(--mm));
    white-space: nowrap;
  }

  .choice { appearance: none; min-height: 0; margin: 0; padding: 0; border: 0; background: none; color: transparent; cursor: pointer; }
  .choice option { background: #fff; color: var(--on-paper-ink); }

  .block:has(button:focus-visible) { outline-color: var(--on-paper); }
  .block .button {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border-color: var(--on-paper);
    background: #fff;
    color: var(--on-paper);
    opacity: 0;
  }
  .block:hover .button, .block .button:focus-visible { opacity: 1; }
  @media (hover: none) {
    .block .button { opacity: 1; }
  }

  /* Words stay where they stand, and can be read in a sheet that is shown small as well. */
  .field {
    --em: max(calc(var(--size) * var(--mm)), 13px);
    top: calc(var(--base) * var(--mm) - 1.16 * var(--em));
    box-sizing: content-box;
    field-sizing: content;
    width: auto;
    min-width: max(calc(var(--w) * var(--mm)), 10em);
    max-width: calc((var(--paper) - var(--x) - 12) * var(--mm));
    height: 1.45em;
    margin: 0 -3px;
    padding: 0 3px;
    border: 0;
    border-radius: 2px;
    outline: 2px solid #1b62c4;
    outline-offset: 1px;
    background: #fff;
    color: var(--on-paper-ink);
    font: 400 var(--em)/1.45 'GCM Sheet', var(--gcm-font, sans-serif);
    z-index: 1;
  }
  .field.bold { font-weight: 700; }
  .field.end {
    left: auto;
    right: calc((var(--paper) - var(--x) - var(--w)) * var(--mm));
    max-width: calc((var(--x) + var(--w) - 12) * var(--mm));
    text-align: end;
  }
`;

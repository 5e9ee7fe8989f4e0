import { css } from 'lit';
import { base } from './base.ts';
import { controls } from './controls.ts';

/** The sheet over the lower part of a small screen. */
export const bottomSheetStyles = [base, controls, css`
  :host { position: absolute; inset: 0; overflow: clip; pointer-events: none; }

  section {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    flex-direction: column;
    height: var(--height, 50%);
    border-radius: var(--gcm-r4) var(--gcm-r4) 0 0;
    background: var(--gcm-surface);
    box-shadow: var(--gcm-e2);
    pointer-events: auto;
    transition: height var(--gcm-t2) var(--gcm-ease);
  }

  section.dragged { transition: none; }
  .handle {
    display: grid;
    flex: none;
    place-items: center;
    width: 100%;
    height: 24px;
    touch-action: none;
    cursor: grab;
  }
  .handle::before {
    content: '';
    width: 36px;
    height: 4px;
    border-radius: 2px;
    background: var(--gcm-line-3);
    opacity: 0.6;
  }
  .handle:focus-visible { outline-offset: -4px; border-radius: var(--gcm-r4); }
  .content {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: 0 16px 24px;
  }
  @media (forced-colors: active) { section { border-block-start: 1px solid; } }
`];

import { html } from 'lit';

/** A ring that turns while something is on its way; styled where it stands. */
export const SPINNER = html`
  <svg class="spinner" viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r="5.5" pathLength="4" />
  </svg>`;

import { svg } from 'lit';

/** A tree under a roof: the sign of the product. */
export const MARK = svg`
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="#2F7D4F" />
    <g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round">
      <path d="M9 25V14a7 7 0 0 1 14 0v11" /><path d="M16 17v8" />
    </g>
    <circle cx="16" cy="14.5" r="2.6" fill="#fff" />
  </svg>`;

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './gcm-icon.ts';
import { TabSelectEvent } from './conflicts/register-events.ts';
import type { IconName } from './icons.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/** A part of the product. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** It is no part but a dialog over them. */
  readonly opensDialog?: boolean;
}

/**
 * The parts of the product, side by side; one is on show.
 *
 * @fires tab-select - {@link TabSelectEvent}
 */
@customElement('gcm-tabs')
export class GcmTabs extends LitElement {
  static override styles = [base, controls, css`
    :host { min-width: 0; }
    nav {
      display: flex;
      gap: 2px;
      width: max-content;
      max-width: 100%;
      margin-inline: auto;
      padding: 3px;
      border-radius: 9px;
      background: var(--gcm-surface-3);
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 6px;
      min-height: calc(var(--gcm-control) - 4px);
      min-width: 0;
      padding-inline: 14px;
      border-radius: var(--gcm-r2);
      color: var(--gcm-ink-2);
      white-space: nowrap;
    }
    button:hover { color: var(--gcm-ink); }
    [aria-current] { background: var(--gcm-surface); box-shadow: var(--gcm-e1); color: var(--gcm-ink); font-weight: 700; }
    /* Longer names than the Chinese ones have no room beside a picture on a phone. */
    @media (max-width: 479px) { gcm-icon { display: none; } button { padding-inline: 10px; } }
    @media (forced-colors: active) { [aria-current] { outline: 2px solid; } }
  `];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() current = '';
  /** Name of the row of tabs. */
  @property() label = '';

  override render() {
    return html`
      <nav aria-label=${this.label}>
        ${this.tabs.map(({ id, label, icon, opensDialog }) => html`
          <button
            type="button"
            aria-haspopup=${opensDialog === true ? 'dialog' : nothing}
            aria-current=${id === this.current ? 'page' : nothing}
            @click=${() => this.dispatchEvent(new TabSelectEvent(id))}
          ><gcm-icon name=${icon}></gcm-icon>${label}</button>
        `)}
      </nav>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-tabs': GcmTabs;
  }
}

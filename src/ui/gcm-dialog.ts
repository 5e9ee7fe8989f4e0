import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import './gcm-icon-button.ts';
import { PanelCloseEvent } from './page-events.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * A dialog over the page. It keeps the focus, and gives it back when it shuts.
 *
 * @fires panel-close - {@link PanelCloseEvent} when the user shuts it; who opened it sets `open` to false.
 * @slot - What it shows.
 * @slot head - Beside the heading.
 */
@customElement('gcm-dialog')
export class GcmDialog extends LitElement {
  static override styles = [base, controls, css`
    :host { display: contents; }

    dialog {
      width: min(560px, calc(100vw - 32px));
      max-height: min(640px, calc(100dvh - 48px));
      margin-block-start: min(12vh, 96px);
      padding: 0;
      overflow: hidden;
      border: 0;
      border-radius: 12px;
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e3);
      color: inherit;
    }

    dialog.wide {
      width: min(1120px, calc(100vw - 32px));
      max-height: min(860px, calc(100dvh - 48px));
      margin-block-start: max(24px, (100dvh - 860px) / 2);
    }
    @media (max-width: 559px) {
      dialog.wide { width: 100vw; max-width: none; height: 100dvh; max-height: none; margin: 0; border-radius: 0; }
    }
    dialog[open] { display: flex; flex-direction: column; animation: rise var(--gcm-t2) var(--gcm-ease); }
    dialog:focus-visible { outline: none; }
    dialog::backdrop { background: rgb(20 24 20 / 0.32); }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 10px 10px 10px 16px;
      border-block-end: 1px solid var(--gcm-line);
    }
    .wide header { flex-wrap: wrap; }
    .content { min-height: 0; overflow: auto; }
    @keyframes rise { from { opacity: 0; translate: 0 8px; } }
    @media (forced-colors: active) { dialog { border: 1px solid; } }
  `];

  @property({ type: Boolean }) open = false;
  @property() heading = '';
  /** The heading is heard but not seen, and there is no button to shut: the content has its own head. */
  @property({ type: Boolean }) bare = false;
  /** There is much to show: it takes what room there is. */
  @property({ type: Boolean }) wide = false;
  @property({ attribute: 'close-label' }) closeLabel = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement; // rendered from the first update on

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('open') || this.open === this.dialog.open) return;
    if (!this.open) return this.dialog.close();
    this.dialog.showModal();
    void this.focusButton();
  }

  override render() {
    return html`
      <dialog class=${this.wide ? 'wide' : ''} aria-label=${this.heading} @cancel=${this.cancel} @click=${this.closeOutside}>
        ${this.bare
          ? nothing
          : html`<header>
              <h2>${this.heading}</h2><slot name="head"></slot>
              <gcm-icon-button icon="x" label=${this.closeLabel} @click=${this.close}></gcm-icon-button>
            </header>`}
        <div class="content"><slot></slot></div>
      </dialog>
    `;
  }

  /** The button is there from its own first update on, which comes after this element's. */
  private async focusButton() {
    const button = this.renderRoot.querySelector('gcm-icon-button');
    await button?.updateComplete;
    button?.focus();
  }

  private cancel(event: Event) {
    event.preventDefault();
    this.close();
  }

  /** A click on the backdrop has the dialog itself as its target. */
  private closeOutside(event: Event) {
    if (event.target === this.dialog) this.close();
  }

  private close() {
    this.dispatchEvent(new PanelCloseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-dialog': GcmDialog;
  }
}

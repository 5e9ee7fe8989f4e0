import '@awesome.me/webawesome/dist/components/tooltip/tooltip.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './gcm-icon.ts';
import type { IconName } from './icons.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { webAwesome } from './theme/web-awesome.ts';

/** A button that shows an icon only; its label is its name, and its tip on hover and focus. */
@customElement('gcm-icon-button')
export class GcmIconButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [base, webAwesome, controls, css`
    :host { display: inline-block; }
    button { vertical-align: top; }
  `];

  @property() icon: IconName = 'circle-dot';
  @property() label = '';
  /** On or off for a toggle; `null` for a plain button. */
  @property({ attribute: false }) pressed: boolean | null = null;
  /** Open or shut for a button that shows something; `null` for a plain button. */
  @property({ attribute: false }) expanded: boolean | null = null;
  @property({ type: Boolean }) disabled = false;

  override render() {
    return html`
      <button
        id="button"
        type="button"
        class="icon-button"
        aria-label=${this.label}
        aria-pressed=${this.pressed ?? nothing}
        aria-expanded=${this.expanded ?? nothing}
        ?disabled=${this.disabled}
      >
        <gcm-icon name=${this.icon}></gcm-icon>
      </button>
      <wa-tooltip for="button" without-arrow>${this.label}</wa-tooltip>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-icon-button': GcmIconButton;
  }
}

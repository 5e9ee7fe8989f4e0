import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './gcm-icon.ts';
import type { IconName } from './icons.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { webAwesome } from './theme/web-awesome-styles.ts';

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

  @state() private hasTip = false;
  @query('button') private readonly button!: HTMLButtonElement; // rendered from the first update on

  override render() {
    const wantTip = () => void this.loadTip();
    return html`
      <button
        id="button"
        type="button"
        class="icon-button"
        aria-label=${this.label}
        aria-pressed=${this.pressed ?? nothing}
        aria-expanded=${this.expanded ?? nothing}
        ?disabled=${this.disabled}
        @pointerenter=${wantTip}
        @focus=${wantTip}
      >
        <gcm-icon name=${this.icon}></gcm-icon>
      </button>
      ${this.hasTip ? html`<wa-tooltip for="button" without-arrow>${this.label}</wa-tooltip>` : nothing}
    `;
  }

  /** The tip weighs more than the button: it is loaded when the first one is wanted. */
  private async loadTip() {
    if (this.hasTip) return;
    await import('@awesome.me/webawesome/dist/components/tooltip/tooltip.js');
    this.hasTip = true;
    await this.updateComplete;
    const tip = this.renderRoot.querySelector('wa-tooltip');
    await tip?.updateComplete;
    // It heard nothing of the pointer that called it.
    if (this.button.matches(':hover, :focus-visible')) await tip?.show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-icon-button': GcmIconButton;
  }
}

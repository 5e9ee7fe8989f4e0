import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { ICONS } from './icons.ts';
import type { IconName } from './icons.ts';

/**
 * One line icon in the colour of the text around it; never the only carrier of
 * a meaning, so screen readers do not hear it.
 *
 * @cssprop --size - Width and height; `--gcm-icon` (16 px, 20 px on touch) if left out.
 */
@customElement('gcm-icon')
export class GcmIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: var(--size, var(--gcm-icon, 16px));
      height: var(--size, var(--gcm-icon, 16px));
      vertical-align: -0.2em;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      stroke-width: 1.75;
    }
  `;

  @property() name: IconName = 'circle-dot';

  override connectedCallback() {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override render() {
    // Markup from the table of our own build, never from data.
    return html`${unsafeHTML(ICONS[this.name])}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-icon': GcmIcon;
  }
}

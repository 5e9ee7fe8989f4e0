import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LayerTravel } from '../../model/embed.ts';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import { base } from '../theme/base.ts';

/** Layer by layer, whether those who see the public map can get its data. */
@customElement('gcm-travel-list')
export class GcmTravelList extends LitElement {
  static override styles = [base, css`
    li { display: flex; align-items: center; gap: 8px; min-height: var(--gcm-row); padding-block: 2px; }
    li + li { border-block-start: 1px solid var(--gcm-line); }
    .name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .way { color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); text-align: end; }
    gcm-icon { flex: none; color: var(--gcm-pass); }
    .stays gcm-icon, .stays .way { color: var(--gcm-fail); }
  `];

  @property({ attribute: false }) layers: readonly LayerTravel[] = [];
  /** Everything goes into a folder: nothing stays behind. */
  @property({ type: Boolean }) packed = false;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, packed } = this;
    return html`
      <ul>
        ${this.layers.map(({ title, way }) => {
          const stays = way === 'local' && !packed;
          return html`
            <li class=${stays ? 'stays' : ''}>
              <gcm-icon name=${stays ? 'triangle-alert' : 'circle-check'}></gcm-icon>
              <span class="name">${title}</span>
              <span class="way">${text(packed && way === 'local' ? 'travel.packed' : `travel.${way}`, language)}</span>
            </li>`;
        })}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-travel-list': GcmTravelList;
  }
}

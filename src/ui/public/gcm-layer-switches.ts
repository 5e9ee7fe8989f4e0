import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { Theme } from '../../paint/colours.ts';
import { text } from '../../text/text.ts';
import '../gcm-dialog.ts';
import '../gcm-swatch.ts';
import { LayerVisibilityEvent } from '../layer-events.ts';
import type { LayerRow } from '../layer-row.ts';
import { base } from '../theme/base.ts';

/**
 * The layers of the public map, each to be shown or hidden.
 *
 * @fires layer-visibility - {@link LayerVisibilityEvent}
 * @fires panel-close - when it is shut.
 */
@customElement('gcm-layer-switches')
export class GcmLayerSwitches extends LitElement {
  static override styles = [base, css`
    :host { display: contents; }
    ul { padding: 8px 16px 16px; }
    label { display: flex; align-items: center; gap: 10px; min-height: var(--gcm-row); }
    input { width: 16px; height: 16px; margin: 0; accent-color: var(--gcm-accent); }
  `];

  @property({ attribute: false }) rows: readonly LayerRow[] = [];
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  override render() {
    const title = text('panel.layers', this.language);
    return html`
      <gcm-dialog open heading=${title} close-label=${text('panel.close', this.language)}>
        <ul>${this.rows.filter(({ swatch }) => swatch.kind !== 'ramp').map((row) => this.renderRow(row))}</ul>
      </gcm-dialog>
    `;
  }

  private renderRow({ id, title, swatch, visible }: LayerRow) {
    const change = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.dispatchEvent(new LayerVisibilityEvent([id], target.checked));
    };
    return html`
      <li><label>
        <input type="checkbox" .checked=${visible} @change=${change} />
        <gcm-swatch .swatch=${swatch} theme=${this.theme}></gcm-swatch>
        ${title}
      </label></li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-layer-switches': GcmLayerSwitches;
  }
}

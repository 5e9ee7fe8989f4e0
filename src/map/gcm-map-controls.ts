import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { UiEvent } from '../ui/events.ts';
import '../ui/gcm-icon-button.ts';
import type { IconName } from '../ui/icons.ts';
import { base } from '../ui/theme/base.ts';

export type MapControl = 'zoom-in' | 'zoom-out' | 'home' | 'fullscreen';

/** A button beside the map was pressed; the map itself answers, but for `fullscreen`. */
export class MapControlEvent extends UiEvent {
  readonly control: MapControl;

  constructor(control: MapControl) {
    super('map-control');
    this.control = control;
  }
}

export const USUAL_CONTROLS: readonly MapControl[] = ['zoom-in', 'zoom-out', 'home'];

const ICONS: Readonly<Record<MapControl, IconName>> = {
  'zoom-in': 'plus', 'zoom-out': 'minus', 'home': 'house', 'fullscreen': 'maximize-2',
};

/**
 * Closer, farther, the whole city, the whole screen: for those who have no wheel.
 *
 * @fires map-control - {@link MapControlEvent}
 */
@customElement('gcm-map-controls')
export class GcmMapControls extends LitElement {
  static override styles = [base, css`
    :host {
      display: flex;
      flex-direction: column;
      overflow: clip;
      border-radius: var(--gcm-r3);
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
    }

    gcm-icon-button {
      --gcm-control-small: var(--gcm-map-control, 33px);
      --gcm-icon: var(--gcm-map-icon, 17px);
    }

    @media (pointer: coarse) {
      gcm-icon-button {
        --gcm-control-small: 44px;
        --gcm-icon: 20px;
      }
    }

    gcm-icon-button + gcm-icon-button {
      border-block-start: 1px solid var(--gcm-line);
    }
  `];

  @property() language: Language = 'zh-Hans';
  @property({ attribute: false }) controls: readonly MapControl[] = USUAL_CONTROLS;

  override connectedCallback() {
    super.connectedCallback();
    this.role = 'group';
  }

  override willUpdate() {
    this.ariaLabel = text('map.controls', this.language);
  }

  override render() {
    return this.controls.map((control) => html`
      <gcm-icon-button
        icon=${ICONS[control]}
        label=${text(`map.${control}`, this.language)}
        @click=${() => this.dispatchEvent(new MapControlEvent(control))}
      ></gcm-icon-button>
    `);
  }
}

declare global {
  interface HTMLElementEventMap {
    'map-control': MapControlEvent;
  }
  interface HTMLElementTagNameMap {
    'gcm-map-controls': GcmMapControls;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../text/format.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import { base } from '../ui/theme/base.ts';
import { scaleBar } from './scale-bar.ts';
import type { Camera } from './scene.ts';

/** Widest scale bar, px. */
const WIDEST = 88;

/**
 * The line below a map: coordinates and their system, scale bar, who made the
 * data, and whether the boundaries are legal ones. Never collapsed, real text.
 */
@customElement('gcm-map-strip')
export class GcmMapStrip extends LitElement {
  static override styles = [base, css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--gcm-s3);
      min-height: 24px;
      padding: 4px 10px;
      color: var(--gcm-ink-2);
      font: var(--gcm-text-1) var(--gcm-font);
    }

    .coordinates {
      display: flex;
      gap: var(--gcm-s3);
      margin-inline-end: auto;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    .scale {
      display: flex;
      gap: 6px;
      align-items: center;
      white-space: nowrap;
    }

    .bar {
      height: 5px;
      border: 1.25px solid currentColor;
      border-block-start: 0;
    }

    .credits {
      min-width: 0;
      margin-inline-start: auto;
      text-align: end;
    }

    :host([floating]) .credits {
      padding: 2px 8px;
      border-start-start-radius: var(--gcm-r1);
      background: color-mix(in srgb, var(--gcm-surface) 82%, transparent);
    }

    /* There is no pointer where the map is narrow. */
    @container (max-width: 559.9px) {
      .coordinates {
        display: none;
      }

      :host([floating]) { padding: 0 0 0 8px; }
      :host([floating]) .credits { padding-inline: 6px; }
    }
  `];

  @property({ attribute: false }) camera: Camera | null = null;
  /** Where the pointer is; `null`: the middle of the map is told. */
  @property({ attribute: false }) pointer: readonly [number, number] | null = null;
  @property({ attribute: false }) attributions: readonly string[] = [];
  @property({ type: Boolean }) schematic = false;
  @property({ type: Boolean }) scaleless = false;
  /** It lies over the map, and tells no coordinates. */
  @property({ type: Boolean, reflect: true }) floating = false;
  @property() language: Language = 'zh-Hans';

  @query('.bar') private readonly bar!: HTMLElement | null;

  override render() {
    const note = this.schematic ? [text('map.schematic-note', this.language)] : [];
    const notes = [...this.attributions, ...note];
    return html`
      ${this.floating ? nothing : this.renderCoordinates()}
      ${this.scaleless ? nothing : this.renderScale()}
      <span class="credits" part="attribution">${notes.join(' · ')}</span>
    `;
  }

  override updated() {
    // Through the object model: the policy of the page forbids style attributes.
    if (this.camera !== null) this.bar?.style.setProperty('width', `${this.scale(this.camera).widthPx}px`);
  }

  private renderCoordinates() {
    if (this.camera === null) return nothing;
    const [longitude, latitude] = this.pointer ?? [this.camera.longitude, this.camera.latitude];
    return html`
      <span class="coordinates" title=${text('map.crs.hint', this.language)}>
        <span>${this.degrees(longitude, 'map.east', 'map.west')}</span>
        <span>${this.degrees(latitude, 'map.north', 'map.south')}</span>
        <span aria-hidden="true">·</span>
        <span>${text('map.crs', this.language)}</span>
      </span>
    `;
  }

  private renderScale() {
    if (this.camera === null) return nothing;
    const { lengthM } = this.scale(this.camera);
    const isFar = lengthM >= 1000;
    const length = formatNumber(isFar ? lengthM / 1000 : lengthM, this.language);
    const label = text(isFar ? 'map.scale.km' : 'map.scale.m', this.language, { length });
    return html`
      <span class="scale" role="img" aria-label=${`${text('map.scale', this.language)} ${label}`}>
        <span class="bar"></span>${label}
      </span>
    `;
  }

  private scale({ latitude, zoom }: Camera) {
    return scaleBar(latitude, zoom, WIDEST);
  }

  private degrees(value: number, positive: TextKey, negative: TextKey): string {
    const degrees = formatNumber(Math.abs(value), this.language, 4);
    return text(value < 0 ? negative : positive, this.language, { degrees });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-map-strip': GcmMapStrip;
  }
}

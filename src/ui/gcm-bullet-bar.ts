import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tone } from '../text/verdict.ts';

/**
 * A value and its threshold on one axis from 0: a bar, and a tick across it.
 * The numbers stand beside it, so screen readers do not hear it.
 *
 * @cssprop --bar - Height of the bar; 6 px.
 */
@customElement('gcm-bullet-bar')
export class GcmBulletBar extends LitElement {
  static override styles = css`
    :host { display: block; height: calc(var(--bar, 6px) + 8px); forced-color-adjust: none; }
    svg { display: block; width: 100%; height: 100%; overflow: visible; }
    .track, .fill, .classed { y: 4px; height: calc(100% - 8px); rx: 3px; }
    .track { fill: var(--gcm-surface-3); }
    .fill { fill: var(--gcm-na); }
    .pass { fill: var(--gcm-accent); }
    .fail { fill: var(--gcm-fail-bar); }
    .classed { stroke: color-mix(in srgb, var(--gcm-ink) 22%, transparent); }
    .tick { fill: var(--gcm-ink); stroke: var(--gcm-surface); stroke-width: 2px; paint-order: stroke; }
  `;

  /** In the unit of {@link end}; `null` leaves the track empty. */
  @property({ attribute: false }) value: number | null = null;
  @property({ attribute: false }) threshold: number | null = null;
  /** Where the axis ends. */
  @property({ type: Number }) end = 1;
  @property() tone: Tone = 'na';
  /** The colour of its class on the map, instead of the tone's. */
  @property({ attribute: false }) colour: string | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override render() {
    return html`
      <svg>
        <rect class="track" width="100%" />
        ${this.value === null ? nothing : this.renderFill(this.value)}
        ${this.threshold === null ? nothing : this.renderTick(this.threshold)}
      </svg>
    `;
  }

  private renderFill(value: number) {
    const width = this.percent(value);
    if (this.colour === null) return svg`<rect class="fill ${this.tone}" width=${width} />`;
    return svg`<rect class="classed" width=${width} fill=${this.colour} />`;
  }

  private renderTick(threshold: number) {
    const x = this.percent(threshold);
    return svg`<rect class="tick" x=${x} width="2" height="100%" rx=".5" transform="translate(-1)" />`;
  }

  private percent(value: number): string {
    return `${Math.min(1, Math.max(0, value / this.end)) * 100}%`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-bullet-bar': GcmBulletBar;
  }
}

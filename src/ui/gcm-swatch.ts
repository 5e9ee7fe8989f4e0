import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { COLOURS } from '../paint/colours.ts';
import type { Theme } from '../paint/colours.ts';
import { HATCHES, svgPattern } from '../paint/hatches.ts';
import type { HatchId } from '../paint/hatches.ts';
import { PROJECT_PINS } from '../paint/project-pins.ts';
import type { Swatch, SwatchStroke } from '../paint/swatch.ts';
import { base } from './theme/base.ts';

const WIDTH = 20;
const HEIGHT = 14;

/**
 * The sign of a layer or class, drawn from the same table as the map, and at
 * less than full opacity as it appears over the map's paper.
 */
@customElement('gcm-swatch')
export class GcmSwatch extends LitElement {
  static override styles = [base, css`
    :host {
      display: inline-block;
      flex: none;
      width: 20px;
      height: 14px;
      forced-color-adjust: none;
    }

    :host([round]) {
      width: 16px;
      height: 16px;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      overflow: visible;
    }
  `];

  @property({ attribute: false }) swatch: Swatch | null = null;
  @property() theme: Theme = 'light';
  /** 0 to 1, as the layer's. */
  @property({ type: Number }) opacity = 1;
  /** Set by the element: pins are round and 16 px wide. */
  @property({ type: Boolean, reflect: true }) round = false;

  override connectedCallback() {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override willUpdate() {
    this.round = this.swatch?.kind === 'pin';
  }

  override render() {
    if (this.swatch === null) return nothing;
    const box = this.round ? '0 0 28 28' : `0 0 ${WIDTH} ${HEIGHT}`;
    return html`
      <svg viewBox=${box}>
        ${this.renderPaper()}<g opacity=${this.opacity}>${this.draw(this.swatch)}</g>
      </svg>`;
  }

  /** What shines through. */
  private renderPaper() {
    if (this.opacity === 1 || this.swatch?.kind !== 'area') return nothing;
    return svg`<rect width=${WIDTH} height=${HEIGHT} rx="3" fill=${COLOURS.land[this.theme]} />`;
  }

  private draw(swatch: Swatch) {
    switch (swatch.kind) {
      case 'area':
        return this.drawArea(swatch.fill, swatch.edge, swatch.hatch);
      case 'lines':
        return swatch.lines.map((strokes, index) => {
          const y = ((index + 0.5) * HEIGHT) / swatch.lines.length;
          return strokes.map((stroke) => drawLine(stroke, y));
        });
      case 'outline':
        return drawOutline(swatch.stroke);
      case 'pin':
        return drawPin(swatch.category, swatch.ahead);
      case 'pins':
        return swatch.colours.map((colour, index) => svg`
          <circle cx=${4.5 + index * 5.5} cy="7" r="4.4" fill=${colour} stroke="var(--gcm-surface)" />`);
      case 'ramp':
        return drawRamp(swatch.colours);
    }
  }

  private drawArea(fill: string, edge: string, hatch: HatchId | null) {
    const box = (fill: string, edge: string) => svg`
      <rect x=".5" y=".5" width="19" height="13" rx="2.5" fill=${fill} stroke=${edge} />`;
    return svg`
      ${hatch === null ? nothing : this.definePattern(hatch)}
      ${box(fill, 'none')}
      ${hatch === null ? nothing : box('url(#hatch)', 'none')}
      ${box('none', edge)}`;
  }

  private definePattern(id: HatchId) {
    const hatch = HATCHES[id];
    const { size, transform, path, strokeWidth } = svgPattern(hatch, 0.65);
    const colour = hatch.colour[this.theme];
    return svg`
      <pattern
        id="hatch"
        width=${size}
        height=${size}
        patternUnits="userSpaceOnUse"
        patternTransform=${transform}
      ><path d=${path} stroke=${colour} stroke-width=${strokeWidth} stroke-linecap="round" /></pattern>`;
  }
}

function drawLine({ colour, width, dash }: SwatchStroke, y: number) {
  const dashes = dash?.join(' ') ?? nothing;
  return svg`
    <path d=${`M0 ${y}H${WIDTH}`} stroke=${colour} stroke-width=${width} stroke-dasharray=${dashes} />`;
}

function drawOutline({ colour, width, dash }: SwatchStroke) {
  return svg`
    <rect x="1" y="1" width="18" height="12" rx="1" fill="none"
      stroke=${colour} stroke-width=${width} stroke-dasharray=${dash?.join(' ') ?? nothing} />`;
}

function drawPin(category: Extract<Swatch, { kind: 'pin' }>['category'], ahead: boolean) {
  const { colour, paths } = PROJECT_PINS[category];
  return svg`
    <circle cx="14" cy="14" r="13" fill=${ahead ? 'var(--gcm-surface)' : colour}
      stroke=${ahead ? colour : 'none'} stroke-width="2" stroke-dasharray="4 2.8" />
    <g
      fill="none"
      stroke=${ahead ? colour : '#fff'}
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      transform="translate(6 6) scale(.667)"
    >${paths.map((path) => svg`<path d=${path} />`)}</g>`;
}

function drawRamp(colours: readonly string[]) {
  const step = WIDTH / colours.length;
  return svg`
    <clipPath id="round"><rect width=${WIDTH} height=${HEIGHT} rx="3" /></clipPath>
    <g clip-path="url(#round)">
      ${colours.map((colour, index) => svg`
        <rect x=${index * step} width=${step + 0.5} height=${HEIGHT} fill=${colour} />`)}
    </g>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-swatch': GcmSwatch;
  }
}

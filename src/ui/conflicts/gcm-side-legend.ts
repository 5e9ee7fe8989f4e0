import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { Layer } from '../../model/layer.ts';
import type { Theme } from '../../paint/colours.ts';
import type { PlanLetter } from '../../model/plan.ts';
import type { Palette } from '../../model/project.ts';
import { text } from '../../text/text.ts';
import '../gcm-swatch.ts';
import { base } from '../theme/base.ts';
import type { CompareSide } from './compare-side.ts';
import './gcm-plan-letter.ts';
import { sideLegendLines } from './side-legend-lines.ts';

/** What the colours on one side of a comparison mean. It opens and shuts. */
@customElement('gcm-side-legend')
export class GcmSideLegend extends LitElement {
  static override styles = [base, css`
    :host {
      overflow: auto;
      max-width: 100%;
      max-height: 100%;
      padding: 2px 10px;
      border-radius: var(--gcm-r3);
      background: var(--gcm-surface);
      box-shadow: var(--gcm-e2);
      font: var(--gcm-text-list) var(--gcm-font);
      scrollbar-width: thin;
      pointer-events: auto;
    }
    summary { display: flex; align-items: center; gap: 6px; min-height: max(28px, var(--gcm-control-small)); cursor: pointer; }
    summary::marker { content: none; }
    summary::after { content: '▸'; margin-inline-start: auto; color: var(--gcm-ink-3); }
    [open] summary::after { content: '▾'; }
    gcm-plan-letter { width: 18px; height: 18px; font: bold 11px/16px var(--gcm-font); }
    li { display: flex; align-items: center; gap: 8px; min-height: 20px; }
    ul { padding-block-end: 6px; }
  `];

  @property({ attribute: false }) side: CompareSide | null = null;
  @property() letter: PlanLetter = 'a';
  /** The layers of this side, and those that both have. */
  @property({ attribute: false }) layers: readonly Layer[] = [];
  @property() palette: Palette = 'screen';
  @property() theme: Theme = 'light';
  @property() language: Language = 'zh-Hans';
  @property({ type: Boolean }) open = false;

  override render() {
    const { side, letter, language, theme, palette } = this;
    if (side === null) return nothing;
    const lines = sideLegendLines(this.layers, { theme, palette, letter, language });
    const name = text('compare-map.legend.of', language, { letter: text(`plan-letter.${letter}`, language), title: side.title });
    return html`
      <details ?open=${this.open} @toggle=${this.keep}>
        <summary aria-label=${name}>
          <gcm-plan-letter letter=${letter} language=${language}></gcm-plan-letter>${text('compare-map.legend', language)}
        </summary>
        <ul>${lines.map(({ title, swatch }) => html`
          <li><gcm-swatch .swatch=${swatch} theme=${theme}></gcm-swatch>${title}</li>`)}</ul>
      </details>
    `;
  }

  private keep({ target }: Event) {
    if (target instanceof HTMLDetailsElement) this.open = target.open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-side-legend': GcmSideLegend;
  }
}

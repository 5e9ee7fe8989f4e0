import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { GREEN_GROUPS } from '../model/green-class.ts';
import type { GreenGroup } from '../model/green-class.ts';
import type { Language } from '../model/language.ts';
import { GREEN_PAINT } from '../paint/colours.ts';
import type { Theme } from '../paint/colours.ts';
import { greenSwatch } from '../paint/swatch.ts';
import { formatValue } from '../text/format.ts';
import { text } from '../text/text.ts';
import './gcm-swatch.ts';
import { base } from './theme/base.ts';

/** Green land by its classes: one bar that sums to the whole, and each class with area and share; of a part only the areas. */
@customElement('gcm-stacked-bar')
export class GcmStackedBar extends LitElement {
  static override styles = [base, css`
    :host { container-type: inline-size; }

    svg {
      display: block;
      width: 100%;
      height: var(--bar, 14px);
      border-radius: 3px;
      background: var(--gcm-surface-3);
      forced-color-adjust: none;
    }

    dl {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2px 12px;
      margin-block-start: 6px;
      font: var(--gcm-text-list) var(--gcm-font);
    }

    dl > div {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto 3.4em;
      align-items: center;
      gap: 6px;
    }
    dt { overflow: hidden; color: var(--gcm-ink-2); text-overflow: ellipsis; white-space: nowrap; }
    dd { text-align: end; white-space: nowrap; }
    dd + dd { color: var(--gcm-ink-3); }
    gcm-swatch { width: 14px; height: 10px; }

    dl.wide { grid-template-columns: minmax(0, 1fr); }

    @container (inline-size < 370px) {
      dl { grid-template-columns: minmax(0, 1fr); }
    }
  `];

  /** Areas in m² that sum to the whole; a class that is left out has none. */
  @property({ attribute: false }) parts: Readonly<Partial<Record<GreenGroup, number>>> = {};
  /** There may be more, so that nothing can be said of shares. */
  @property({ type: Boolean }) partial = false;
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  override render() {
    const shown = GREEN_GROUPS.filter((group) => (this.parts[group] ?? 0) > 0);
    const total = shown.reduce((sum, group) => sum + (this.parts[group] ?? 0), 0);
    let from = 0;
    const bars = shown.map((group) => {
      const start = from;
      from += (this.parts[group] ?? 0) / total;
      return this.renderBar(group, start, from);
    });
    return html`
      ${this.partial ? nothing : html`<svg aria-hidden="true">${bars}</svg>`}
      <dl class=${this.language === 'en' ? 'wide' : ''}>
        ${shown.map((group) => this.renderPart(group, total))}
      </dl>
    `;
  }

  private renderBar(group: GreenGroup, from: number, to: number) {
    const fill = GREEN_PAINT[group].fill[this.theme];
    const x = percent(from);
    return svg`
      <rect x=${x} width=${percent(to - from)} height="100%" fill=${fill} />
      ${from === 0 ? nothing : svg`<rect x=${x} width="1" height="100%" fill="var(--gcm-surface)" />`}`;
  }

  private renderPart(group: GreenGroup, total: number) {
    const areaM2 = this.parts[group] ?? 0;
    const name = text(group === 'G3' ? 'composition.G3' : `green.${group}`, this.language);
    return html`
      <div>
        <gcm-swatch .swatch=${greenSwatch(group, this.theme)} theme=${this.theme}></gcm-swatch>
        <dt title="${group} ${name}">${group} ${name}</dt>
        <dd>${formatValue({ value: areaM2, unit: 'm2' }, this.language)}</dd>
        ${this.partial ? nothing : html`<dd>${formatValue({ value: areaM2 / total, unit: 'share' }, this.language, 1)}&nbsp;%</dd>`}
      </div>
    `;
  }
}

function percent(share: number): string {
  return `${share * 100}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-stacked-bar': GcmStackedBar;
  }
}

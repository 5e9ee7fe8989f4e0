import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DifferenceCode, PlanPair } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import type { PatchType } from '../../model/patch-type.ts';
import type { PlanInfo } from '../../model/plan.ts';
import type { Theme } from '../../paint/colours.ts';
import { differenceSwatch, patchSwatch } from '../../paint/patch-swatches.ts';
import type { Swatch } from '../../paint/swatch.ts';
import { differenceSentence } from '../../text/conflict-text.ts';
import { formatNumber, formatQuantity, formatValue } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import '../gcm-swatch.ts';
import { nextTask } from '../next-task.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { SliversEvent } from './conflict-events.ts';
import { summaryStyles } from './conflict-summary-styles.ts';

/** Findings of one type, counted. */
export interface TypeSum {
  readonly type: PatchType;
  readonly count: number;
  readonly areaM2: number;
}

/**
 * What the comparison of two plans comes to: the sentence, a bar of all classes that sums to the whole, a line for
 * each class, which is the legend, and what is too small to be listed.
 *
 * @fires slivers - {@link SliversEvent}
 */
@customElement('gcm-conflict-summary')
export class GcmConflictSummary extends LitElement {
  static override styles = [base, controls, summaryStyles];

  @property({ attribute: false }) pair: PlanPair | null = null;
  @property({ attribute: false }) plans: readonly [PlanInfo, PlanInfo] | null = null;
  /** All findings of the pair. */
  @property({ attribute: false }) found: { readonly count: number; readonly areaM2: number } = { count: 0, areaM2: 0 };
  /** Findings with control lines; they overlap the classes. */
  @property({ attribute: false }) lines: readonly TypeSum[] = [];
  /** All slivers that are not listed. */
  @property({ attribute: false }) slivers: { readonly count: number; readonly areaM2: number } = { count: 0, areaM2: 0 };
  @property({ type: Boolean }) sliversShown = false;
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  /** In a task of its own: many such elements at once would keep the page from answering. */
  protected override async scheduleUpdate() {
    await nextTask();
    return super.scheduleUpdate();
  }

  override render() {
    const { pair, plans, language } = this;
    if (pair === null || plans === null) return nothing;
    const place = text('compare.place', language);
    const shown = pair.classes.filter(({ areaM2, code }) => areaM2 > 0 || code === 2 || code === 3);
    return html`
      <p class="sentence">${capitalised(differenceSentence(pair, plans, this.found, place, language))}</p>
      ${this.renderBar(pair)}
      <dl>
        ${shown.map(({ code, areaM2, share, count }) => this.renderLine(
          differenceSwatch(code, this.theme), this.nameOf(code), code === 2 || code === 3 ? count : null,
          areaM2, share))}
        <div class="sum">
          <dt>${text('class-line.sum', language)}</dt><dd></dd>
          <dd>${formatQuantity({ value: pair.areaM2, unit: 'm2' }, language)}</dd><dd>${shareText(1, language)}</dd>
        </div>
      </dl>
      ${this.renderLines(pair.areaM2)}
      ${this.renderSlivers()}
    `;
  }

  private renderBar({ classes, areaM2 }: PlanPair) {
    const { language } = this;
    const area = formatQuantity({ value: areaM2, unit: 'm2' }, language);
    let from = 0;
    const bars = BAR_ORDER.map((code) => {
      const share = classes.find((each) => each.code === code)?.share ?? 0;
      const start = from;
      from += share;
      const { fill, edge } = differenceSwatch(code, this.theme);
      const isDifference = code === 2 || code === 3;
      return svg`<rect
        data-code=${code} x=${percent(start)} width=${percent(share)} height="100%" fill=${isDifference ? edge : fill} />`;
    });
    return html`<svg class="bar" role="img" aria-label=${text('class-line.bar', language, { area })}>${bars}</svg>`;
  }

  /** By the letters of the cards. */
  private nameOf(code: DifferenceCode): string {
    const { language } = this;
    const letters = { a: text('plan-letter.a', language), b: text('plan-letter.b', language) };
    if (code === 2) return text('patch-type.a-only', language, letters);
    return code === 3 ? text('patch-type.b-only', language, letters) : text(`class-line.${code}`, language);
  }

  private renderLine(swatch: Swatch, name: string, count: number | null, areaM2: number, share: number) {
    const { language } = this;
    return html`
      <div class=${count === null ? 'agreed' : 'difference'}>
        <gcm-swatch .swatch=${swatch} theme=${this.theme}></gcm-swatch>
        <dt>${name}</dt>
        <dd>${count === null ? nothing : formatQuantity({ value: count, unit: 'count' }, language)}</dd>
        <dd>${formatQuantity({ value: areaM2, unit: 'm2' }, language)}</dd>
        <dd>${shareText(share, language)}</dd>
      </div>
    `;
  }

  private renderLines(wholeM2: number) {
    if (this.lines.length === 0) return nothing;
    return html`
      <h3>${text('class-line.lines', this.language)}</h3>
      <dl>${this.lines.map(({ type, count, areaM2 }) => this.renderLine(
        patchSwatch(type, this.theme), text(`patch-type.${type}`, this.language, { a: '', b: '' }), count, areaM2,
        wholeM2 === 0 ? 0 : areaM2 / wholeM2))}</dl>
    `;
  }

  private renderSlivers() {
    const { slivers: { count, areaM2 }, sliversShown, language } = this;
    if (count === 0) return nothing;
    const words = text('slivers.text', language, {
      count: formatNumber(count, language), area: formatQuantity({ value: areaM2, unit: 'm2' }, language),
    });
    return html`
      <div class="slivers">
        <gcm-icon name="scissors"></gcm-icon><p>${words}</p>
        <button
          type="button"
          class="link"
          aria-pressed=${sliversShown}
          @click=${() => this.dispatchEvent(new SliversEvent(!sliversShown))}
        >${text(sliversShown ? 'slivers.hide' : 'slivers.show', language)}</button>
      </div>
    `;
  }
}

/** A sentence may begin with the name of a place that is none. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Agreement first, then what differs. */
const BAR_ORDER = [1, 4, 0, 2, 3] as const;

function percent(share: number): string {
  return `${share * 100}%`;
}

function shareText(share: number, language: Language): string {
  return `${formatValue({ value: share, unit: 'share' }, language)}\u00A0%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-conflict-summary': GcmConflictSummary;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CityResult, DistrictResult, MainIndicatorId, Method } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../text/format.ts';
import { methodNote } from '../text/method-note.ts';
import type { MethodNote } from '../text/method-note.ts';
import { text } from '../text/text.ts';
import { ShowCountedEvent } from './events.ts';
import './gcm-icon.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

/**
 * 口径说明: the formula with the district's (or the city's) own numbers, and
 * what was merged, counted once, counted in, left out.
 *
 * @fires show-counted - {@link ShowCountedEvent} when the map should outline what was counted.
 */
@customElement('gcm-method-note')
export class GcmMethodNote extends LitElement {
  static override styles = [base, controls, css`
    section {
      padding: 10px 12px 12px;
      border: 1px solid var(--gcm-line);
      border-radius: var(--gcm-r3);
      background: var(--gcm-surface-2);
    }

    header { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; }
    h3 { font: bold var(--gcm-text-3) var(--gcm-font); }
    header gcm-icon { --size: 14px; }
    h3 gcm-icon { margin-inline-end: 2px; }
    header .link { margin-block: -2px; margin-inline-start: auto; }
    .formula { margin-block: 4px; font: var(--gcm-text-3) var(--gcm-font); }
    .term { border-block-end: 1.5px solid var(--gcm-accent); }
    li {
      position: relative;
      padding-inline-start: 12px;
      color: var(--gcm-ink-2);
      font: var(--gcm-text-list) var(--gcm-font);
    }

    li::before {
      content: '';
      position: absolute;
      inset: 8px auto auto 2px;
      width: 3px;
      height: 3px;
      border-radius: 50%;
      background: currentColor;
    }
  `];

  /** Whose value is explained; a district has an id, the city has none. */
  @property({ attribute: false }) result: DistrictResult | CityResult | null = null;
  @property({ attribute: false }) method: Method | null = null;
  @property() indicator: MainIndicatorId = 'park_pc';
  @property() language: Language = 'zh-Hans';

  override render() {
    if (this.result === null || this.method === null) return nothing;
    const note = methodNote(this.result, this.indicator, this.method, this.language);
    return html`
      <section aria-labelledby="title">
        <header>
          <h3 id="title">
            <gcm-icon name="calculator"></gcm-icon>
            ${text('note.title', this.language)} · ${text(`indicator.${this.indicator}`, this.language)}
          </h3>
          ${this.renderCounted(note.counted?.length ?? 0)}
        </header>
        ${note.formula === null ? nothing : renderFormula(note.formula)}
        <ul>${note.lines.map((line) => html`<li>${line}</li>`)}</ul>
      </section>
    `;
  }

  private renderCounted(count: number) {
    if (count === 0) return nothing;
    const districtId = this.result !== null && 'id' in this.result ? this.result.id : null;
    const show = () => this.dispatchEvent(new ShowCountedEvent(this.indicator, districtId));
    return html`
      <button type="button" class="link" @click=${show}>
        <gcm-icon name="scan-search"></gcm-icon>
        ${text('note.show-counted', this.language, { count: formatNumber(count, this.language) })}
      </button>
    `;
  }
}

function renderFormula({ top, bottom, result }: NonNullable<MethodNote['formula']>) {
  return html`
    <p class="formula">
      <span class="term">${top}</span> ÷ <span class="term">${bottom}</span> = <b>${result}</b>
    </p>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-method-note': GcmMethodNote;
  }
}

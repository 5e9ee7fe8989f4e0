import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { PlanInfo } from '../../model/plan.ts';
import type { Theme } from '../../paint/colours.ts';
import { planSwatch } from '../../paint/swatch.ts';
import { planName } from '../../text/conflict-text.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon-button.ts';
import '../gcm-swatch.ts';
import { base } from '../theme/base.ts';
import { fields } from '../theme/fields.ts';
import { ControlLineEvent } from './conflict-events.ts';
import { PlanFormEvent } from './gcm-plan-card.ts';

/** A control line and how often it is in conflict with what is compared. */
export interface ControlLineRow {
  readonly plan: PlanInfo;
  readonly count: number;
  readonly visible: boolean;
}

/**
 * The control lines that the plans are held against.
 *
 * @fires control-line - {@link ControlLineEvent}
 * @fires plan-form - {@link PlanFormEvent}
 */
@customElement('gcm-control-lines')
export class GcmControlLines extends LitElement {
  static override styles = [base, fields, css`
    li { display: flex; align-items: center; gap: 6px; min-height: 32px; }
    label { display: flex; flex: 1; align-items: center; gap: 8px; min-width: 0; cursor: pointer; }
    label span { min-width: 0; overflow-wrap: anywhere; }
    .count { margin-inline-start: auto; color: var(--gcm-ink-2); font: var(--gcm-text-2) var(--gcm-font); white-space: nowrap; }
    p { color: var(--gcm-ink-3); }
  `];

  @property({ attribute: false }) rows: readonly ControlLineRow[] = [];
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  override render() {
    if (this.rows.length === 0) return html`<p>${text('lines.empty', this.language)}</p>`;
    return html`<ul>${this.rows.map((row) => this.renderRow(row))}</ul>`;
  }

  private renderRow({ plan, count, visible }: ControlLineRow) {
    const { language } = this;
    const name = planName(plan, language);
    const found = count === 0
      ? text('lines.none', language) : text('lines.count', language, { count: formatNumber(count, language) });
    return html`
      <li>
        <label>
          <input
            type="checkbox"
            .checked=${visible}
            @change=${() => this.dispatchEvent(new ControlLineEvent(plan.id, !visible))}
          />
          <gcm-swatch .swatch=${planSwatch(signOf(plan), this.theme)} theme=${this.theme}></gcm-swatch>
          <span>${name}</span>
        </label>
        <span class="count">${visible ? found : nothing}</span>
        <gcm-icon-button
          icon="pencil"
          label=${text('card.edit', language, { name })}
          @click=${() => this.dispatchEvent(new PlanFormEvent(plan.id))}
        ></gcm-icon-button>
      </li>
    `;
  }
}

/** The name that tells the line to the table of colours. */
function signOf({ classes }: PlanInfo): string | null {
  const planClass = classes[0]?.planClass;
  return planClass === undefined ? null : text(`plan-class.${planClass}`, 'zh-Hans');
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-control-lines': GcmControlLines;
  }
}

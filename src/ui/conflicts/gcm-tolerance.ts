import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import type { ConflictSettings } from '../../model/plan.ts';
import { text } from '../../text/text.ts';
import type { TextKey } from '../../text/text.ts';
import { base } from '../theme/base.ts';
import { inputs } from '../theme/inputs.ts';
import { TolerancesEvent } from './conflict-events.ts';

interface Field {
  readonly setting: keyof ConflictSettings;
  readonly name: TextKey;
  readonly unit: string;
  /** Units of the field in one of the setting. */
  readonly factor: number;
  readonly least: number;
  readonly most: number | null;
}

/** Centimetres for snapping, as nobody thinks of it in metres. */
const FIELDS: readonly Field[] = [
  { setting: 'minAreaM2', name: 'tolerance.area', unit: 'm²', factor: 1, least: 0, most: null },
  { setting: 'minMeanWidthM', name: 'tolerance.width', unit: 'm', factor: 1, least: 0, most: null },
  { setting: 'snapM', name: 'tolerance.snap', unit: 'cm', factor: 100, least: 0.1, most: 100 },
];

/**
 * How finely plans are compared.
 *
 * @fires tolerances - {@link TolerancesEvent} when a field was changed.
 */
@customElement('gcm-tolerance')
export class GcmTolerance extends LitElement {
  static override styles = [base, inputs, css`
    label { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 34px; }
    .field { display: flex; align-items: center; gap: 4px; }
    input { width: 76px; text-align: end; }
    .unit { width: 22px; }
    p { margin-block-start: 4px; color: var(--gcm-ink-3); font: var(--gcm-text-list) var(--gcm-font); }
  `];

  @property({ attribute: false }) settings: ConflictSettings | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { settings, language } = this;
    return html`
      ${FIELDS.map((field) => html`
        <label>${text(field.name, language)}
          <span class="field">
            <input
              type="number"
              inputmode="decimal"
              step="any"
              required
              min=${field.least}
              max=${field.most ?? ''}
              .value=${settings === null ? '' : String(rounded(settings[field.setting] * field.factor))}
              @change=${(event: Event) => this.change(event, field)}
            /><span class="unit">${field.unit}</span>
          </span>
        </label>`)}
      <p>${text('tolerance.note', language)}</p>
    `;
  }

  /** What the field does not allow is marked, and changes nothing. */
  private change({ target }: Event, { setting, factor }: Field) {
    if (!(target instanceof HTMLInputElement) || !target.reportValidity()) return;
    this.dispatchEvent(new TolerancesEvent({ [setting]: rounded(target.valueAsNumber / factor) }));
  }
}

/** Without the digits that only binary numbers have. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-tolerance': GcmTolerance;
  }
}

import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IndicatorId, Threshold } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import type { ThresholdOverride } from '../../model/project.ts';
import type { Unit } from '../../model/units.ts';
import { formatUnit, formatValue, fromShown, toShown } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { PanelCloseEvent } from '../page-events.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { fields } from '../theme/fields.ts';
import { inputs } from '../theme/inputs.ts';
import { ThresholdsEditEvent } from './settings-events.ts';
import { by, formNumber, settingsStyles, sourceAndButtons, sourceOf } from './settings-form.ts';

/** An indicator with what it is held against. */
export interface ThresholdRow {
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  /** In force; `null`: none. */
  readonly threshold: Threshold | null;
  /** As the project sets it; `null`: it does not. */
  readonly own: ThresholdOverride | null;
}

/**
 * The thresholds: in force, and the project's own in their place.
 *
 * @fires thresholds-edit - {@link ThresholdsEditEvent} when something was changed.
 * @fires panel-close - {@link PanelCloseEvent}
 */
@customElement('gcm-threshold-form')
export class GcmThresholdForm extends LitElement {
  static override styles = [base, controls, fields, inputs, settingsStyles];

  @property({ attribute: false }) rows: readonly ThresholdRow[] = [];
  /** ISO date for the source of a change. */
  @property() today = '';
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language } = this;
    return html`
      <form class="form" @submit=${this.save}>
        <p class="how">${text('settings.thresholds.how', language)}</p>
        <table>
          <thead><tr>
            <th scope="col">${text('command.indicator', language)}</th>
            <th scope="col">${text('settings.own', language)}</th>
            <th scope="col">${text('settings.verified', language)}</th>
          </tr></thead>
          <tbody>${this.rows.map((row) => this.renderRow(row))}</tbody>
        </table>
        ${sourceAndButtons(this, this.today, language)}
      </form>
    `;
  }

  private renderRow({ indicator, unit, threshold, own }: ThresholdRow) {
    const { language } = this;
    const title = text(`indicator.${indicator}`, language);
    const inForce = threshold === null ? '' : formatValue({ value: threshold.value, unit }, language);
    return html`
      <tr>
        <th scope="row">${title} <span class="unit">${formatUnit(unit, language)}</span>${by(own?.source ?? null, language)}</th>
        <td><input
          type="number" name=${indicator} min="0" step="any" aria-label=${title}
          placeholder=${inForce} .value=${own?.value === undefined ? '' : String(toShown(own.value, unit))}
        /></td>
        <td><label class="check"><input
          type="checkbox" name="${indicator} verified" .checked=${threshold?.verified ?? false}
          aria-label=${`${title}：${text('settings.verified', language)}`}
        /></label></td>
      </tr>
    `;
  }

  private save(event: SubmitEvent) {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const source = sourceOf(data, this.today, this.language);
    const changes = this.rows.flatMap(({ indicator, unit, threshold, own }) => {
      const shown = formNumber(data, indicator);
      const value = shown === null ? undefined : fromShown(shown, unit);
      const verified = data.has(`${indicator} verified`);
      if (value === own?.value && verified === (threshold?.verified ?? false)) return [];
      // A number taken away is the standard's own again.
      const isBack = value === undefined && own?.value !== undefined;
      return [[indicator, isBack ? null : { value, verified, source }] as const];
    });
    if (changes.length > 0) this.dispatchEvent(new ThresholdsEditEvent(Object.fromEntries(changes)));
    this.dispatchEvent(new PanelCloseEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-threshold-form': GcmThresholdForm;
  }
}

import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../model/language.ts';
import type { Theme } from '../paint/colours.ts';
import { formatNumber } from '../text/format.ts';
import { text } from '../text/text.ts';
import './gcm-export-menu.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import './gcm-layer-about.ts';
import './gcm-swatch.ts';
import type { IconName } from './icons.ts';
import { LayerActEvent, LayerOpacityEvent, LayerSelectEvent, LayerVisibilityEvent } from './layer-events.ts';
import type { LayerAct } from './layer-events.ts';
import type { LayerRow } from './layer-row.ts';
import { SPINNER } from './spinner.ts';
import { layerRowStyles } from './theme/layer-row-styles.ts';

/**
 * One layer: check box, swatch, name, count; when it is selected, its opacity
 * and origin; while it loads, its progress; when it failed, the cause.
 *
 * @fires layer-visibility - {@link LayerVisibilityEvent}
 * @fires layer-opacity - {@link LayerOpacityEvent}
 * @fires layer-select - {@link LayerSelectEvent} when the name is clicked; `null` when it was open.
 * @fires layer-zoom - {@link LayerActEvent}
 * @fires layer-rename - {@link LayerRenameEvent}
 * @fires layer-retry - {@link LayerActEvent}
 * @fires layer-remove - {@link LayerActEvent}
 * @fires layer-cancel - {@link LayerActEvent}
 * @fires export-file - ExportEvent of a ledger.
 * @fires layer-receipt - {@link LayerActEvent}
 */
@customElement('gcm-layer-row')
export class GcmLayerRow extends LitElement {
  static override styles = layerRowStyles;

  @property({ attribute: false }) row: LayerRow | null = null;
  @property({ type: Boolean, reflect: true }) selected = false;
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  @state() private informed = false;

  protected override updated() {
    // The part of the slider's track that is filled; a style attribute would not pass the page's policy.
    this.style.setProperty('--filled', `${(this.row?.opacity ?? 1) * 100}%`);
  }

  override render() {
    const { row } = this;
    if (row === null) return nothing;
    return html`
      <div class="row ${row.visible ? '' : 'off'}">
        ${row.state.kind === 'error'
          ? html`<gcm-icon class="fault" name="triangle-alert"></gcm-icon>`
          : html`<input
              type="checkbox"
              aria-label=${row.title}
              .checked=${live(row.visible)}
              @change=${(event: Event) => this.show(row, event)}
            />`}
        <gcm-swatch .swatch=${row.swatch} theme=${this.theme} .opacity=${row.opacity ?? 1}></gcm-swatch>
        <button
          type="button"
          class="name"
          title=${row.title}
          aria-expanded=${this.selected}
          @click=${() => this.dispatchEvent(new LayerSelectEvent(this.selected ? null : row.id))}
        >${row.title}</button>
        ${this.renderEnd(row)}
      </div>
      ${row.state.kind === 'error' ? this.renderError(row, row.state.cause) : nothing}
      ${row.visible && row.classes.length > 0 ? this.renderClasses(row) : nothing}
      ${this.selected && row.state.kind === 'ready' ? this.renderOpened(row) : nothing}
    `;
  }

  private renderEnd(row: LayerRow) {
    if (row.state.kind === 'loading') return this.renderProgress(row, row.state.progress);
    if (row.state.kind === 'error') return nothing;
    const count = row.count === null ? nothing : formatNumber(row.count, this.language);
    if (!this.selected) return html`<span class="count">${count}</span>`;
    return html`
      <span class="buttons">
        ${row.ledger ? html`<gcm-export-menu subject="sites" .layerId=${row.id} language=${this.language}></gcm-export-menu>` : nothing}
        ${this.renderButton('scan', text('layers.zoom', this.language), () => this.act('zoom', row))}
        ${row.hasReceipt
          ? this.renderButton('clipboard-check', text('inspection.of-layer', this.language), () => this.act('receipt', row))
          : nothing}
        <gcm-icon-button
          icon="info"
          label=${text('layers.about', this.language)}
          .expanded=${this.informed}
          @click=${() => { this.informed = !this.informed; }}
        ></gcm-icon-button>
      </span>
    `;
  }

  private renderProgress(row: LayerRow, progress: number | null) {
    const percent = progress === null ? null : Math.round(progress * 100);
    return html`
      <span
        class="count"
        role="progressbar"
        aria-label=${text('layers.loading', this.language, { title: row.title })}
        aria-valuenow=${percent ?? nothing}
      >
        ${SPINNER} ${percent === null ? nothing : html`${percent}&nbsp;%`}
      </span>
      ${this.renderButton('x', text('layers.cancel', this.language), () => this.act('cancel', row))}
    `;
  }

  private renderButton(icon: IconName, label: string, act: () => void) {
    return html`<gcm-icon-button icon=${icon} label=${label} @click=${act}></gcm-icon-button>`;
  }

  private renderError(row: LayerRow, cause: string) {
    return html`
      <p class="below error">
        ${cause}
        ${(['retry', 'remove'] as const).map((act) => html`
          <button type="button" class="link" @click=${() => this.act(act, row)}>
            ${text(`action.${act}`, this.language)}
          </button>
        `)}
      </p>
    `;
  }

  private renderClasses({ classes }: LayerRow) {
    return html`
      <ul class="below classes">
        ${classes.map(({ title, swatch }) => html`
          <li><gcm-swatch .swatch=${swatch} theme=${this.theme}></gcm-swatch><span>${title}</span></li>
        `)}
      </ul>
    `;
  }

  private renderOpened(row: LayerRow) {
    return html`
      ${row.opacity === null ? nothing : this.renderSlider(row, row.opacity)}
      ${this.informed
        ? html`<gcm-layer-about class="below" .row=${row} language=${this.language}></gcm-layer-about>`
        : nothing}
    `;
  }

  private renderSlider(row: LayerRow, opacity: number) {
    const percent = Math.round(opacity * 100);
    const change = (event: Event) => {
      const { valueAsNumber } = event.currentTarget as HTMLInputElement; // the listener sits on the input
      this.dispatchEvent(new LayerOpacityEvent(row.id, valueAsNumber / 100));
    };
    return html`
      <label class="below slider">
        <input
          type="range"
          min="0"
          max="100"
          aria-label=${text('layers.opacity', this.language, { title: row.title })}
          aria-valuetext="${percent} %"
          .value=${String(percent)}
          @input=${change}
        />
        <span>${percent}&nbsp;%</span>
      </label>
    `;
  }

  private show(row: LayerRow, event: Event) {
    const { checked } = event.currentTarget as HTMLInputElement; // the listener sits on the input
    this.dispatchEvent(new LayerVisibilityEvent([row.id], checked));
  }

  private act(act: LayerAct, row: LayerRow) {
    this.dispatchEvent(new LayerActEvent(act, row.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-layer-row': GcmLayerRow;
  }
}

import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../model/language.ts';
import { formatDate } from '../text/format.ts';
import { text } from '../text/text.ts';
import './gcm-icon.ts';
import { LayerActEvent, LayerRenameEvent } from './layer-events.ts';
import type { LayerRow } from './layer-row.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { inputs } from './theme/inputs.ts';

/**
 * Where a layer comes from, its name to be changed, and the way to take it off the project.
 *
 * @fires layer-rename - {@link LayerRenameEvent}
 * @fires layer-remove - {@link LayerActEvent}
 */
@customElement('gcm-layer-about')
export class GcmLayerAbout extends LitElement {
  static override styles = [base, controls, inputs, css`
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 8px;
      padding-block: 2px;
      color: var(--gcm-ink-2);
      font: var(--gcm-text-list) var(--gcm-font);
    }
    dt { color: var(--gcm-ink-3); }
    dd { overflow-wrap: anywhere; }
    .edit { display: flex; align-items: center; gap: 4px; padding-block: 2px; }
    .edit input { flex: 1; }
    .edit button { gap: 4px; }
  `];

  @property({ attribute: false }) row: LayerRow | null = null;
  @property() language: Language = 'zh-Hans';

  override render() {
    const { row, language } = this;
    if (row === null) return '';
    const untold = text('layers.untold', language);
    const facts = [
      [text('layers.source', language), row.source],
      [text('layers.licence', language), row.licence],
      [text('layers.date', language), row.date === null ? null : formatDate(row.date, language)],
    ] as const;
    return html`
      <dl>${facts.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact ?? untold}</dd>`)}</dl>
      <div class="edit">
        <input
          aria-label=${text('layers.name', language)}
          .value=${live(row.title)}
          @change=${(event: Event) => this.rename(row, event)}
        />
        <button
          type="button" class="button small plain"
          @click=${() => this.dispatchEvent(new LayerActEvent('remove', row.id))}
        >${text('action.remove', language)}</button>
      </div>
    `;
  }

  private rename({ id, title }: LayerRow, { target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const name = target.value.trim();
    if (name === '') target.value = title;
    else if (name !== title) this.dispatchEvent(new LayerRenameEvent(id, name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-layer-about': GcmLayerAbout;
  }
}

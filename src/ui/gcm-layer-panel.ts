import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../model/language.ts';
import { LAYER_GROUPS } from '../model/project.ts';
import type { LayerGroup } from '../model/project.ts';
import type { Theme } from '../paint/colours.ts';
import { text } from '../text/text.ts';
import './gcm-icon.ts';
import './gcm-layer-row.ts';
import { LayerVisibilityEvent } from './layer-events.ts';
import { groupShown, placeOf } from './layer-row.ts';
import type { LayerRow } from './layer-row.ts';
import { Reorder } from './reorder.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { fields } from './theme/fields.ts';
import { layerPanelStyles } from './theme/layer-panel-styles.ts';

/**
 * The layers by groups; the top of the list is the top of the map.
 *
 * @fires layer-move - {@link LayerMoveEvent} at each step of a drag, or of the arrow keys.
 * @fires layer-visibility - {@link LayerVisibilityEvent} for one row, or all of a group.
 * @slot actions - Buttons beside the title.
 */
@customElement('gcm-layer-panel')
export class GcmLayerPanel extends LitElement {
  static override styles = [base, controls, fields, layerPanelStyles];

  @property({ attribute: false }) rows: readonly LayerRow[] = [];
  @property({ attribute: 'selected-id' }) selectedId: string | null = null;
  @property() language: Language = 'zh-Hans';
  @property() theme: Theme = 'light';

  @state() private closed: ReadonlySet<LayerGroup> = new Set();
  private readonly reorder = new Reorder(this);

  override render() {
    return html`
      <header><h2 id="title">${text('panel.layers', this.language)}</h2><slot name="actions"></slot></header>
      <div class="groups" role="region" aria-labelledby="title" tabindex="-1">
        ${this.rows.length === 0
          ? html`<p class="empty">${text('layers.empty', this.language)}</p>`
          : nothing}
        ${LAYER_GROUPS.map((group) => this.renderGroup(group))}
      </div>
      <footer><gcm-icon name="shield-check"></gcm-icon>${text('layers.local', this.language)}</footer>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  private renderGroup(group: LayerGroup) {
    const rows = this.rows.filter((row) => row.group === group);
    if (rows.length === 0) return nothing;
    const open = !this.closed.has(group);
    const shown = groupShown(rows);
    const title = text(`group.${group}`, this.language);
    const ids = rows.map(({ id }) => id);
    const show = () => this.dispatchEvent(new LayerVisibilityEvent(ids, shown !== true));
    return html`
      <section aria-label=${title}>
        <div class="head">
          <h3><button type="button" aria-expanded=${open} @click=${() => this.toggleGroup(group)}>
            <gcm-icon name="chevron-down"></gcm-icon>${title}
          </button></h3>
          <input
            type="checkbox"
            aria-label=${text('layers.group', this.language, { title })}
            .checked=${live(shown === true)}
            .indeterminate=${live(shown === 'mixed')}
            @change=${show}
          />
        </div>
        ${open ? html`<ul>${repeat(rows, ({ id }) => id, (row) => this.renderRow(row))}</ul>` : nothing}
      </section>
    `;
  }

  private renderRow(row: LayerRow) {
    const movable = row.movable && placeOf(this.rows, row.id).of > 1;
    const grabbed = this.reorder.grabbed === row.id;
    return html`
      <li data-id=${row.id} class=${grabbed ? 'grabbed' : ''}>
        ${movable
          ? html`<button
              type="button"
              class="handle"
              title=${text('layers.move.how', this.language)}
              aria-label=${text('layers.move', this.language, { title: row.title })}
              aria-pressed=${grabbed}
              @pointerdown=${(event: PointerEvent) => this.reorder.startDrag(event, row.id)}
              @keydown=${(event: KeyboardEvent) => this.reorder.onKey(event, row.id)}
              @blur=${() => this.reorder.onBlur(row.id)}
            ><gcm-icon name="grip-vertical"></gcm-icon></button>`
          : nothing}
        <gcm-layer-row
          .row=${row}
          ?selected=${row.id === this.selectedId}
          language=${this.language}
          theme=${this.theme}
        ></gcm-layer-row>
      </li>
    `;
  }

  /** What the row in hand is told to be: "公园绿地，第 2 位，共 6 位". */
  private get announcement(): string {
    const row = this.rows.find(({ id }) => id === this.reorder.grabbed);
    if (row === undefined) return '';
    return text('layers.place', this.language, { title: row.title, ...placeOf(this.rows, row.id) });
  }

  private toggleGroup(group: LayerGroup) {
    const closed = new Set(this.closed);
    if (!closed.delete(group)) closed.add(group);
    this.closed = closed;
  }

  /** Where a row stands on the page; for {@link Reorder}. */
  boxOf(id: string) {
    return this.itemOf(id)?.getBoundingClientRect() ?? null;
  }

  /** For {@link Reorder}. */
  focusHandle(id: string) {
    this.handleOf(id)?.focus();
  }

  /** For {@link Reorder}. */
  hasFocus(id: string): boolean {
    return this.handleOf(id)?.matches(':focus') ?? false;
  }

  private handleOf(id: string): HTMLElement | null {
    return this.itemOf(id)?.querySelector<HTMLElement>('.handle') ?? null;
  }

  private itemOf(id: string): Element | null {
    return this.renderRoot.querySelector(`li[data-id="${CSS.escape(id)}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-layer-panel': GcmLayerPanel;
  }
}

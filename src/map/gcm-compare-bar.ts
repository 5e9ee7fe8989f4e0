import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { PALETTES } from '../model/project.ts';
import type { Palette } from '../model/project.ts';
import { text } from '../text/text.ts';
import type { CompareMode } from '../ui/conflicts/compare-side.ts';
import { UiEvent } from '../ui/events.ts';
import '../ui/gcm-icon.ts';
import type { IconName } from '../ui/icons.ts';
import { base } from '../ui/theme/base.ts';
import { controls } from '../ui/theme/controls.ts';

/** Two maps should be compared in another way, or painted in other colours. */
export class CompareLookEvent extends UiEvent {
  readonly look: { readonly mode?: CompareMode; readonly palette?: Palette };

  constructor(look: CompareLookEvent['look']) {
    super('compare-look');
    this.look = look;
  }
}

const MODES: readonly (readonly [CompareMode, IconName])[] = [
  ['swipe', 'move-horizontal'], ['side-by-side', 'columns-2'],
];

/**
 * How two maps are compared: by a divider or side by side, in screen or standard colours.
 *
 * @fires compare-look - {@link CompareLookEvent}
 */
@customElement('gcm-compare-bar')
export class GcmCompareBar extends LitElement {
  static override styles = [base, controls, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 3px 10px; font: var(--gcm-text-2) var(--gcm-font); }
    [role='group'] { display: flex; gap: 2px; padding: 2px; border-radius: var(--gcm-r2); background: var(--gcm-surface-3); }
    button {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      min-height: max(24px, calc(var(--gcm-control-small) - 4px));
      padding-inline: 8px;
      border-radius: var(--gcm-r1);
      color: var(--gcm-ink-2);
      white-space: nowrap;
    }
    button:hover { color: var(--gcm-ink); }
    [aria-pressed='true'] { background: var(--gcm-surface); box-shadow: var(--gcm-e1); color: var(--gcm-ink); font-weight: 700; }
    gcm-icon { --size: 14px; }
    .keys { color: var(--gcm-ink-2); white-space: nowrap; }
    @container (max-width: 899.9px) { .keys { display: none; } }
    @media (forced-colors: active) { [aria-pressed='true'] { outline: 2px solid; } }
  `];

  @property() mode: CompareMode = 'swipe';
  /** `null`: nothing on show has uses of land. */
  @property({ attribute: false }) palette: Palette | null = 'screen';
  @property() language: Language = 'zh-Hans';

  override render() {
    const { language, mode } = this;
    return html`
      <div role="group" aria-label=${text('compare-map.mode', language)}>
        ${MODES.map(([id, icon]) => html`
          <button type="button" aria-pressed=${id === mode} @click=${() => this.ask({ mode: id })}>
            <gcm-icon name=${icon}></gcm-icon>${text(`compare-map.${id}`, language)}
          </button>`)}
      </div>
      ${this.palette === null ? nothing : html`
        <div role="group" aria-label=${text('compare-map.palette', language)}>
          ${PALETTES.map((id) => html`
            <button type="button" aria-pressed=${id === this.palette} @click=${() => this.ask({ palette: id })}>
              ${text(`compare-map.palette.${id}`, language)}
            </button>`)}
        </div>`}
      ${mode === 'swipe' ? html`<span class="keys">${text('compare-map.keys', language)}</span>` : nothing}
    `;
  }

  private ask(look: CompareLookEvent['look']) {
    this.dispatchEvent(new CompareLookEvent(look));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-compare-bar': GcmCompareBar;
  }
  interface HTMLElementEventMap {
    'compare-look': CompareLookEvent;
  }
}

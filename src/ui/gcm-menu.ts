import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import type { WaSelectEvent } from '@awesome.me/webawesome/dist/events/select.js';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { UiEvent } from './events.ts';
import './gcm-icon.ts';
import type { IconName } from './icons.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import './theme/web-awesome.ts';
import { webAwesome } from './theme/web-awesome-styles.ts';

/** Things of which one is chosen. */
export interface MenuGroup {
  readonly name: string;
  /** Above the choices; `null` where the menu's label says it. */
  readonly title: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The one in force; `null` for actions, of which none is. */
  readonly value: string | null;
}

/** The user chose something from a menu. The element around the menu says it on in its own words. */
export class MenuChoiceEvent extends UiEvent {
  readonly group: string;
  readonly value: string;

  constructor(group: string, value: string) {
    super('menu-choice');
    this.group = group;
    this.value = value;
  }
}

/**
 * A button that opens a menu of choices: arrows, Home, End, first letters, Esc.
 *
 * @fires menu-choice - {@link MenuChoiceEvent}
 */
@customElement('gcm-menu')
export class GcmMenu extends LitElement {
  static override styles = [base, webAwesome, controls, css`
    :host { display: inline-block; }
    wa-dropdown-item {
      min-height: var(--gcm-control);
      padding-block: 0;
      padding-inline-end: 16px;
      white-space: nowrap;
    }
    wa-dropdown-item::part(checkmark) {
      width: 14px;
      height: 14px;
      background: currentColor;
      clip-path: polygon(7% 52%, 16% 42%, 36% 63%, 84% 15%, 93% 25%, 36% 82%);
    }
    h3 { font: var(--gcm-text-1) var(--gcm-font) !important; }
    .words { padding-inline: 8px 6px; }
    .words gcm-icon { --size: 14px; }
  `];

  /** Name of the button; its words, unless it has an icon. */
  @property() label = '';
  @property({ attribute: false }) icon: IconName | null = null;
  @property({ attribute: false }) groups: readonly MenuGroup[] = [];

  override render() {
    return html`
      <wa-dropdown placement="bottom-end" distance="4" @wa-select=${this.choose}>
        ${this.icon === null
          ? html`<button slot="trigger" type="button" class="button plain small words">
              ${this.label}<gcm-icon name="chevron-down"></gcm-icon>
            </button>`
          : html`<button
              slot="trigger"
              type="button"
              class="icon-button"
              aria-label=${this.label}
              title=${this.label}
            >
              <gcm-icon name=${this.icon}></gcm-icon>
            </button>`}
        ${this.groups.map((group) => this.renderGroup(group))}
      </wa-dropdown>
    `;
  }

  private renderGroup({ name, title, choices, value }: MenuGroup) {
    return html`
      ${title === null ? nothing : html`<h3>${title}</h3>`}
      ${choices.map((choice) => html`
        <wa-dropdown-item
          type=${value === null ? 'normal' : 'checkbox'}
          value="${name}:${choice.value}"
          .checked=${live(choice.value === value)}
        >${choice.label}</wa-dropdown-item>
      `)}
    `;
  }

  private choose(event: WaSelectEvent) {
    const { value } = event.detail.item as Element & { readonly value?: string };
    const [group, chosen] = (value ?? '').split(':');
    // Its own tick would stay where nobody follows the choice.
    this.requestUpdate();
    if (group !== undefined && chosen !== undefined) this.dispatchEvent(new MenuChoiceEvent(group, chosen));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-menu': GcmMenu;
  }
  interface HTMLElementEventMap {
    'menu-choice': MenuChoiceEvent;
  }
}

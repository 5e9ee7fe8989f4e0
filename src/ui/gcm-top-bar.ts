import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { LANGUAGE_NAMES } from '../text/language-names.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import { LanguageChangeEvent } from './events.ts';
import './gcm-badge.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import './gcm-menu.ts';
import type { MenuChoiceEvent, MenuGroup } from './gcm-menu.ts';
import { SearchOpenEvent, ShareEvent, ShortcutsOpenEvent, ThemeChangeEvent } from './page-events.ts';
import type { ThemeChoice } from './page-events.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { topBarStyles } from './theme/top-bar-styles.ts';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

/**
 * Product, project, and what concerns the page as a whole. On a small screen
 * (`compact`) a search field and one menu.
 *
 * @fires language-change - {@link LanguageChangeEvent}
 * @fires theme-change - {@link ThemeChangeEvent}
 * @fires search-open - {@link SearchOpenEvent}
 * @fires shortcuts-open - {@link ShortcutsOpenEvent}
 * @fires share - {@link ShareEvent}
 * @slot - Between the title and the buttons.
 * @slot tools - Before the buttons.
 */
@customElement('gcm-top-bar')
export class GcmTopBar extends LitElement {
  static override styles = [base, controls, topBarStyles];

  /** The project's title. */
  @property({ attribute: 'project-title' }) projectTitle = '';
  /** The data are invented or simplified. */
  @property({ type: Boolean }) schematic = false;
  @property() language: Language = 'zh-Hans';
  @property({ attribute: false }) themeChoice: ThemeChoice = 'system';
  @property({ type: Boolean, reflect: true }) compact = false;
  /** The link was copied a moment ago. */
  @property({ type: Boolean }) shared = false;

  override render() {
    return this.compact ? this.renderCompact() : this.renderWide();
  }

  private renderWide() {
    const words = (key: TextKey) => text(key, this.language);
    return html`
      <header>
        ${MARK}<span class="product">${words('app.name')}</span>
        <span class="divider"></span>
        <h1>${this.projectTitle}</h1>
        ${this.renderBadge()}
        <span class="middle"><slot></slot></span>
        <nav aria-label=${words('bar.tools')}>
          <slot name="tools"></slot>
          <button
            type="button"
            class="button plain small"
            aria-label=${words('bar.search')}
            @click=${this.search}
          >
            <gcm-icon name="search"></gcm-icon><kbd>${words('bar.search.key')}</kbd>
          </button>
          <gcm-menu
            .icon=${'languages'}
            label=${words('bar.language')}
            .groups=${[this.languages]}
            @menu-choice=${this.choose}
          ></gcm-menu>
          <gcm-menu
            .icon=${'sun-moon'}
            label=${words('bar.theme')}
            .groups=${[this.themes]}
            @menu-choice=${this.choose}
          ></gcm-menu>
          <gcm-icon-button
            icon="keyboard"
            label=${words('bar.shortcuts')}
            @click=${() => this.dispatchEvent(new ShortcutsOpenEvent())}
          ></gcm-icon-button>
          <button type="button" class="button primary share" @click=${this.share}>
            <gcm-icon name=${this.shared ? 'check' : 'share-2'}></gcm-icon>
            ${words(this.shared ? 'bar.shared' : 'bar.share')}
          </button>
        </nav>
        ${this.renderShared()}
      </header>
    `;
  }

  private renderCompact() {
    const actions: MenuGroup = {
      name: 'action',
      title: this.projectTitle,
      value: null,
      choices: [{ value: 'share', label: text('bar.share', this.language) }],
    };
    const groups = [
      actions,
      { ...this.languages, title: text('bar.language', this.language) },
      { ...this.themes, title: text('bar.theme', this.language) },
    ];
    return html`
      <header>
        ${MARK}
        <h1 class="visually-hidden">${this.projectTitle}</h1>
        <button type="button" class="field" @click=${this.search}>
          ${text('search.placeholder', this.language)}
        </button>
        ${this.renderBadge()}
        <gcm-menu
          .icon=${'menu'}
          label=${text('bar.menu', this.language)}
          .groups=${groups}
          @menu-choice=${this.choose}
        ></gcm-menu>
        ${this.renderShared()}
      </header>
    `;
  }

  private renderBadge() {
    if (!this.schematic) return nothing;
    return html`<gcm-badge kind="note">${text('badge.schematic', this.language)}</gcm-badge>`;
  }

  private renderShared() {
    const words = this.shared ? text('bar.shared.long', this.language) : nothing;
    return html`<span class="visually-hidden" role="status">${words}</span>`;
  }

  private get languages(): MenuGroup {
    const choices = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
    return { name: 'language', title: null, choices, value: this.language };
  }

  private get themes(): MenuGroup {
    const choices = THEMES.map((value) => ({ value, label: text(`theme.${value}`, this.language) }));
    return { name: 'theme', title: null, choices, value: this.themeChoice };
  }

  private choose({ group, value }: MenuChoiceEvent) {
    const language = LANGUAGES.find((known) => known === value);
    const theme = THEMES.find((known) => known === value);
    if (group === 'language' && language !== undefined) this.dispatchEvent(new LanguageChangeEvent(language));
    if (group === 'theme' && theme !== undefined) this.dispatchEvent(new ThemeChangeEvent(theme));
    if (group === 'action') this.share();
  }

  private search() {
    this.dispatchEvent(new SearchOpenEvent());
  }

  private share() {
    this.dispatchEvent(new ShareEvent());
  }
}

/** A tree under a roof: the sign of the product. */
const MARK = svg`
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="#2F7D4F" />
    <g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round">
      <path d="M9 25V14a7 7 0 0 1 14 0v11" /><path d="M16 17v8" />
    </g>
    <circle cx="16" cy="14.5" r="2.6" fill="#fff" />
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'gcm-top-bar': GcmTopBar;
  }
}

import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import './gcm-badge.ts';
import './gcm-icon-button.ts';
import './gcm-icon.ts';
import './gcm-menu.ts';
import type { MenuChoiceEvent } from './gcm-menu.ts';
import { ImportOpenEvent } from './import/import-events.ts';
import { MARK } from './mark.ts';
import { SearchOpenEvent, ShareEvent, ShortcutsOpenEvent } from './page-events.ts';
import type { ThemeChoice } from './page-events.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';
import { topBarStyles } from './theme/top-bar-styles.ts';
import { actionMenu, askedBy, draftMenu, languageMenu, projectMenu, themeMenu } from './top-bar-menus.ts';
import type { KeptDraft } from './top-bar-menus.ts';

/**
 * Product, project, and what concerns the page as a whole. On a small screen
 * (`compact`) a search field and one menu.
 *
 * @fires language-change - {@link LanguageChangeEvent}
 * @fires theme-change - {@link ThemeChangeEvent}
 * @fires search-open - {@link SearchOpenEvent}
 * @fires shortcuts-open - {@link ShortcutsOpenEvent}
 * @fires share - {@link ShareEvent}
 * @fires embed-open - {@link EmbedOpenEvent} from the menu of a small screen.
 * @fires import-open - {@link ImportOpenEvent} where it is `editable`.
 * @fires project-ask - {@link ProjectAskEvent} where it is `editable`.
 * @fires draft-ask - {@link DraftAskEvent} where it is `editable`.
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
  /** Data can be imported, and another project opened. */
  @property({ type: Boolean }) editable = false;
  /** Where the edits are, in words; in the menu of a small screen. */
  @property() kept = '';
  /** Work that this browser keeps, in the menu of the project. */
  @property({ attribute: false }) drafts: readonly KeptDraft[] = [];
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
        ${this.editable
          ? html`<gcm-menu
              class="project"
              .icon=${'chevron-down'}
              label=${words('bar.project')}
              .groups=${[projectMenu(this.language, false), ...draftMenu(this.drafts, this.language)]}
              @menu-choice=${this.choose}
            ></gcm-menu>`
          : nothing}
        ${this.renderBadge()}
        <span class="middle"><slot></slot></span>
        <nav aria-label=${words('bar.tools')}>
          <slot name="tools"></slot>
          <button
            type="button"
            class="button plain small"
            aria-label=${words('bar.search')}
            @click=${() => this.dispatchEvent(new SearchOpenEvent())}
          >
            <gcm-icon name="search"></gcm-icon><kbd>${words('bar.search.key')}</kbd>
          </button>
          <gcm-menu
            .icon=${'languages'}
            label=${words('bar.language')}
            .groups=${[languageMenu(this.language)]}
            @menu-choice=${this.choose}
          ></gcm-menu>
          <gcm-menu
            .icon=${'sun-moon'}
            label=${words('bar.theme')}
            .groups=${[themeMenu(this.themeChoice, this.language)]}
            @menu-choice=${this.choose}
          ></gcm-menu>
          <gcm-icon-button
            icon="keyboard"
            label=${words('bar.shortcuts')}
            @click=${() => this.dispatchEvent(new ShortcutsOpenEvent())}
          ></gcm-icon-button>
          ${this.editable
            ? html`<button
                type="button"
                class="button intake"
                aria-label=${words('bar.intake')}
                @click=${() => this.dispatchEvent(new ImportOpenEvent())}
              >
                <gcm-icon name="upload"></gcm-icon><span>${words('bar.intake')}</span>
              </button>`
            : nothing}
          <button type="button" class="button primary share" @click=${() => this.dispatchEvent(new ShareEvent())}>
            <gcm-icon name=${this.shared ? 'check' : 'share-2'}></gcm-icon>
            ${words(this.shared ? 'bar.shared' : 'bar.share')}
          </button>
        </nav>
        ${this.renderShared()}
      </header>
    `;
  }

  private renderCompact() {
    const { language } = this;
    const groups = [
      actionMenu(this.projectTitle, language, this.editable),
      ...(this.editable ? [{ ...projectMenu(language, true), title: [text('bar.project', language), this.kept].filter((part) => part !== '').join(' · ') }] : []),
      ...(this.editable ? draftMenu(this.drafts, language) : []),
      { ...languageMenu(language), title: text('bar.language', language) },
      { ...themeMenu(this.themeChoice, language), title: text('bar.theme', language) },
    ];
    return html`
      <header>
        ${MARK}
        <h1 class="visually-hidden">${this.projectTitle}</h1>
        <button type="button" class="field" @click=${() => this.dispatchEvent(new SearchOpenEvent())}>
          ${text('search.placeholder', language)}
        </button>
        ${this.renderBadge()}
        <gcm-menu
          .icon=${'menu'}
          label=${text('bar.menu', language)}
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

  private choose(choice: MenuChoiceEvent) {
    const asked = askedBy(choice);
    if (asked !== null) this.dispatchEvent(asked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-top-bar': GcmTopBar;
  }
}

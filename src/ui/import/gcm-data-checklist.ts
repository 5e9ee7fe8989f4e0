import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import '../gcm-icon.ts';
import type { IconName } from '../icons.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { NEEDED_KEYS } from './checklist-entries.ts';
import type { ChecklistEntry } from './checklist-entries.ts';
import { checklistStyles } from './checklist-styles.ts';
import { ProjectAskEvent } from './import-events.ts';

const ICON: Readonly<Record<ChecklistEntry['state'], IconName>> = {
  done: 'circle-check',
  arriving: 'circle-dot',
  missing: 'circle-dashed',
};

/**
 * What a project can be made of, what each kind of data is good for, and what
 * is there, arriving or missing.
 *
 * @fires project-ask - {@link ProjectAskEvent} for the sample city.
 */
@customElement('gcm-data-checklist')
export class GcmDataChecklist extends LitElement {
  static override styles = [base, controls, checklistStyles];

  @property({ attribute: false }) entries: readonly ChecklistEntry[] = [];
  @property() language: Language = 'zh-Hans';

  override render() {
    const done = this.entries.filter(({ state }) => state === 'done').length;
    return html`
      <header>
        <h2 id="title">${text('checklist.title', this.language)}</h2>
        <span>${text('checklist.count', this.language, { done, all: this.entries.length })}</span>
      </header>
      <div class="lists" role="region" aria-labelledby="title" tabindex="0">
        ${this.renderList('checklist.needed', this.entries.filter(({ key }) => NEEDED_KEYS.includes(key)))}
        ${this.renderList('checklist.further', this.entries.filter(({ key }) => !NEEDED_KEYS.includes(key)))}
      </div>
      <footer>
        <p><gcm-icon name="shield-check"></gcm-icon>${text('layers.local', this.language)}</p>
        <button type="button" class="link" @click=${() => this.dispatchEvent(new ProjectAskEvent('sample'))}>
          ${text('checklist.sample', this.language)}<gcm-icon name="arrow-right"></gcm-icon>
        </button>
      </footer>
    `;
  }

  private renderList(title: 'checklist.needed' | 'checklist.further', entries: readonly ChecklistEntry[]) {
    if (entries.length === 0) return nothing;
    return html`
      <h3>${text(title, this.language)}</h3>
      <ul>${entries.map((entry) => this.renderEntry(entry))}</ul>
    `;
  }

  private renderEntry({ key, state, count }: ChecklistEntry) {
    return html`
      <li class=${state}>
        <gcm-icon name=${ICON[state]}></gcm-icon>
        <span class="name">${text(`checklist.${key}`, this.language)}</span>
        <span class="count">${this.stateOf(state, count)}</span>
        <span class="gives">${text(`checklist.${key}.gives`, this.language)}</span>
      </li>
    `;
  }

  /** The count, or the word, that says how it stands; a dash is read out as what it means. */
  private stateOf(state: ChecklistEntry['state'], count: number) {
    switch (state) {
      case 'done':
        return html`
          <span class="visually-hidden">${text('checklist.done', this.language)}</span>
          ${text('checklist.items', this.language, { count: formatNumber(count, this.language) })}
        `;
      case 'arriving':
        return text('checklist.arriving', this.language);
      case 'missing':
        return html`
          <span aria-hidden="true">—</span>
          <span class="visually-hidden">${text('checklist.missing', this.language)}</span>
        `;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-data-checklist': GcmDataChecklist;
  }
}

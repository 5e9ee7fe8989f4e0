import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { EntrySearch } from './find-entries.ts';
import type { SearchEntry } from './find-entries.ts';
import './gcm-dialog.ts';
import './gcm-icon.ts';
import { nextTask } from './next-task.ts';
import { SearchPickEvent } from './page-events.ts';
import { base } from './theme/base.ts';
import { controls } from './theme/controls.ts';

const MOST_SHOWN = 30;
/** So long is looked for at once; a quarter of a million names take a quarter of a second. */
const SLICE_MS = 8;

/**
 * Finds districts, parks, roads and projects by name, with the keys alone:
 * arrows choose, Enter goes there, Esc shuts.
 *
 * @fires search-pick - {@link SearchPickEvent}
 * @fires panel-close - {@link PanelCloseEvent} when it is shut, or after a pick.
 */
@customElement('gcm-search')
export class GcmSearch extends LitElement {
  static override styles = [base, controls, css`
    :host { display: contents; }
    label {
      display: flex;
      align-items: center;
      gap: 10px;
      padding-inline: 16px;
      border-block-end: 1px solid var(--gcm-line);
      color: var(--gcm-ink-3);
    }
    label:focus-within { border-color: var(--gcm-focus); box-shadow: inset 0 -1px var(--gcm-focus); }

    input {
      flex: 1;
      min-width: 0;
      height: 48px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--gcm-ink);
      font: var(--gcm-text-4) var(--gcm-font);
    }

    input:focus-visible { outline: none; }
    input::placeholder { color: var(--gcm-ink-3); }
    ul { padding: 6px; }
    li {
      display: flex;
      align-items: baseline;
      gap: 12px;
      padding: 6px 10px;
      border-radius: var(--gcm-r2);
      cursor: pointer;
    }
    li[aria-selected='true'] { background: var(--gcm-accent-soft); }
    li span {
      margin-inline-start: auto;
      color: var(--gcm-ink-3);
      font: var(--gcm-text-2) var(--gcm-font);
      white-space: nowrap;
    }
    p { padding: 14px 16px; color: var(--gcm-ink-3); }
    @media (forced-colors: active) { li[aria-selected='true'] { outline: 2px solid Highlight; } }
  `];

  @property({ type: Boolean }) open = false;
  /** All there is; the first ones are offered before anything is typed. */
  @property({ attribute: false }) entries: Iterable<SearchEntry> = [];
  @property() language: Language = 'zh-Hans';

  @state() private wanted = '';
  @state() private chosen = 0;
  /** The best so far. */
  @state() private found: readonly SearchEntry[] = [];
  private search: EntrySearch | null = null;
  @query('input') private readonly input!: HTMLInputElement; // rendered from the first update on

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('open') && this.open) {
      this.wanted = '';
      this.chosen = 0;
    }
    if (changed.has('open') || changed.has('entries')) void this.look();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('open') && this.open) this.input.focus();
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { found } = this;
    return html`
      <gcm-dialog bare ?open=${this.open} heading=${text('bar.search', this.language)}>
        <label>
          <gcm-icon name="search"></gcm-icon>
          <input
            type="text"
            role="combobox"
            aria-expanded=${found.length > 0}
            aria-controls="found"
            aria-autocomplete="list"
            aria-activedescendant=${found.length > 0 ? `found-${this.chosen}` : nothing}
            aria-label=${text('search.placeholder', this.language)}
            placeholder=${text('search.placeholder', this.language)}
            autocomplete="off"
            spellcheck="false"
            autofocus
            .value=${this.wanted}
            @input=${this.onInput}
            @keydown=${this.onKey}
          />
        </label>
        <ul id="found" role="listbox" aria-label=${text('search.found', this.language)}>
          ${found.map((entry, index) => html`
            <li
              id="found-${index}"
              role="option"
              aria-selected=${index === this.chosen}
              @pointermove=${() => { this.chosen = index; }}
              @click=${() => this.pick(entry)}
            >${entry.name}<span>${entry.kind}</span></li>
          `)}
        </ul>
        ${found.length === 0 && this.search?.isDone === true
          ? html`<p role="status">${text('search.nothing', this.language, { query: this.wanted })}</p>`
          : nothing}
      </gcm-dialog>
    `;
  }

  private onInput() {
    this.wanted = this.input.value;
    this.chosen = 0;
    void this.look();
  }

  /** Looks at all entries, slice by slice, unless something else is wanted by then. */
  private async look() {
    const search = new EntrySearch(this.open ? this.entries : [], this.wanted, MOST_SHOWN);
    this.search = search;
    search.goOn(SLICE_MS);
    this.found = search.found;
    while (!search.isDone) {
      await nextTask();
      if (this.search !== search) return;
      search.goOn(SLICE_MS);
      this.found = search.found;
    }
  }

  private onKey(event: KeyboardEvent) {
    const { found } = this;
    const entry = found[this.chosen];
    // Enter that ends the writing of Chinese chooses a word, not a place.
    if (event.isComposing || entry === undefined) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps !== undefined) this.chosen = (this.chosen + steps + found.length) % found.length;
    else if (event.key === 'Enter') this.pick(entry);
    else return;
    event.preventDefault();
  }

  private pick({ layerId, featureId }: SearchEntry) {
    this.dispatchEvent(new SearchPickEvent(layerId, featureId));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-search': GcmSearch;
  }
}

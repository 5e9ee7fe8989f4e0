import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { GcmCompare } from '../map/gcm-compare.ts';
import type { GcmMap } from '../map/gcm-map.ts';
import type { ImportedLayer } from '../model/import.ts';
import { LANGUAGES } from '../model/language.ts';
import { EMPTY_STATE } from '../store/state.ts';
import type { State } from '../store/state.ts';
import { Store } from '../store/store.ts';
import { base } from '../ui/theme/base.ts';
import { controls } from '../ui/theme/controls.ts';
import { tokens } from '../ui/theme/tokens.ts';
import { AnalysisClient } from '../worker/client.ts';
import { addImported } from './add-imported.ts';
import { ColourSchemeController } from './colour-scheme-controller.ts';
import { ConflictViews } from './conflict-views.ts';
import { givenByPaste } from './given-by-paste.ts';
import { Intake } from './intake.ts';
import { Keeper } from './keeper.ts';
import { compareLayoutStyles } from './compare-layout.ts';
import { layoutFor, layoutStyles } from './layout.ts';
import { applyHash, readHash, showInAddress } from './location-hash.ts';
import { MapInputs } from './map-inputs.ts';
import { openWorker } from './open-worker.ts';
import { PAGE_EVENTS } from './page-events.ts';
import type { Page } from './page-events.ts';
import { FIRST_VIEW } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { SheetMaker } from './sheet/sheet-maker.ts';
import { Session } from './session.ts';
import { startProject } from './start-project.ts';
import { runCommand } from './run-command.ts';
import { commandOf } from './shortcuts.ts';
import { SizeController } from './size-controller.ts';
import { renderFrame } from './view/frame.ts';

/**
 * A city's green indicators on an interactive map.
 *
 * Children stay on show until the element is ready, and where there is no JavaScript.
 *
 * @slot - What stands in for the map until it is there.
 * @cssprop --gcm-accent - Colour of what is chosen, checked or passing; the other tokens are in `ui/theme/tokens.ts`.
 */
@customElement('garden-city-map')
export class GardenCityMap extends LitElement implements Page {
  static override styles = [base, controls, tokens, layoutStyles, compareLayoutStyles];

  /** Address of the project file, relative to the page. Without one the planner's page begins with an empty project. */
  @property() src = '';
  /** Keeps view, layers, indicator, district and language in the page's address. For one element on a page. */
  @property({ type: Boolean, attribute: 'address-sync' }) addressSync = false;
  @state() view: PageView = FIRST_VIEW;

  @query('gcm-map, gcm-compare') readonly map!: GcmMap | GcmCompare | null;

  readonly store = new Store(EMPTY_STATE);
  readonly session = new Session(this.store, new AnalysisClient(openWorker));
  readonly intake = new Intake(this.store, new AnalysisClient(openWorker), {
    put: (imported, text) => addImported(imported, text, this.session),
    look: (imported) => void this.#look(imported),
  });
  readonly keeper = new Keeper(this.store, this.session, ({ offered, drafts }) => this.change({ draft: offered, drafts }));
  readonly sheets = new SheetMaker(this.store, () => this.requestUpdate());
  readonly #size = new SizeController(this);
  readonly inputs = new MapInputs();
  readonly #conflictViews = new ConflictViews();
  readonly #colours = new ColourSchemeController(this);
  #stopListening: () => void = () => undefined;
  #opened: Promise<void> = Promise.resolve();

  get isKept(): boolean {
    return this.addressSync;
  }

  /** Resolves when the project's figures, or what prevents them, are on the page. */
  get ready(): Promise<void> {
    return this.#opened.then(() => this.updateComplete).then(() => undefined);
  }

  constructor() {
    super();
    for (const [type, handle] of Object.entries(PAGE_EVENTS)) {
      this.addEventListener(type, (event) => {
        event.stopPropagation();
        // The table pairs each name with a handler for its event.
        (handle as (event: Event, page: Page) => void)(event, this);
      });
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#stopListening = this.store.listen(() => this.#onState());
    window.addEventListener('hashchange', this.#readAddress);
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('paste', this.#onPaste);
    if (!this.hasUpdated) this.store.update((state) => ({ ...state, language: this.#pageLanguage() }));
    this.#readAddress();
    if (this.isKept) void this.keeper.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening();
    window.removeEventListener('hashchange', this.#readAddress);
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('paste', this.#onPaste);
    // An element that is only moved in the page is connected again by then, and keeps its work.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.keeper.stop();
      this.intake.dispose();
      this.sheets.dispose();
      this.session.dispose();
    });
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('src') && this.src !== '') this.#opened = this.#open();
    else if (changed.has('src') && this.isKept) this.#opened = startProject(this);
    this.toggleAttribute('dark', this.#colours.resolve(this.store.state.theme) === 'dark');
    this.toggleAttribute('compact', layoutFor(this.#size.widthPx) === 'phone');
  }

  override render() {
    const { state } = this.store;
    if (state.project === null && state.problems.length === 0) return html`<slot></slot>`;
    const theme = this.#colours.resolve(state.theme);
    const { widthPx } = this.#size;
    return renderFrame({ page: this, view: this.view, theme, widthPx, inputs: this.inputs, conflicts: this.#conflictViews.next(state) });
  }

  /** Opens, shuts or marks parts of the page. */
  readonly change = (view: Partial<PageView>): void => {
    this.view = { ...this.view, ...view };
  };

  /** F6: the focus walks from top bar to layers, map and indicators. */
  focusNextRegion(): void {
    const regions = [...this.renderRoot.querySelectorAll<HTMLElement>('gcm-top-bar, aside, main')];
    const current = regions.findIndex((region) => region.matches(':focus-within'));
    regions[(current + 1) % regions.length]?.focus();
  }

  /** The address speaks of the project that the page began with. */
  async #open(): Promise<void> {
    const hash = this.addressSync && this.store.state.project === null ? readHash(location.hash) : {};
    await this.session.open(new URL(this.src, document.baseURI).href, (state) => applyHash(state, hash));
  }

  readonly #readAddress = (): void => {
    if (this.addressSync) void this.session.update((state) => applyHash(state, readHash(location.hash)));
  };

  #onState(): void {
    this.requestUpdate();
    void this.session.conflicts.runFirst();
    if (this.view.shared) this.change({ shared: false });
    const { project } = this.store.state;
    if (this.addressSync && project !== null) showInAddress(this.store.state);
  }

  /** The map goes where a new layer is, unless all of it is in view among layers that are there. */
  async #look({ candidate: { receipt: { bbox } } }: ImportedLayer): Promise<void> {
    await this.updateComplete;
    if (bbox === null) return;
    if (this.store.state.layers.length === 0) this.map?.fitTo(bbox);
    else this.map?.reveal(bbox);
  }

  #pageLanguage(): State['language'] {
    const asked = this.closest('[lang]')?.getAttribute('lang') ?? '';
    if (/^zh-(?:hant|tw|hk|mo)/i.test(asked)) return 'zh-Hant';
    return LANGUAGES.find((language) => asked.startsWith(language.slice(0, 2))) ?? 'zh-Hans';
  }

  /** Keys belong to the planner's page; in another's page they are left alone. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const command = this.addressSync ? commandOf(event) : null;
    if (command === null) return;
    event.preventDefault();
    runCommand(command, this);
  };

  /** Files and data that are pasted anywhere but into a field. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const given = this.isKept ? givenByPaste(event) : null;
    if (given === null) return;
    event.preventDefault();
    this.dispatchEvent(given);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'garden-city-map': GardenCityMap;
  }
}

import { LitElement, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SheetExport, SheetOptions } from '../model/sheet.ts';
import { EMPTY_STATE } from '../store/state.ts';
import { Store } from '../store/store.ts';
import { base } from '../ui/theme/base.ts';
import { controls } from '../ui/theme/controls.ts';
import { tokens } from '../ui/theme/tokens.ts';
import { AnalysisClient } from '../worker/client.ts';
import { layoutFor } from './layout-of.ts';
import { applyHash, readHash, showInAddress } from './location-hash.ts';
import { openWorker } from './open-worker.ts';
import { PageController } from './page-controller.ts';
import { Session } from './session.ts';
import type { Shape, ShapeHost } from './shape.ts';
import type { SheetExporter } from './sheet/sheet-exporter.ts';
import { SizeController } from './size-controller.ts';

/**
 * A city's green indicators on an interactive map.
 *
 * Children stay on show until the element is ready, and where there is no JavaScript.
 *
 * @slot - What stands in for the map until it is there.
 * @cssprop --gcm-accent - Colour of what is chosen, checked or passing; the other tokens are in `ui/theme/tokens.ts`.
 */
@customElement('garden-city-map')
export class GardenCityMap extends LitElement implements ShapeHost {
  static override styles = [base, controls, tokens];

  /** Address of the project file, relative to the page. Without one the planner begins with an empty project. */
  @property() src = '';
  /** The whole tool of a planner, for an element that has a page to itself. */
  @property({ type: Boolean }) planner = false;
  /** Nothing can be imported or edited, and nothing is kept in the browser. */
  @property({ type: Boolean }) readonly = false;
  /** Keeps view, layers, indicator and district in the page's address. For one element on a page. */
  @property({ type: Boolean, attribute: 'address-sync' }) addressSync = false;

  readonly store = new Store(EMPTY_STATE);
  readonly session = new Session(this.store, new AnalysisClient(openWorker));
  readonly #size = new SizeController(this);
  readonly #page = new PageController(this);
  readonly #hears = new Set<string>();
  #shape: Shape | null = null;
  #shaping: Promise<void> = Promise.resolve();
  #opened: Promise<void> = Promise.resolve();
  #pageLanguage: string | null = null;
  #exporter: SheetExporter | null = null;
  #stopListening: () => void = () => undefined;
  #isHalted = false;

  get drawnTheme() {
    return this.#page.resolve(this.store.state.theme);
  }

  get widthPx(): number {
    return this.#size.widthPx;
  }

  get heightPx(): number {
    return this.#size.heightPx;
  }

  /** What stands in the element; `null` until it is loaded. */
  get shape(): Shape | null {
    return this.#shape;
  }

  /** Resolves when the project's figures, or what prevents them, are on the page. */
  get ready(): Promise<void> {
    return this.#opened.then(() => this.updateComplete).then(() => undefined);
  }

  /** Makes meeting sheets as files, by the same way as the planner's buttons. @throws AppError, as {@link SheetExporter} says */
  async exportSheet(options: SheetOptions = {}): Promise<SheetExport> {
    await this.ready;
    const { project, conflicts } = this.store.state;
    if (project?.sheet.subject === 'conflicts' && conflicts.result === null) await this.session.conflicts.run();
    const sheets = await import('./sheet/sheet-exporter.ts');
    this.#exporter ??= new sheets.SheetExporter();
    return this.#exporter.export(this.store.state, options);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#stopListening = this.store.listen(() => this.#onState());
    window.addEventListener('hashchange', this.#readAddress);
    this.#speakAsPage();
    this.#readAddress();
    this.#shape?.connect();
    if (this.#isHalted) this.#opened = this.session.resume();
    this.#isHalted = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening();
    window.removeEventListener('hashchange', this.#readAddress);
    this.#shape?.disconnect();
    // An element that is only moved in the page is connected again by then, and keeps its work.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#shape?.dispose();
      this.session.dispose();
      this.#isHalted = true;
    });
  }

  override willUpdate(changed: PropertyValues<this>) {
    this.#speakAsPage();
    if (this.#shape === null && changed.has('planner')) this.#shaping = this.#take();
    if (changed.has('src')) this.#opened = this.#open();
    this.toggleAttribute('dark', this.drawnTheme === 'dark');
    this.toggleAttribute('compact', layoutFor(this.widthPx) === 'phone');
  }

  override render() {
    const { state } = this.store;
    const isEmpty = state.project === null && state.problems.length === 0;
    return this.#shape === null || isEmpty ? html`<slot></slot>` : this.#shape.render();
  }

  /** Loads what is to stand here. */
  async #take(): Promise<void> {
    const { Planner } = await import('./planner.ts');
    const shape = new Planner(this);
    this.#shape = shape;
    for (const style of shape.styles) {
      const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
      if (sheet !== undefined && this.shadowRoot !== null) this.shadowRoot.adoptedStyleSheets = [...this.shadowRoot.adoptedStyleSheets, sheet];
    }
    for (const type of shape.events) this.#hear(type);
    if (this.isConnected) shape.connect();
    this.requestUpdate();
  }

  #hear(type: string): void {
    if (this.#hears.has(type)) return;
    this.#hears.add(type);
    this.addEventListener(type, (event) => {
      event.stopPropagation();
      this.#shape?.handle(event);
    });
  }

  /** The address speaks of the project that the page began with. */
  async #open(): Promise<void> {
    const { src } = this;
    if (src === '') {
      await this.#shaping;
      await this.#shape?.openNothing();
      return;
    }
    const hash = this.addressSync && this.store.state.project === null ? readHash(location.hash) : {};
    const opened = this.session.open(new URL(src, document.baseURI).href, (state) => applyHash(state, hash));
    await Promise.all([this.#shaping, opened]);
  }

  readonly #readAddress = (): void => {
    if (this.addressSync) void this.session.update((state) => applyHash(state, readHash(location.hash)));
  };

  #onState(): void {
    this.requestUpdate();
    this.#shape?.onState();
    const { state } = this.store;
    if (this.addressSync && state.project !== null && this.#shape !== null) showInAddress(state, this.#shape.addressParts);
  }

  /** The page's language, and another when the page has another; what the user chose meanwhile stays. */
  #speakAsPage(): void {
    const { language } = this.#page;
    if (language === this.#pageLanguage) return;
    this.#pageLanguage = language;
    this.store.update((state) => ({ ...state, language }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'garden-city-map': GardenCityMap;
  }
}

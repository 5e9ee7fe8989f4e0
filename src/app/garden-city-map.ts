import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SheetExport, SheetOptions } from '../model/sheet.ts';
import type { State } from '../store/state.ts';
import { base } from '../ui/theme/base.ts';
import { controls } from '../ui/theme/controls.ts';
import { tokens } from '../ui/theme/tokens.ts';
import { AnalysisClient } from '../worker/client.ts';
import { AddressController } from './address-controller.ts';
import { ElementAttributes } from './element-attributes.ts';
import { layoutFor } from './layout-of.ts';
import { loadPart } from './load-part.ts';
import { NearController } from './near-controller.ts';
import { openWorker } from './open-worker.ts';
import { Openings } from './openings.ts';
import { PageController } from './page-controller.ts';
import type { GardenCityMapElement, GcmPngOptions } from './public-types.ts';
import { PublicMap } from './public/public-map.ts';
import { ReaderWatch } from './reader-watch.ts';
import { ReadyWatch } from './ready-watch.ts';
import { reportProblem } from './report-problem.ts';
import { Session } from './session.ts';
import type { Shape, ShapeHost } from './shape.ts';
import type { SheetExporter } from './sheet/sheet-exporter.ts';
import { showContent } from './show-content.ts';
import { SizeController } from './size-controller.ts';

/** The element: what stands in it is a shape, and what a page can do with it is told in `element-attributes.ts`. */
@customElement('garden-city-map')
export class GardenCityMap extends ElementAttributes implements ShapeHost, GardenCityMapElement {
  static override styles = [base, controls, tokens];

  /** @internal */
  readonly session = new Session(this.store, new AnalysisClient(openWorker));
  readonly #size = new SizeController(this);
  readonly #page = new PageController(this);
  /** @internal */
  readonly near = new NearController(this);
  readonly #address = new AddressController(this);
  readonly #reader = new ReaderWatch(this);
  readonly #ready = new ReadyWatch(this);
  readonly #openings = new Openings(this, () => this.#finish());
  #shape: Shape | null = null;
  #shaping: Promise<void> = Promise.resolve();
  #exporter: SheetExporter | null = null;
  #stopListening: () => void = () => undefined;

  /** @internal */
  get drawnTheme() {
    return this.#page.resolve(this.store.state.theme);
  }

  /** @internal */
  get widthPx() {
    return this.#size.widthPx;
  }

  /** @internal What stands in the element; `null` until it is loaded. */
  get shape(): Shape | null {
    return this.#shape;
  }

  /** Resolves when the figures of what was asked for last, or what prevents them, are on the page. */
  get ready(): Promise<void> {
    return this.#openings.settled();
  }

  /** Shows all of a district, by its id, or of a box: west, south, east, north in degrees. */
  async fitTo(target: string | readonly [number, number, number, number]): Promise<void> {
    await this.ready;
    this.pageActs();
    await this.#shape?.fitTo(target);
  }

  /** The map as it is on show, in the light theme: a PNG as large as the element, two px for a CSS px, if not told otherwise. */
  async toPng(options: GcmPngOptions = {}): Promise<Blob> {
    await this.ready;
    const { toPng } = await import('./to-png.ts');
    return toPng(this.store.state, this, options);
  }

  /** Makes meeting sheets as files, by the same way as the planner's buttons. @throws AppError, as {@link SheetExporter} says */
  async exportSheet(options: SheetOptions = {}): Promise<SheetExport> {
    await this.ready;
    // A sheet is of all layers, also of those that the map could do without until now.
    this.session.putOff(() => false);
    await this.session.update((state) => state);
    const sheets = await import('./sheet/sheet-exporter.ts');
    const { state } = this.store;
    if (sheets.isOfConflicts(state, options) && state.conflicts.result === null) await this.session.conflicts.run();
    this.#exporter ??= new sheets.SheetExporter();
    return this.#exporter.export(this.store.state, options);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#stopListening = this.store.listen(() => this.#onState());
    this.#page.speak(this.store);
    this.#shape?.connect();
    this.#openings.comeBack(() => this.session.resume());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening();
    this.#shape?.disconnect();
    // An element that is only moved in the page is connected again by then, and keeps its work.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#shape?.dispose();
      this.session.dispose();
      this.#openings.leave();
    });
  }

  override willUpdate(changed: PropertyValues<this>) {
    this.#page.speak(this.store);
    if (changed.has('theme')) this.store.update((state) => ({ ...state, theme: this.theme ?? 'system' }));
    if (this.#shape === null && changed.has('planner')) this.#shaping = this.#take();
    if (changed.has('src') || changed.has('project')) {
      this.#openings.ask(this.loading === 'lazy' ? this.near.first : Promise.resolve(), () => this.#open());
    }
    this.toggleAttribute('dark', this.drawnTheme === 'dark');
    this.toggleAttribute('compact', layoutFor(this.widthPx) === 'phone');
  }

  override render() {
    const { state } = this.store;
    const isEmpty = state.project === null && state.problems.length === 0;
    return this.#shape === null || isEmpty ? html`<slot></slot>` : this.#shape.render();
  }

  protected override pageActs(): void {
    this.#reader.pageActs();
  }

  /** What is to stand here: the public map is at hand, the tool is loaded. Where it cannot be had, the public map stands in. */
  async #take(): Promise<void> {
    let shape: Shape | null = null;
    try {
      if (this.planner) shape = new (await loadPart(() => import('./planner.ts'))).Planner(this);
    } catch (error) {
      reportProblem(error, this.store);
    }
    shape ??= new PublicMap(this);
    this.#shape = shape;
    this.session.putOff((layer) => shape.isPutOff(layer));
    const sheets = shape.styles.flatMap((style) => style.styleSheet ?? []);
    this.shadowRoot?.adoptedStyleSheets.push(...sheets);
    for (const type of shape.events) this.addEventListener(type, this.#answer);
    if (this.isConnected) shape.connect();
    this.requestUpdate();
  }

  readonly #answer = (event: Event): void => {
    event.stopPropagation();
    const before = this.store.state;
    this.#shape?.handle(event);
    this.#reader.answered(event.type, before, this.store.state);
  };

  async #open(): Promise<void> {
    const { state } = this.store;
    const url = this.project === null && this.src !== '' ? new URL(this.src, document.baseURI).href : null;
    this.#ready.ask(url, state);
    const adjust = (opened: State) => this.#address.over(this.asAsked(opened), state.project === null);
    if (this.project !== null) await showContent(this.project, adjust, this);
    else if (url !== null) await this.session.open(url, adjust, this.planner);
    else await this.#shaping.then(() => this.#shape?.openNothing());
  }

  async #finish(): Promise<void> {
    await this.#shaping;
    await this.#shape?.settle();
    await this.updateComplete;
    this.#ready.follow(this.store.state);
  }

  #onState(): void {
    this.requestUpdate();
    this.#shape?.onState();
    this.#address.follow(this.store.state);
    this.#reader.problems(this.store.state);
    if (!this.#openings.isOpening) this.#ready.follow(this.store.state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'garden-city-map': GardenCityMap;
  }
}

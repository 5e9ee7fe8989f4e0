import type { GcmCompare } from '../map/gcm-compare.ts';
import type { GcmMap } from '../map/gcm-map.ts';
import type { Box } from '../model/geometry-box.ts';
import type { ImportedLayer } from '../model/import.ts';
import '../text/more-words.ts';
import { AnalysisClient } from '../worker/client.ts';
import { addImported } from './add-imported.ts';
import { compareLayoutStyles } from './compare-layout.ts';
import { ConflictViews } from './conflict-views.ts';
import { givenByPaste } from './given-by-paste.ts';
import { Intake } from './intake.ts';
import { Keeper } from './keeper.ts';
import { layoutStyles } from './layout.ts';
import { MapInputs } from './map-inputs.ts';
import { openWorker } from './open-worker.ts';
import { PAGE_EVENTS } from './page-events.ts';
import type { Page } from './page-events.ts';
import { FIRST_VIEW } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { runCommand } from './run-command.ts';
import type { Shape, ShapeHost } from './shape.ts';
import { SheetMaker } from './sheet/sheet-maker.ts';
import { commandOf } from './shortcuts.ts';
import { startProject } from './start-project.ts';
import { renderFrame } from './view/frame.ts';

/** The whole tool, in an element that has a page to itself: import, layers, indicators, comparison, sheets, keeping. */
export class Planner implements Page, Shape {
  readonly styles = [layoutStyles, compareLayoutStyles];
  readonly events = Object.keys(PAGE_EVENTS);
  readonly addressParts = 'all';
  view: PageView = FIRST_VIEW;

  readonly intake: Intake;
  readonly keeper: Keeper;
  readonly sheets: SheetMaker;
  readonly #inputs = new MapInputs();
  readonly #conflictViews = new ConflictViews();
  readonly #host: ShapeHost;

  constructor(host: ShapeHost) {
    const { store, session } = host;
    this.#host = host;
    this.intake = new Intake(store, new AnalysisClient(openWorker), {
      put: (imported, text) => addImported(imported, text, session),
      look: (imported) => void this.#look(imported),
    });
    this.keeper = new Keeper(store, session, ({ offered, drafts }) => this.change({ draft: offered, drafts }));
    this.sheets = new SheetMaker(store, () => host.requestUpdate());
  }

  get store() {
    return this.#host.store;
  }

  get session() {
    return this.#host.session;
  }

  get isKept(): boolean {
    return !this.#host.readonly;
  }

  async fitTo(target: Box | string): Promise<void> {
    this.map?.fitTo(target);
  }

  get map(): GcmMap | GcmCompare | null {
    return this.#host.renderRoot.querySelector<GcmMap | GcmCompare>('gcm-map, gcm-compare');
  }

  /** Opens, shuts or marks parts of the page. */
  readonly change = (view: Partial<PageView>): void => {
    this.view = { ...this.view, ...view };
    this.#host.requestUpdate();
  };

  handle(event: Event): void {
    // The table pairs each name with a handler for its event, and `events` are its names.
    const handlers = PAGE_EVENTS as Readonly<Record<string, (event: Event, page: Page) => void>>;
    handlers[event.type]?.(event, this);
  }

  connect(): void {
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('paste', this.#onPaste);
    if (this.isKept) void this.keeper.start();
  }

  disconnect(): void {
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('paste', this.#onPaste);
  }

  dispose(): void {
    this.keeper.stop();
    this.intake.dispose();
    this.sheets.dispose();
  }

  onState(): void {
    void this.session.conflicts.runFirst();
    if (this.view.shared) this.change({ shared: false });
  }

  isPutOff(): boolean {
    return false;
  }

  async settle(): Promise<void> {}

  async openNothing(): Promise<void> {
    if (this.isKept) await startProject(this);
  }

  render() {
    const { drawnTheme, widthPx, store: { state } } = this.#host;
    return renderFrame({
      page: this, view: this.view, theme: drawnTheme, widthPx, inputs: this.#inputs, conflicts: this.#conflictViews.next(state),
    });
  }

  /** F6: the focus walks from top bar to layers, map and indicators. */
  focusNextRegion(): void {
    const regions = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('gcm-top-bar, aside, main')];
    const current = regions.findIndex((region) => region.matches(':focus-within'));
    regions[(current + 1) % regions.length]?.focus();
  }

  /** The map goes where a new layer is, unless all of it is in view among layers that are there. */
  async #look({ candidate: { receipt: { bbox } } }: ImportedLayer): Promise<void> {
    await this.#host.updateComplete;
    if (bbox === null) return;
    if (this.store.state.layers.length === 0) this.map?.fitTo(bbox);
    else this.map?.reveal(bbox);
  }

  /** The page is the planner's own, and so are its keys. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    runCommand(command, this);
  };

  /** Files and data that are pasted anywhere but into a field. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const given = this.isKept ? givenByPaste(event) : null;
    if (given === null) return;
    event.preventDefault();
    this.#host.dispatchEvent(given);
  };
}

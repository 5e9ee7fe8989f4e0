import type { TemplateResult } from 'lit';
import type { GcmMap } from '../../map/gcm-map.ts';
import type { AppError } from '../../model/error.ts';
import type { Box } from '../../model/geometry-box.ts';
import type { LayerState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { errorText } from '../../text/error-text.ts';
import { nextTask } from '../../ui/next-task.ts';
import { loadPart } from '../load-part.ts';
import { writeHash } from '../location-hash.ts';
import { MapInputs } from '../map-inputs.ts';
import { isMeasured } from '../../model/measured-roles.ts';
import { tell } from '../tell.ts';
import { reportProblem } from '../report-problem.ts';
import type { Session } from '../session.ts';
import type { Shape, ShapeHost } from '../shape.ts';
import { controlsOf } from './controls.ts';
import { PUBLIC_EVENTS } from './public-events.ts';
import { renderPublic } from './public-frame.ts';
import { publicLayoutStyles } from './public-layout.ts';
import type { PublicExtras } from './public-extras.ts';

/** What is open on the public map: it is forgotten with the page. */
export interface PublicView {
  readonly legend: boolean;
  readonly hoveredDistrictId: string | null;
  readonly dialog: 'search' | 'layers' | null;
  /** The comparison of the plans is wanted. */
  readonly conflicts: boolean;
  /** The link was copied just now, or the browser did not allow it. */
  readonly shared: 'done' | 'refused' | null;
  /** There can be no map here. */
  readonly mapless: boolean;
}

/** A map for everyone: looked at, not worked on. What is seldom used is loaded when it is. */
export class PublicMap implements Shape {
  readonly styles = [publicLayoutStyles];
  readonly events = Object.keys(PUBLIC_EVENTS);
  readonly addressParts = 'view';
  readonly inputs = new MapInputs();
  readonly host: ShapeHost;
  view: PublicView = { legend: true, hoveredDistrictId: null, dialog: null, conflicts: false, shared: null, mapless: false };
  /** There are figures, or what prevents them: the author's children have done their part. */
  isSettled = false;
  /** What is loaded when it is used; `null`: nothing was. */
  extras: PublicExtras | null = null;
  #isOpened = false;
  #settling: Promise<void> | null = null;
  #hasMap = false;
  #mapLoad: Promise<void> | null = null;

  constructor(host: ShapeHost) {
    this.host = host;
    if (host.loading === 'eager') void this.loadParts();
    else void host.near.first.then(this.loadParts);
  }

  get store(): Store {
    return this.host.store;
  }

  get session(): Session {
    return this.host.session;
  }

  /** `null` until its script is there. */
  get map(): GcmMap | null {
    return this.#hasMap ? this.host.renderRoot.querySelector('gcm-map') : null;
  }

  get controls() {
    return controlsOf(this.host.controls);
  }

  /** The map is drawn while it can be seen soon. */
  get isAwake(): boolean {
    return this.#hasMap && this.host.near.isNear;
  }

  /** Loads the map, once; again where that failed. */
  readonly loadParts = (): Promise<void> => (this.#mapLoad ??= this.#loadMap());

  async fitTo(target: Box | string): Promise<void> {
    await this.loadParts();
    if (this.#hasMap) this.map?.fitTo(target);
  }

  /** Opens, shuts or marks parts of the map. */
  readonly change = (view: Partial<PublicView>): void => {
    this.view = { ...this.view, ...view };
    this.host.requestUpdate();
  };

  handle(event: Event): void {
    // The table pairs each name with a handler for its event, and `events` are its names.
    const handlers = PUBLIC_EVENTS as Readonly<Record<string, (event: Event, map: PublicMap) => void>>;
    handlers[event.type]?.(event, this);
  }

  connect(): void {
    this.host.requestUpdate();
  }

  disconnect(): void {}

  dispose(): void {}

  onState(): void {
    if (this.view.shared !== null) this.change({ shared: null });
    if (this.view.conflicts) this.extras?.compare(this);
    void this.#settle();
  }

  /** What is neither on show nor to be measured; plans, until they are compared. */
  isPutOff({ spec, visible }: LayerState): boolean {
    const isToMeasure = isMeasured(spec.role) && !this.session.isPublished;
    return !visible && !isToMeasure && !(this.view.conflicts && spec.role === 'plan');
  }

  async openNothing(): Promise<void> {}

  async settle(): Promise<void> {
    this.#isOpened = true;
    await this.#settle();
  }

  render(): TemplateResult {
    return renderPublic(this);
  }

  /** Table, sentences and the author's own picture are there all the same. */
  loseMap(problem: AppError): void {
    this.change({ mapless: true });
    tell(this.host, 'gcm-problem', { code: problem.code, message: errorText(problem, this.store.state.language) });
  }

  /** Loads what is seldom used, and opens it. */
  readonly open = async (part: Partial<PublicView>): Promise<void> => {
    try {
      const { PublicExtras } = await loadPart(() => import('./public-extras.ts'));
      this.extras ??= new PublicExtras();
      this.change(part);
      // Fetches what was put off until now.
      await this.session.update((state) => state);
      if (part.conflicts === true) this.extras.compare(this);
    } catch (error) {
      reportProblem(error, this.store);
    }
  };

  readonly toggleFullscreen = async (): Promise<void> => {
    if (document.fullscreenElement === null) await this.host.requestFullscreen();
    else await document.exitFullscreen();
  };

  /** The page's address, with what is on show where the page reads it. */
  readonly share = async (): Promise<void> => {
    const link = this.host.addressSync ? location.href.replace(/#.*$/, '') + writeHash(this.store.state, 'view') : location.href;
    try {
      await navigator.clipboard.writeText(link);
      this.change({ shared: 'done' });
    } catch {
      // The browser refuses where the page has no leave to write to the clipboard; the reader can still copy the address.
      this.change({ shared: 'refused' });
    }
  };

  /** Large layers may come after figures that were published. Where what failed is done again, the children stay until it has come. */
  async #settle(): Promise<void> {
    const { project, assessment, problems } = this.store.state;
    const isPrevented = this.#isOpened && project !== null && problems.length > 0;
    if (assessment !== null || isPrevented) await (this.#settling ??= this.#showFigures());
  }

  /** The map is given its figures in the task before. */
  async #showFigures(): Promise<void> {
    await nextTask();
    this.isSettled = true;
    this.host.requestUpdate();
  }

  async #loadMap(): Promise<void> {
    try {
      await loadPart(() => import('../../map/gcm-map.ts'));
      this.#hasMap = true;
      this.host.requestUpdate();
    } catch (error) {
      this.#mapLoad = null;
      reportProblem(error, this.store);
    }
  }
}

import type { AppError } from '../model/error.ts';
import type { Layer } from '../model/layer.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { openProject, takePublished } from '../store/actions.ts';
import { editProject, redo, undo } from '../store/history.ts';
import type { LayerState, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { ConflictRuns } from './conflict-runs.ts';
import { fetchProject } from './fetch-project.ts';
import { FigureRuns } from './figure-runs.ts';
import { LayerLoads } from './layer-loads.ts';
import { figureInputs } from './measured-layers.ts';
import { openPublished } from './published-city.ts';
import { reportProblem } from './report-problem.ts';

/** What was opened by its address. */
interface Asked {
  readonly url: string;
  readonly adjust: (state: State) => State;
  readonly computes: boolean;
}

/**
 * The work behind one element: fetches the project and its layers, has them checked and measured by the worker, and puts
 * what comes back into the store. The world's failures end in the store; a bug of ours is thrown on.
 */
export class Session {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  readonly #loads: LayerLoads;
  readonly #figures: FigureRuns;
  /** The comparison of the plans. */
  readonly conflicts: ConflictRuns;
  #asked: Asked | null = null;
  #opening: AbortController | null = null;

  constructor(store: Store, client: AnalysisClient) {
    this.#store = store;
    this.#client = client;
    this.#loads = new LayerLoads(store, client);
    this.#figures = new FigureRuns(store, client);
    this.conflicts = new ConflictRuns(store, client);
  }

  /** Figures and verdicts were computed ahead, and hold. */
  get isPublished(): boolean {
    return this.#figures.isPublished;
  }

  /** Layers that are not fetched before {@link update} finds them wanted. */
  putOff(isPutOff: (layer: LayerState) => boolean): void {
    this.#loads.isPutOff = isPutOff;
  }

  /**
   * Opens the project at `url`. What was shown stays until the new project file
   * is known to be good.
   *
   * @param adjust - Laid over the opened state: what a link said of layers and standard.
   * @param computes - also where the figures are published
   */
  async open(url: string, adjust: (state: State) => State = (state) => state, computes = true): Promise<void> {
    this.#asked = { url, adjust, computes };
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    if (computes) this.#client.start();
    try {
      const project = await fetchProject(url, opening.signal);
      if (project.published === null) this.#client.start();
      await this.#show((state) => adjust(openProject(state, project, url)), computes ? null : opening.signal);
    } catch (error) {
      this.#report(error, opening.signal);
    }
  }

  /** Puts another project in place of the one on show. @param isAtAddress its `projectUrl` gives it, and not just what addresses are relative to */
  async show(open: (state: State) => State, isAtAddress = true): Promise<void> {
    this.#opening?.abort();
    const shown = this.#show(open);
    const url = isAtAddress ? this.#store.state.projectUrl : null;
    this.#asked = url === null ? null : { url, adjust: (state) => state, computes: true };
    await shown;
  }

  /**
   * The data of a layer of the project on show; `null` where its GeoJSON stands in the project.
   *
   * @throws AppError when they cannot be had
   */
  async layerData(src: LayerSpec['src'], signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | Blob | null> {
    return this.#loads.layerData(src, signal);
  }

  /** A layer as GeoJSON, to be kept. */
  async layerText(layer: Layer): Promise<Blob> {
    return (await this.#client.call('write-layer', { layer })).text;
  }

  /** Does again what failed: the measuring when the worker failed, else the opening. */
  async retry(problem: AppError): Promise<void> {
    if (problem.code === 'worker/crashed' || problem.code === 'analyse/failed') await this.assess();
    else if (this.#asked !== null) await this.open(this.#asked.url, this.#store.state.project === null ? this.#asked.adjust : undefined, this.#asked.computes);
  }

  async retryLayer(id: string): Promise<void> {
    await this.#loads.retry(id);
    await this.assess();
  }

  cancelLayer(id: string): void {
    this.#loads.cancel(id);
  }

  /**
   * Makes an edit of the project that can be undone, and does what follows from it: loads layers that are new or
   * read otherwise now, and measures anew where a figure may change. See `store/history.ts` for what an edit is.
   */
  async edit(change: (project: Project) => Project): Promise<void> {
    await this.update((state) => editProject(state, change));
  }

  async undo(): Promise<void> {
    await this.update(undo);
  }

  async redo(): Promise<void> {
    await this.update(redo);
  }

  /** A change of the state that may put another version of the project in, and what follows from it. */
  async update(change: (state: State) => State): Promise<void> {
    const before = figureInputs(this.#store.state);
    this.#store.update(change);
    await this.#loads.catchUp();
    const after = figureInputs(this.#store.state);
    if (after.length !== before.length || after.some((input, index) => input !== before[index])) await this.assess();
  }

  /** Measures the city anew, once no layer is on its way. What was shown stays until then. */
  async assess(): Promise<void> {
    await this.#figures.run();
  }

  /** Ends the measuring that is under way, at once. */
  cancelAssessment(): void {
    this.#figures.cancel();
  }

  /** Goes on after {@link dispose} with what had not come to its end. */
  async resume(): Promise<void> {
    const { projectUrl, assessing, assessment } = this.#store.state;
    if (this.#asked !== null && this.#asked.url !== projectUrl) {
      await this.open(this.#asked.url, this.#asked.adjust, this.#asked.computes);
      return;
    }
    await this.#loads.catchUp();
    if (assessing || assessment === null) await this.assess();
    if (this.#store.state.conflicts.run.kind === 'running') await this.conflicts.run();
  }

  /** Ends the worker and all that is on its way. */
  dispose(): void {
    this.#opening?.abort();
    this.#figures.stop();
    this.conflicts.stop();
    this.#loads.stop();
    this.#client.dispose();
  }

  /** Another project comes in place of the one on show. @param opening its published figures will do, until this is aborted */
  async #show(open: (state: State) => State, opening: AbortSignal | null = null): Promise<void> {
    this.#loads.stop();
    this.#figures.stop();
    this.conflicts.stop();
    this.#store.update(open);
    const { state } = this.#store;
    const found = opening === null ? null : await openPublished(state, opening);
    if (opening?.aborted === true) return;
    // Of a project that was edited meanwhile they are not the figures.
    const city = this.#store.state.project === state.project ? found : null;
    this.#figures.published = city === null ? null : state.project;
    if (city !== null) this.#store.update((state) => takePublished(state, city));
    await this.#loads.catchUp();
    await this.assess();
  }

  #report(error: unknown, signal: AbortSignal): void {
    if (!signal.aborted) reportProblem(error, this.#store);
  }
}

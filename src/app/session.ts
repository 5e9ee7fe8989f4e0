import type { AppError } from '../model/error.ts';
import type { Layer } from '../model/layer.ts';
import { MOST_FILE_BYTES } from '../model/limits.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { fetchBytes } from '../read/fetch-bytes.ts';
import { readJson } from '../read/json.ts';
import { openProject, setAssessment, startAssessing, stopAssessing } from '../store/actions.ts';
import { editProject, redo, undo } from '../store/history.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { LayerState, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { ConflictRuns } from './conflict-runs.ts';
import { LayerLoads } from './layer-loads.ts';
import { failedRoles, figureInputs, measuredLayers } from './measured-layers.ts';
import { reportProblem } from './report-problem.ts';

/**
 * The work behind one element: fetches the project and its layers, has them
 * checked and measured by the worker, and puts what comes back into the store.
 * The world's failures end in the store; a bug of ours is thrown on.
 */
export class Session {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  readonly #loads: LayerLoads;
  /** The comparison of the plans. */
  readonly conflicts: ConflictRuns;
  #askedUrl: string | null = null;
  #adjust: (state: State) => State = (state) => state;
  #opening: AbortController | null = null;
  #assessing: AbortController | null = null;

  constructor(store: Store, client: AnalysisClient) {
    this.#store = store;
    this.#client = client;
    this.#loads = new LayerLoads(store, client);
    this.conflicts = new ConflictRuns(store, client);
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
   */
  async open(url: string, adjust: (state: State) => State = (state) => state): Promise<void> {
    this.#askedUrl = url;
    this.#adjust = adjust;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.#client.start();
    try {
      const project = await fetchProject(url, opening.signal);
      await this.#show((state) => adjust(openProject(state, project, url)));
    } catch (error) {
      this.#report(error, opening.signal);
    }
  }

  /** Puts another project in place of the one on show. @param isAtAddress its `projectUrl` gives it, and not just what addresses are relative to */
  async show(open: (state: State) => State, isAtAddress = true): Promise<void> {
    this.#opening?.abort();
    await this.#show(open);
    this.#askedUrl = isAtAddress ? this.#store.state.projectUrl : null;
  }

  /**
   * The data of a layer of the project on show; `null` where its GeoJSON stands in the project.
   *
   * @throws AppError when they cannot be had
   */
  async layerData(src: LayerSpec['src']): Promise<Uint8Array<ArrayBuffer> | Blob | null> {
    return this.#loads.layerData(src);
  }

  /** A layer as GeoJSON, to be kept. */
  async layerText(layer: Layer): Promise<Blob> {
    return (await this.#client.call('write-layer', { layer })).text;
  }

  /** Does again what failed: the measuring when the worker failed, else the opening. */
  async retry(problem: AppError): Promise<void> {
    if (problem.code === 'worker/crashed' || problem.code === 'analyse/failed') await this.assess();
    else if (this.#askedUrl !== null) await this.open(this.#askedUrl, this.#store.state.project === null ? this.#adjust : undefined);
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
    const { project, layers } = this.#store.state;
    const measured = measuredLayers(layers);
    if (project === null || measured.some(({ status }) => status.kind === 'loading')) return;
    this.#assessing?.abort();
    const assessing = new AbortController();
    this.#assessing = assessing;
    this.#store.update(startAssessing);
    try {
      const assessment = await this.#client.call('assess', {
        layers: readyLayers({ layers: measured }),
        failed: failedRoles(measured),
        settings: project,
      }, {
        signal: assessing.signal,
        onProgress: (progress) => this.#store.update((state) => ({ ...state, progress })),
      });
      this.#store.update((state) => setAssessment(state, assessment));
    } catch (error) {
      if (!assessing.signal.aborted) this.#store.update(stopAssessing);
      this.#report(error, assessing.signal);
    }
  }

  /** Ends the measuring that is under way, at once. */
  cancelAssessment(): void {
    this.#assessing?.abort();
    this.#store.update((state) => (state.assessing ? stopAssessing(state) : state));
  }

  /** Goes on after {@link dispose} with what had not come to its end. */
  async resume(): Promise<void> {
    const { projectUrl, assessing, assessment } = this.#store.state;
    if (this.#askedUrl !== null && this.#askedUrl !== projectUrl) {
      await this.open(this.#askedUrl, this.#adjust);
      return;
    }
    await this.#loads.catchUp();
    if (assessing || assessment === null) await this.assess();
    if (this.#store.state.conflicts.run.kind === 'running') await this.conflicts.run();
  }

  /** Ends the worker and all that is on its way. */
  dispose(): void {
    this.#opening?.abort();
    this.#assessing?.abort();
    this.conflicts.stop();
    this.#loads.stop();
    this.#client.dispose();
  }

  /** Another project comes in place of the one on show. */
  async #show(open: (state: State) => State): Promise<void> {
    this.#loads.stop();
    this.conflicts.stop();
    this.#store.update(open);
    await this.#loads.catchUp();
    await this.assess();
  }

  #report(error: unknown, signal: AbortSignal): void {
    if (!signal.aborted) reportProblem(error, this.#store);
  }
}

async function fetchProject(url: string, signal: AbortSignal): Promise<Project> {
  const bytes = await fetchBytes(url, { signal, limitBytes: MOST_FILE_BYTES });
  return parseProject(readJson(bytes, url));
}

import { AppError } from '../model/error.ts';
import type { Role } from '../model/layer.ts';
import type { Project, StandardId } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { fetchBytes } from '../read/fetch-bytes.ts';
import { readJson } from '../read/json.ts';
import { addProblem, openProject, removeLayer, setAssessment, setLayerStatus } from '../store/actions.ts';
import type { LayerState, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { AnalysisClient } from '../worker/client.ts';

/** The largest layer file that is taken; more would not fit into a browser tab's memory. */
const LIMIT_BYTES = 300_000_000;

/** Roles whose items enter a figure. */
const MEASURED: readonly Role[] = ['districts', 'built-up', 'green', 'residential', 'water', 'roads'];

/**
 * The work behind one element: fetches the project and its layers, has them
 * checked and measured by the worker, and puts what comes back into the store.
 * The world's failures end in the store; a bug of ours is thrown on.
 */
export class Session {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  readonly #loads = new Map<string, AbortController>();
  #askedUrl: string | null = null;
  #opening: AbortController | null = null;
  #assessing: AbortController | null = null;

  constructor(store: Store, client: AnalysisClient = new AnalysisClient()) {
    this.#store = store;
    this.#client = client;
  }

  /**
   * Opens the project at `url`. What was shown stays until the new project file
   * is known to be good.
   *
   * @param adjust - Laid over the opened state: what a link said of layers and standard.
   */
  async open(url: string, adjust: (state: State) => State = (state) => state): Promise<void> {
    this.#askedUrl = url;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    try {
      const project = await fetchProject(url, opening.signal);
      this.#stopLoads();
      this.#store.update((state) => adjust(openProject(state, project, url)));
      await Promise.all(project.layers.map(({ id }) => this.#load(id)));
      await this.assess();
    } catch (error) {
      this.#report(error, opening.signal);
    }
  }

  /** Does again what failed: the measuring when the worker failed, else the opening. */
  async retry(problem: AppError): Promise<void> {
    if (problem.code === 'worker/crashed' || problem.code === 'analyse/failed') await this.assess();
    else if (this.#askedUrl !== null) await this.open(this.#askedUrl);
  }

  async retryLayer(id: string): Promise<void> {
    await this.#load(id);
    await this.assess();
  }

  cancelLayer(id: string): void {
    this.#loads.get(id)?.abort();
  }

  async removeLayer(id: string): Promise<void> {
    this.cancelLayer(id);
    this.#store.update((state) => removeLayer(state, id));
    await this.assess();
  }

  async setStandard(standard: StandardId): Promise<void> {
    this.#store.update((state) => ({ ...state, standard }));
    await this.assess();
  }

  /** Measures the city anew, once no layer is on its way. What was shown stays until then. */
  async assess(): Promise<void> {
    const { project, layers, standard } = this.#store.state;
    const measured = layers.filter(({ spec }) => MEASURED.includes(spec.role));
    if (project === null || measured.some(({ status }) => status.kind === 'loading')) return;
    this.#assessing?.abort();
    const assessing = new AbortController();
    this.#assessing = assessing;
    this.#store.update((state) => ({ ...state, assessing: true }));
    try {
      const assessment = await this.#client.call('assess', {
        layers: measured.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : [])),
        failed: failedRoles(measured),
        settings: { ...project, standard },
      }, { signal: assessing.signal });
      this.#store.update((state) => setAssessment(state, assessment));
    } catch (error) {
      if (!assessing.signal.aborted) this.#store.update((state) => ({ ...state, assessing: false }));
      this.#report(error, assessing.signal);
    }
  }

  /** Ends the worker and all that is on its way. */
  dispose(): void {
    this.#opening?.abort();
    this.#assessing?.abort();
    this.#stopLoads();
    this.#client.dispose();
  }

  async #load(id: string): Promise<void> {
    const spec = this.#store.state.layers.find((layer) => layer.spec.id === id)?.spec;
    if (spec === undefined) return;
    const load = new AbortController();
    this.#loads.set(id, load);
    const setStatus = (status: LayerState['status']) =>
      this.#store.update((state) => (this.#loads.get(id) === load ? setLayerStatus(state, id, status) : state));
    setStatus({ kind: 'loading', progress: null });
    try {
      const file = typeof spec.src === 'string' ? spec.src : id;
      const bytes = await this.#fetchLayer(spec.src, load.signal, (progress) => setStatus({ kind: 'loading', progress }));
      const { layer, issues, areasM2 } = await this.#client.call('read-layer', { spec, file, bytes }, {
        signal: load.signal,
        transfer: bytes === null ? [] : [bytes.buffer],
      });
      setStatus({ kind: 'ready', layer, issues, areasM2 });
    } catch (error) {
      if (load.signal.aborted) setStatus({ kind: 'cancelled' });
      else if (error instanceof AppError) setStatus({ kind: 'failed', error });
      else throw error;
    }
  }

  async #fetchLayer(
    src: State['layers'][number]['spec']['src'], signal: AbortSignal, onProgress: (share: number) => void,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    if (typeof src !== 'string') return null;
    const url = new URL(src, this.#store.state.projectUrl ?? undefined);
    return fetchBytes(url.href, {
      signal,
      limitBytes: LIMIT_BYTES,
      onProgress: (loaded, total) => total !== null && onProgress(loaded / total),
    });
  }

  #stopLoads(): void {
    for (const load of this.#loads.values()) load.abort();
    this.#loads.clear();
  }

  #report(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (!(error instanceof AppError)) throw error;
    this.#store.update((state) => addProblem(state, error));
  }
}

/** Roles with a layer that could not be had: a sum without it would be too small and look right. */
function failedRoles(layers: readonly LayerState[]): Role[] {
  return layers.filter(({ status }) => status.kind !== 'ready').map(({ spec }) => spec.role);
}

async function fetchProject(url: string, signal: AbortSignal): Promise<Project> {
  const bytes = await fetchBytes(url, { signal, limitBytes: LIMIT_BYTES });
  return parseProject(readJson(bytes, url));
}

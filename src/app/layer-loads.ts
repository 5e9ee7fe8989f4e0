import { AppError } from '../model/error.ts';
import { keptFile } from '../model/kept-file.ts';
import { MOST_FILE_BYTES } from '../model/limits.ts';
import type { LayerSpec } from '../model/project.ts';
import { fetchBytes } from '../read/fetch-bytes.ts';
import { setLayerStatus } from '../store/actions.ts';
import type { LayerState } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';

interface Load {
  readonly spec: LayerSpec;
  readonly abort: AbortController;
}

/** The layers on their way into one store: fetched, read and checked, each by itself. */
export class LayerLoads {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  readonly #loads = new Map<string, Load>();
  /** Layers that need not be here yet. */
  isPutOff: (layer: LayerState) => boolean = () => false;

  constructor(store: Store, client: AnalysisClient) {
    this.#store = store;
    this.#client = client;
  }

  /** Brings what is on its way into step with the state: starts what is missing, stops what is no longer wanted. */
  async catchUp(): Promise<void> {
    const wanted = new Map(this.#store.state.layers.map((layer) => [layer.spec.id, layer]));
    for (const [id, { spec, abort }] of this.#loads) {
      if (wanted.get(id)?.spec !== spec) abort.abort();
    }
    const missing = [...wanted.values()].filter((layer) =>
      layer.status.kind === 'loading' && this.#loads.get(layer.spec.id)?.spec !== layer.spec && !this.isPutOff(layer));
    await Promise.all(missing.map(({ spec }) => this.#load(spec)));
  }

  /** Loads a layer again. */
  async retry(id: string): Promise<void> {
    const spec = this.#store.state.layers.find((layer) => layer.spec.id === id)?.spec;
    if (spec !== undefined) await this.#load(spec);
  }

  cancel(id: string): void {
    this.#loads.get(id)?.abort.abort();
  }

  stop(): void {
    for (const { abort } of this.#loads.values()) abort.abort();
    this.#loads.clear();
  }

  async #load(spec: LayerSpec): Promise<void> {
    const { id } = spec;
    const load: Load = { spec, abort: new AbortController() };
    const { signal } = load.abort;
    this.#loads.set(id, load);
    const isCurrent = () => this.#loads.get(id) === load;
    const setStatus = (status: LayerState['status']) =>
      this.#store.update((state) => (isCurrent() ? setLayerStatus(state, id, status) : state));
    setStatus({ kind: 'loading', progress: null });
    try {
      const file = typeof spec.src === 'string' ? spec.src : id;
      const data = await this.layerData(spec.src, signal, (progress) => setStatus({ kind: 'loading', progress }));
      const { layer, issues, areasM2 } = await this.#client.call('read-layer', { spec, file, data }, {
        signal,
        transfer: data instanceof Uint8Array ? [data.buffer] : [],
      });
      setStatus({ kind: 'ready', layer, issues, areasM2 });
    } catch (error) {
      if (signal.aborted) setStatus({ kind: 'cancelled' });
      else if (error instanceof AppError) setStatus({ kind: 'failed', error });
      else throw error;
    } finally {
      if (isCurrent()) this.#loads.delete(id);
    }
  }

  /**
   * The data of a layer: kept beside the project, where it stays what need not be in memory, or from an address; `null`
   * where the GeoJSON stands in the project.
   *
   * @throws AppError as {@link fetchBytes}
   */
  async layerData(
    src: LayerSpec['src'], signal?: AbortSignal, onProgress: (share: number) => void = () => undefined,
  ): Promise<Uint8Array<ArrayBuffer> | Blob | null> {
    if (typeof src !== 'string') return null;
    const { files, projectUrl } = this.#store.state;
    const kept = keptFile(files, src);
    if (kept !== null) return kept.data;
    if (projectUrl === null) throw new AppError('load/not-kept', `${src} is not in the project file`, { file: src });
    return fetchBytes(new URL(src, projectUrl).href, {
      signal,
      limitBytes: MOST_FILE_BYTES,
      onProgress: (loaded, total) => total !== null && onProgress(loaded / total),
    });
  }
}

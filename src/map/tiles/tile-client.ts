import { addProtocol, removeProtocol } from 'maplibre-gl';
import type { SourcePart } from '../layer-sources.ts';
import type { TileCall, TileReply } from './serve-tiles.ts';

interface Waiting {
  readonly call: Extract<TileCall, { id: number }>;
  readonly signal: AbortSignal;
  readonly resolve: (answer: { readonly data: ArrayBuffer }) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The tiles of one map's large layers. MapLibre asks for them by an address of the map's own; a worker, which starts
 * with the first, cuts them one after the other. Those that are no longer wanted by then are left out.
 */
export class TileClient {
  readonly #scheme = `tiles-${Math.random().toString(36).slice(2)}`;
  readonly #layers = new Map<Blob, number>();
  /** The first is with the worker. */
  readonly #waiting: Waiting[] = [];
  #worker: Worker | null = null;
  #lastId = 0;

  /** The address of the tiles of a part of a layer, as MapLibre takes it. */
  addressOf(blob: Blob, part: SourcePart): string {
    let layer = this.#layers.get(blob);
    if (layer === undefined) {
      layer = ++this.#lastId;
      this.#layers.set(blob, layer);
      this.#tell({ layer, blob });
    }
    return `${this.#scheme}://${layer}${part}/{z}/{x}/{y}`;
  }

  /** Forgets layers that are no longer drawn. */
  keep(blobs: ReadonlySet<Blob>): void {
    for (const [blob, layer] of this.#layers) {
      if (blobs.has(blob)) continue;
      this.#layers.delete(blob);
      this.#tell({ drop: layer });
    }
  }

  close(): void {
    if (this.#worker === null) return;
    removeProtocol(this.#scheme);
    this.#worker.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.splice(0)) reject(new DOMException('The map was closed.', 'AbortError'));
  }

  #tell(call: TileCall): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(call);
  }

  #start(): Worker {
    addProtocol(this.#scheme, ({ url }, { signal }) => this.#tile(url, signal));
    const worker = new Worker(new URL('./tile.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<TileReply>) => this.#hear(data);
    return worker;
  }

  #tile(url: string, signal: AbortSignal): Promise<{ readonly data: ArrayBuffer }> {
    const [, layer, part = '', ...tile] = /^[^:]+:\/\/(\d+)(\/[a-z]+)?\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const [zoom = 0, x = 0, y = 0] = tile.map(Number);
    // Addresses are those that were made above.
    const call = { id: ++this.#lastId, layer: Number(layer), part: part as SourcePart, tile: [zoom, x, y] as const };
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, signal, resolve, reject });
      if (this.#waiting.length === 1) this.#sendFirst();
    });
  }

  #sendFirst(): void {
    for (let first = this.#waiting[0]; first?.signal.aborted; first = this.#waiting[0]) {
      this.#waiting.shift();
      first.reject(first.signal.reason);
    }
    const [first] = this.#waiting;
    if (first !== undefined) this.#tell(first.call);
  }

  #hear({ id, tile }: TileReply): void {
    if (this.#waiting[0]?.call.id !== id) return;
    this.#waiting.shift()?.resolve({ data: tile });
    this.#sendFirst();
  }
}

import type { Line, OpenLine } from '../../worker/line.ts';
import type { SourcePart } from '../layer-sources.ts';
import type { TileCall, TileReply } from './serve-tiles.ts';

/** Answers an address of tiles. */
export type AskTile = (url: string, signal: AbortSignal) => Promise<{ readonly data: ArrayBuffer }>;

/** Has all addresses of a scheme answered; returns how to end that. */
export type TakeScheme = (scheme: string, ask: AskTile) => () => void;

export interface TileFailure {
  /** The layer whose data cannot be read; `null`: the worker ended, and with it the tiles of all. */
  readonly blob: Blob | null;
  readonly cause: string;
  /** The first worker that ends, after it had cut tiles: another will probably do so too. A second end is not by chance. */
  readonly isWorthAnother: boolean;
}

interface Waiting {
  readonly call: Extract<TileCall, { id: number }>;
  readonly signal: AbortSignal;
  readonly resolve: (answer: { readonly data: ArrayBuffer }) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The tiles of one map's large layers. MapLibre asks for them by an address of the map's own; a worker, which starts
 * with the first layer, cuts them one after the other. Those that are no longer wanted by then are left out.
 */
export class TileClient {
  readonly #scheme = `tiles-${Math.random().toString(36).slice(2)}`;
  readonly #open: OpenLine;
  readonly #takeScheme: TakeScheme;
  readonly #onFailure: (failure: TileFailure) => void;
  readonly #layers = new Map<Blob, number>();
  /** The first is with the worker. */
  readonly #waiting: Waiting[] = [];
  #line: Line | null = null;
  #leaveScheme: (() => void) | null = null;
  #isProven = false;
  #hasDied = false;
  #lastId = 0;

  /** @param open starts the worker; see `tile.worker.ts` */
  constructor(open: OpenLine, takeScheme: TakeScheme, onFailure: (failure: TileFailure) => void) {
    this.#open = open;
    this.#takeScheme = takeScheme;
    this.#onFailure = onFailure;
  }

  /** The address of the tiles of a part of a layer, as MapLibre takes it: another one when the layer comes back. */
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

  /** All layers get other addresses, and a worker that knows nothing yet. */
  startAnew(): void {
    this.#hangUp(new DOMException('The tiles are cut anew.', 'AbortError'));
  }

  close(): void {
    this.#hangUp(new DOMException('The map was closed.', 'AbortError'));
    this.#leaveScheme?.();
    this.#leaveScheme = null;
  }

  #tell(call: TileCall): void {
    this.#leaveScheme ??= this.#takeScheme(this.#scheme, (url, signal) => this.#tile(url, signal));
    if (this.#line === null) {
      this.#isProven = false;
      this.#line = this.#open((cause) => this.#die(cause));
      this.#line.port.onmessage = ({ data }: MessageEvent<TileReply>) => this.#hear(data);
    }
    this.#line.port.postMessage(call, []);
  }

  #tile(url: string, signal: AbortSignal): Promise<{ readonly data: ArrayBuffer }> {
    const [, layer, part = '', ...tile] = /^[^:]+:\/\/(\d+)(\/[a-z]+)?\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const [zoom = 0, x = 0, y = 0] = tile.map(Number);
    // Addresses are those that were made above.
    const call = { id: ++this.#lastId, layer: Number(layer), part: part as SourcePart, tile: [zoom, x, y] as const };
    if (this.#blobOf(call.layer) === null) return Promise.reject(new DOMException('The layer has gone.', 'AbortError'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, signal, resolve, reject });
      if (this.#waiting.length === 1) this.#sendFirst();
    });
  }

  #sendFirst(): void {
    for (let first = this.#next(); first !== undefined; first = this.#next()) {
      if (!first.signal.aborted) {
        this.#tell(first.call);
        return;
      }
      this.#waiting.shift();
      first.reject(first.signal.reason);
    }
  }

  /** Brings to the front what is cut next: shapes before names, whose places all have to be found for the first tile. */
  #next(): Waiting | undefined {
    const at = this.#waiting.findIndex(({ call }) => call.part === '');
    if (at > 0) this.#waiting.unshift(...this.#waiting.splice(at, 1));
    return this.#waiting[0];
  }

  #hear(reply: TileReply): void {
    const [first] = this.#waiting;
    if (first === undefined || first.call.id !== reply.id) return;
    this.#waiting.shift();
    this.#sendFirst();
    if ('tile' in reply) {
      this.#isProven = true;
      first.resolve({ data: reply.tile });
      return;
    }
    first.reject(new Error(reply.failure));
    const blob = this.#blobOf(first.call.layer);
    // What is no longer drawn need not be told.
    if (blob !== null) this.#onFailure({ blob, cause: reply.failure, isWorthAnother: false });
  }

  #die(cause: string): void {
    const isWorthAnother = this.#isProven && !this.#hasDied;
    this.#hasDied = true;
    this.#hangUp(new Error(cause));
    this.#onFailure({ blob: null, cause, isWorthAnother });
  }

  #hangUp(reason: Error): void {
    this.#line?.close();
    this.#line = null;
    this.#layers.clear();
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }

  #blobOf(wanted: number): Blob | null {
    for (const [blob, layer] of this.#layers) if (layer === wanted) return blob;
    return null;
  }
}

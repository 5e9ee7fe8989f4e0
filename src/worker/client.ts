import { AppError, fromPlainError } from '../model/error.ts';
import type { Progress } from '../model/progress.ts';
import type { Line, OpenLine } from './line.ts';
import { LayersOnTheWay } from './layers-on-the-way.ts';
import { packForWorker } from './pack-layer.ts';
import { asksProperties } from './protocol.ts';
import type { CallName, Input, NextPart, Output, Reply, Request } from './protocol.ts';
import { pack, unpack } from './wire.ts';

export interface CallOptions {
  /** Ends the work at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Buffers of the input that go over without a copy. The caller has them no more, whatever comes. */
  readonly transfer?: readonly ArrayBuffer[];
}

/**
 * What a worker took for a layer of so many bytes it does not give back by itself, and it is not little: 1 GB for one of
 * 200 MB. It is ended when it has nothing more to do; to start another takes a tenth of a second.
 */
const HEAVY_BYTES = 20_000_000;

interface Call {
  readonly id: number;
  /** Made when its turn comes. */
  readonly request: () => Request;
  /** As far as they have come. */
  readonly layers: LayersOnTheWay;
  readonly options: CallOptions;
  readonly resolve: (output: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Calls the analysis worker, one call after the other: the next is sent when the
 * last has its answer, so that a worker can be ended at any time and takes no
 * other call with it. It starts with the first call, and holds no state.
 */
export class AnalysisClient {
  readonly #open: OpenLine;
  /** The first is with the worker, the others wait. */
  readonly #calls: Call[] = [];
  #line: Line | null = null;
  #lastId = 0;
  #hadHeavy = false;

  /** @param open starts a worker that serves; see `serve.ts` */
  constructor(open: OpenLine) {
    this.#open = open;
  }

  /**
   * @throws AppError what the analysis reported, or `worker/crashed`.
   * @throws the signal's reason, at once, when `signal` is aborted.
   */
  call<K extends CallName>(call: K, input: Input<K>, options: CallOptions = {}): Promise<Output<K>> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = ++this.#lastId;
    const request = () => ({ id, call, input: pack(input, (layer) => packForWorker(layer, asksProperties(call))) });
    const onAbort = () => this.#cancel(id, signal?.reason);
    signal?.addEventListener('abort', onAbort);
    const answered = new Promise<Output<K>>((resolve, reject) => {
      this.#calls.push({ id, request, layers: new LayersOnTheWay(), options, resolve, reject });
      if (this.#calls.length === 1) this.#sendFirst();
    });
    return answered.finally(() => signal?.removeEventListener('abort', onAbort));
  }

  /** Starts the worker before there is anything to do, so that it is there by then. */
  start(): Line {
    if (this.#line === null) {
      this.#line = this.#open((cause) => this.#failAll(new AppError('worker/crashed', cause)));
      this.#line.port.onmessage = (event: MessageEvent<Reply>) => this.#hear(event.data);
    }
    return this.#line;
  }

  /** Ends a worker that has nothing to do, and the memory it took for what it did; the next call starts another. */
  rest(): void {
    if (this.#calls.length === 0) this.#hangUp();
  }

  /** Ends the worker; calls still waiting are rejected. */
  dispose(): void {
    this.#failAll(new DOMException('The analysis was closed.', 'AbortError'));
  }

  #sendFirst(): void {
    const [first] = this.#calls;
    if (first === undefined) return;
    const request = first.request();
    this.#hadHeavy ||= request.input.layers.some((packed) => 'blob' in packed && packed.blob.size > HEAVY_BYTES);
    this.start().port.postMessage(request, [...(first.options.transfer ?? [])]);
  }

  #hear(reply: Reply): void {
    const [first] = this.#calls;
    if (first?.id !== reply.id) return;
    if ('progress' in reply) first.options.onProgress?.(reply.progress);
    else if ('part' in reply) {
      first.layers.add(reply.part);
      this.#line?.port.postMessage({ nextOf: reply.id } satisfies NextPart, []);
    }
    else {
      this.#calls.shift();
      const layers = first.layers.finish();
      this.#hadHeavy ||= layers.some(({ large }) => large !== undefined && large.blob.size > HEAVY_BYTES);
      this.#sendFirst();
      if (this.#hadHeavy) this.rest();
      if (reply.ok) first.resolve(unpack(reply.output, layers) as never);
      else first.reject(fromPlainError(reply.error));
    }
  }

  /** A busy worker cannot hear a "cancel" message, so it is ended, and the next call goes to a new one. */
  #cancel(id: number, reason: unknown): void {
    const at = this.#calls.findIndex((call) => call.id === id);
    const [cancelled] = at === -1 ? [] : this.#calls.splice(at, 1);
    if (cancelled === undefined) return;
    if (at === 0) {
      this.#hangUp();
      this.#sendFirst();
    }
    cancelled.reject(reason);
  }

  #failAll(reason: unknown): void {
    this.#hangUp();
    for (const { reject } of this.#calls.splice(0)) reject(reason);
  }

  #hangUp(): void {
    this.#line?.close();
    this.#line = null;
    this.#hadHeavy = false;
  }
}

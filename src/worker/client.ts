import { AppError, fromPlainError } from '../model/error.ts';
import { openWorker } from './open-worker.ts';
import type { CallName, Input, Output, Port, Reply, Request } from './protocol.ts';

/** A port with its off switch. */
export interface Line {
  readonly port: Port;
  close(): void;
}

/** Makes a line; `onDeath` is to be called when the far end is gone, with what is known of the cause. */
export type OpenLine = (onDeath: (cause: string) => void) => Line;

interface Pending {
  readonly request: Request;
  readonly resolve: (output: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Calls the analysis worker. The worker starts with the first call. It holds
 * no state, so it may be ended and started anew at any time.
 */
export class AnalysisClient {
  readonly #open: OpenLine;
  readonly #pending = new Map<number, Pending>();
  #line: Line | null = null;
  #lastId = 0;

  constructor(open: OpenLine = openWorker) {
    this.#open = open;
  }

  /**
   * @throws AppError what the analysis reported, or `worker/crashed`.
   * @throws the signal's reason, at once, when `signal` is aborted.
   */
  call<K extends CallName>(call: K, input: Input<K>, signal?: AbortSignal): Promise<Output<K>> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    // The table in protocol.ts ties name and input together; a generic K cannot show it.
    const request = { id: ++this.#lastId, call, input } as Request;
    const onAbort = () => this.#cancel(request.id, signal?.reason);
    signal?.addEventListener('abort', onAbort);
    const answered = new Promise<Output<K>>((resolve, reject) => {
      this.#connect().port.postMessage(request);
      this.#pending.set(request.id, { request, resolve, reject });
    });
    return answered.finally(() => signal?.removeEventListener('abort', onAbort));
  }

  /** Ends the worker; calls still waiting are rejected. */
  dispose(): void {
    this.#failAll(new DOMException('The analysis was closed.', 'AbortError'));
  }

  #connect(): Line {
    if (this.#line === null) {
      this.#line = this.#open((cause) => this.#failAll(new AppError('worker/crashed', cause)));
      this.#line.port.onmessage = (event: MessageEvent<Reply>) => this.#settle(event.data);
    }
    return this.#line;
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (pending === undefined) return;
    this.#pending.delete(reply.id);
    if (reply.ok) pending.resolve(reply.output as never);
    else pending.reject(fromPlainError(reply.error));
  }

  /**
   * A busy worker cannot hear a "cancel" message, so it is ended; what else
   * was waiting goes to a new one.
   */
  #cancel(id: number, reason: unknown): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    this.#pending.delete(id);
    this.#hangUp();
    for (const { request } of this.#pending.values()) this.#connect().port.postMessage(request);
    pending.reject(reason);
  }

  #failAll(reason: unknown): void {
    this.#hangUp();
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }

  #hangUp(): void {
    this.#line?.close();
    this.#line = null;
  }
}

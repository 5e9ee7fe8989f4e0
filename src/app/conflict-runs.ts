import { AppError } from '../model/error.ts';
import { changeConflicts, comparedLayers, conflictInputs, isWaitingForLayers } from '../store/conflicts.ts';
import type { ConflictRun } from '../store/conflicts.ts';
import type { Store } from '../store/store.ts';
import { nextTask } from '../ui/next-task.ts';
import type { AnalysisClient } from '../worker/client.ts';

/** Has the plans of one store compared by the worker, with progress and cancel. What was found stays until then. */
export class ConflictRuns {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  #running: AbortController | null = null;

  constructor(store: Store, client: AnalysisClient) {
    this.#store = store;
    this.#client = client;
  }

  /** The first run starts by itself where its findings are shown, once the layers are there. */
  async runFirst(): Promise<void> {
    const { conflicts: { run, result }, tab, project } = this.#store.state;
    const isShown = tab === 'compare' || (tab === 'sheet' && project?.sheet.subject === 'conflicts');
    if (isShown && run.kind === 'idle' && result === null) await this.run();
  }

  /** Compares all pairs of all plans at once. */
  async run(): Promise<void> {
    const { state } = this.#store;
    const { project } = state;
    const layers = comparedLayers(state);
    if (project === null || isWaitingForLayers(state) || !layers.some(({ role }) => role === 'plan')) return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const startedAt = Date.now();
    const inputs = conflictInputs(state);
    this.#setRun({ kind: 'running', progress: null });
    try {
      // What is drawn now and what is sent make a task each, and so do what comes and what is drawn of it.
      await nextTask();
      const report = await this.#client.call('conflicts', { layers, options: { conflicts: project.conflicts, rules: project.rules } }, {
        signal: running.signal,
        onProgress: (progress) => this.#setRun({ kind: 'running', progress }),
      });
      await nextTask();
      running.signal.throwIfAborted();
      const ranAt = Date.now();
      this.#store.update((now) => changeConflicts(now, {
        run: { kind: 'idle' }, result: { report, ranAt, tookMs: ranAt - startedAt, inputs },
      }));
    } catch (error) {
      if (running.signal.aborted) return;
      if (!(error instanceof AppError)) throw error;
      this.#setRun({ kind: 'failed', error });
    }
  }

  cancel(): void {
    this.stop();
    this.#setRun({ kind: 'cancelled' });
  }

  /** Ends what is under way without a word. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
  }

  #setRun(run: ConflictRun): void {
    this.#store.update((state) => changeConflicts(state, { run }));
  }
}

import type { Project } from '../model/project.ts';
import { setAssessment, startAssessing, stopAssessing } from '../store/actions.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { failedRoles, measuredLayers } from './measured-layers.ts';
import { reportProblem } from './report-problem.ts';

/** The measuring of one store's city by the worker. */
export class FigureRuns {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  #running: AbortController | null = null;
  /** The project whose figures were computed ahead and are on show; once it is edited they are computed. */
  published: Project | null = null;

  constructor(store: Store, client: AnalysisClient) {
    this.#store = store;
    this.#client = client;
  }

  get isPublished(): boolean {
    return this.published !== null && this.published === this.#store.state.project;
  }

  /** Measures the city anew, once no layer is on its way. What was shown stays until then. */
  async run(): Promise<void> {
    const { project, layers } = this.#store.state;
    const measured = measuredLayers(layers);
    if (project === null || this.isPublished || measured.some(({ status }) => status.kind === 'loading')) return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#store.update(startAssessing);
    try {
      const assessment = await this.#client.call('assess', {
        layers: readyLayers({ layers: measured }),
        failed: failedRoles(measured),
        settings: project,
      }, {
        signal: running.signal,
        onProgress: (progress) => this.#store.update((state) => ({ ...state, progress })),
      });
      this.#store.update((state) => setAssessment(state, assessment));
    } catch (error) {
      if (running.signal.aborted) return;
      this.#store.update(stopAssessing);
      reportProblem(error, this.#store);
    }
  }

  /** Ends the measuring that is under way, at once. */
  cancel(): void {
    this.stop();
    this.#store.update((state) => (state.assessing ? stopAssessing(state) : state));
  }

  /** As {@link cancel}; what is shown says that it goes on. */
  stop(): void {
    this.#running?.abort();
  }
}

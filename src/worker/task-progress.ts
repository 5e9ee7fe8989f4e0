import { taskWeight } from '../analyse/area/area-task.ts';
import type { PlannedTask } from '../analyse/area-plan.ts';
import type { Progress, WorkStep } from '../model/progress.ts';

/** What an assessment goes through, in order. */
const STEPS: readonly WorkStep[] = ['prepare', 'ground', 'union', 'service', 'presence', 'lines'];

/** Tells that tasks are still being planned. */
export function reportPlanning(tell: (progress: Progress) => void): void {
  tell({ step: 'prepare', position: 1, count: STEPS.length, share: 0 });
}

/** Adds up how far the tasks of an assessment are, which are done in any order, also at the same time. */
export class TaskProgress {
  readonly #tasks: readonly PlannedTask[];
  readonly #weights: readonly number[];
  readonly #shares: number[];
  readonly #tell: (progress: Progress) => void;

  constructor(tasks: readonly PlannedTask[], tell: (progress: Progress) => void) {
    this.#tasks = tasks;
    this.#weights = tasks.map(({ task }) => taskWeight(task));
    this.#shares = tasks.map(() => 0);
    this.#tell = tell;
  }

  /** The task `at` is done to this share; 1: all of it. */
  report(at: number, share: number): void {
    this.#shares[at] = share;
    // The first that is not finished; after the last task comes the last step.
    const step = this.#tasks.find((_, task) => this.#shares[task]! < 1)?.step ?? 'lines';
    const whole = this.#weights.reduce((sum, weight) => sum + weight, 0);
    const done = this.#weights.reduce((sum, weight, task) => sum + weight * this.#shares[task]!, 0);
    this.#tell({
      step,
      position: STEPS.indexOf(step) + 1,
      count: STEPS.length,
      share: whole === 0 ? 1 : done / whole,
    });
  }
}

import { taskWeight } from '../analyse/area/area-task.ts';
import type { PlannedTask } from '../analyse/area-plan.ts';
import type { Progress, WorkStep } from '../model/progress.ts';

/** Adds up how far tasks are that are done in any order, also at the same time. */
export class TaskProgress {
  readonly #tasks: readonly PlannedTask[];
  readonly #weights: readonly number[];
  readonly #shares: number[];
  readonly #steps: readonly WorkStep[];
  readonly #tell: (progress: Progress) => void;

  /** @param after the step that follows when all tasks are done */
  constructor(tasks: readonly PlannedTask[], after: WorkStep, tell: (progress: Progress) => void) {
    this.#tasks = tasks;
    this.#weights = tasks.map(({ task }) => taskWeight(task));
    this.#shares = tasks.map(() => 0);
    this.#steps = [...new Set([...tasks.map(({ step }) => step), after])];
    this.#tell = tell;
  }

  /** The task `at` is done to this share; 1: all of it. */
  report(at: number, share: number): void {
    this.#shares[at] = share;
    // The first that is not finished; after the last task comes the last step.
    const step = this.#tasks.find((_, task) => this.#shares[task]! < 1)?.step ?? this.#steps.at(-1)!;
    const whole = this.#weights.reduce((sum, weight) => sum + weight, 0);
    const done = this.#weights.reduce((sum, weight, task) => sum + weight * this.#shares[task]!, 0);
    this.#tell({
      step,
      position: this.#steps.indexOf(step) + 1,
      count: this.#steps.length,
      share: whole === 0 ? 1 : done / whole,
    });
  }
}

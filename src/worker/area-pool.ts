import { runAreaTask, taskWeight } from '../analyse/area/area-task.ts';
import type { AreaFigures, AreaTask } from '../analyse/area/area-task.ts';
import { AppError, fromPlainError } from '../model/error.ts';
import type { Line, OpenLine } from './line.ts';
import type { TaskReply } from './serve-tasks.ts';

/** Does tasks in any order. @param onShare how far the task `at` is, 0 to 1 @returns their figures, in the order of the tasks */
export type RunTasks = (
  tasks: readonly AreaTask[], onShare: (at: number, share: number) => void,
) => Promise<readonly AreaFigures[]>;

/** More workers would have nothing to do: layers are cut into four. */
const MOST_WORKERS = 4;

/** Smaller work is done sooner than other workers have started; see `taskWeight`. */
const LEAST_WEIGHT = 400_000;

/** How many workers measure on a machine of so many cores: one core is left to the window. */
export function poolSize(cores: number): number {
  return Math.max(1, Math.min(MOST_WORKERS, cores - 1));
}

/** Does the tasks here, one after the other. */
export const runTasksHere: RunTasks = async (tasks, onShare) => tasks.map((task, at) => {
  const figures = runAreaTask(task, (share) => onShare(at, share));
  onShare(at, 1);
  return figures;
});

/**
 * Shares tasks out among `size` workers; where there is but one, or little to do,
 * they are done here. Which worker does a task makes no difference to its figures.
 */
export function areaPool(open: OpenLine, size: number, leastWeight = LEAST_WEIGHT): RunTasks {
  return async (tasks, onShare) => {
    const weight = tasks.reduce((sum, task) => sum + taskWeight(task), 0);
    if (size === 1 || weight < leastWeight) return runTasksHere(tasks, onShare);
    const figures: AreaFigures[] = [];
    const waiting = tasks.map((task, at) => ({ task, at }));
    const lines: Line[] = [];
    /** One worker's day: the next task that nobody has begun, until there is none. */
    const work = async (): Promise<void> => {
      let die: (cause: string) => void = () => undefined;
      const death = new Promise<never>((_, reject) => {
        die = (cause) => reject(new AppError('worker/crashed', cause));
      });
      const line = open((cause) => die(cause));
      lines.push(line);
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { task, at } = next;
        figures[at] = await Promise.race([death, ask(line, task, (share) => onShare(at, share))]);
        onShare(at, 1);
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, work));
      return figures;
    } finally {
      for (const line of lines) line.close();
    }
  };
}

/** Sends a task and waits for its figures. */
function ask({ port }: Line, task: AreaTask, onShare: (share: number) => void): Promise<AreaFigures> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }: MessageEvent<TaskReply | { readonly lock: string }>) => {
      if ('share' in data) onShare(data.share);
      else if ('figures' in data) resolve(data.figures);
      else if ('error' in data) reject(fromPlainError(data.error));
    };
    port.postMessage(task, []);
  });
}

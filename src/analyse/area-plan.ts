import type { WorkStep } from '../model/progress.ts';
import { runAreaTask } from './area/area-task.ts';
import type { AreaFigures, AreaTask, TaskFigures, TaskKind } from './area/area-task.ts';

/**
 * Measuring that is still to be done: tasks that know nothing of each other, and
 * what is made of their figures. So the worker can share them out, the command does
 * them one after the other, and both get the same bits.
 */
export interface AreaPlan<Answer> {
  readonly tasks: readonly PlannedTask[];
  /** @param figures of the tasks, in their order */
  readonly gather: (figures: readonly AreaFigures[]) => Answer;
}

export interface PlannedTask {
  /** What the user is told meanwhile. */
  readonly step: WorkStep;
  readonly task: AreaTask;
}

/** A plan of tasks of one kind. */
export function planOf<K extends TaskKind, Answer>(
  step: WorkStep, tasks: readonly AreaTask<K>[], gather: (figures: readonly TaskFigures[K][]) => Answer,
): AreaPlan<Answer> {
  return {
    // Each is one of the tasks that there are; that K is one of their kinds, the compiler does not follow.
    tasks: tasks.map((task) => ({ step, task: task as unknown as AreaTask })),
    // Figures come in the order of the tasks, so they are of their kind.
    gather: (figures) => gather(figures as readonly TaskFigures[K][]),
  };
}

type Answers<Plans> = { readonly [Name in keyof Plans]: Plans[Name] extends AreaPlan<infer Answer> ? Answer : never };

/** Several plans as one, whose answer is made of theirs. */
export function joinPlans<Plans extends Readonly<Record<string, AreaPlan<unknown>>>, Answer>(
  plans: Plans, gather: (answers: Answers<Plans>) => Answer,
): AreaPlan<Answer> {
  const all = Object.entries(plans);
  return {
    tasks: all.flatMap(([, { tasks }]) => tasks),
    gather: (figures) => {
      let from = 0;
      const answers = all.map(([name, plan]) => [name, plan.gather(figures.slice(from, from += plan.tasks.length))]);
      // Every plan has given its answer under its name.
      return gather(Object.fromEntries(answers) as Answers<Plans>);
    },
  };
}

/** Does the tasks here, one after the other. */
export function carryOut<Answer>({ tasks, gather }: AreaPlan<Answer>): Answer {
  return gather(tasks.map(({ task }) => runAreaTask(task)));
}

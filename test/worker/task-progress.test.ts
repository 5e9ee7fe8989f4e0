import { expect, test } from 'vitest';
import type { PlannedTask } from '../../src/analyse/area-plan.ts';
import { flattenPolygons } from '../../src/analyse/area/flat-polygons.ts';
import type { Progress } from '../../src/model/progress.ts';
import { TaskProgress } from '../../src/worker/task-progress.ts';
import { box } from '../analyse/boxes.ts';

const districts = flattenPolygons([box(112.6, 35.09, 112.62, 35.1)]);
const ground = { kind: 'ground', districts, within: undefined } as const;
const presence = { kind: 'presence', districts, within: undefined, polygons: districts, leastM2: 1 } as const;

/** The second has twice the vertices of the first, and so has the third. */
const tasks: readonly PlannedTask[] = [
  { step: 'ground', task: ground }, { step: 'union', task: presence }, { step: 'union', task: presence },
];

function told(...reports: readonly (readonly [number, number])[]): Progress | undefined {
  const news: Progress[] = [];
  const progress = new TaskProgress(tasks, (each) => news.push(each));
  for (const [at, share] of reports) progress.report(at, share);
  return news.at(-1);
}

test('the step is that of the first task that is not done, also when a later one is', () => {
  expect(told([1, 1])).toEqual({ step: 'ground', position: 2, count: 6, share: 2 / 5 });
  expect(told([1, 1], [0, 1])).toEqual({ step: 'union', position: 3, count: 6, share: 3 / 5 });
});

test('half a task counts half', () => {
  expect(told([0, 1], [1, 0.5], [2, 0.25])?.share).toBeCloseTo((1 + 1 + 0.5) / 5);
});

test('after all tasks comes the last step', () => {
  expect(told([0, 1], [1, 1], [2, 1])).toEqual({ step: 'lines', position: 6, count: 6, share: 1 });
});

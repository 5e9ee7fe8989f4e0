import { describe, expect, test } from 'vitest';
import { SourcePlanner } from '../../src/map/source-plan.ts';
import type { SourceData } from '../../src/map/source-plan.ts';
import { assessmentOf } from '../paint/assessment.ts';
import { districts, greens, sceneOf } from './city.ts';

/** The features of a source that no worker has drawn ahead. */
function featuresIn(data: SourceData | undefined) {
  return data === undefined || data instanceof Blob ? undefined : data.features;
}

describe('the plan of the sources', () => {
  test('names what the style draws from', () => {
    expect([...new SourcePlanner().plan(sceneOf()).keys()].toSorted()).toEqual([
      '/hover', '/marks', 'built-up', 'built-up/outside', 'districts', 'districts/names', 'greens',
      'greens/names', 'projects', 'projects/pins', 'roads',
    ]);
  });

  test('keeps the same objects while only the selection changes, so that nothing is cut anew', () => {
    const planner = new SourcePlanner();
    const before = planner.plan(sceneOf());
    const after = planner.plan(sceneOf({ selectedDistrictId: 'd1' }));
    const changed = [...after].filter(([id, data]) => before.get(id) !== data).map(([id]) => id);

    expect(changed).toEqual(['/marks']);
  });

  test('leaves out layers that are switched off, but for the districts, which bear the theme', () => {
    const view = [greens, districts].map(({ id }) => ({ id, visible: false, opacity: 1 }));
    const sources = new SourcePlanner().plan(sceneOf({ view }));

    expect([...sources.keys()]).toEqual(['districts', 'districts/names', '/marks', '/hover']);
  });

  test('writes a new value on the districts when the figures change', () => {
    const planner = new SourcePlanner();
    const values = (assessment: ReturnType<typeof assessmentOf>) => {
      const names = planner.plan(sceneOf({ indicator: 'park_pc', assessment })).get('districts/names');
      return featuresIn(names)?.map(({ properties }) => properties?.['value'] as string);
    };

    expect(values(assessmentOf([1, 2.345, null, 4], {}))).toEqual(['1.00', '2.35', '—', '4.00']);
    expect(values(assessmentOf([9, 2, null, 4], {}))?.[0]).toBe('9.00');
  });

  test('writes names of parks, not of belts along a road', () => {
    const names = new SourcePlanner().plan(sceneOf()).get('greens/names');

    expect(featuresIn(names)?.map(({ properties }) => properties?.['name'] as string)).toEqual(['中心公园']);
  });

  test('takes what the worker has drawn ahead of a layer as it is', () => {
    const shapes = new Blob(['{}']);
    const drawn = { ...greens, drawings: { greens: shapes } };
    const sources = new SourcePlanner().plan(sceneOf({ layers: [drawn, districts] }));

    expect(sources.get('greens')).toBe(shapes);
    expect(sources.has('greens/names')).toBe(false);
  });
});

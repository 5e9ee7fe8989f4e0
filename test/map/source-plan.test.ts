import { describe, expect, test } from 'vitest';
import { SourcePlanner, isTiles } from '../../src/map/source-plan.ts';
import type { SourceData } from '../../src/map/source-plan.ts';
import { assessmentOf } from '../paint/assessment.ts';
import { districts, greens, sceneOf } from './city.ts';

/** The features of a source that is not cut into tiles. */
function featuresIn(data: SourceData | undefined) {
  return data === undefined || isTiles(data) ? undefined : data.features;
}

function newPlanner() {
  return new SourcePlanner((blob, part) => `tiles of ${blob.size} bytes${part}`);
}

describe('the plan of the sources', () => {
  test('names what the style draws from', () => {
    expect([...newPlanner().plan(sceneOf()).keys()].toSorted()).toEqual([
      '/hover', '/marks', 'built-up', 'built-up/outside', 'districts', 'districts/names', 'greens',
      'greens/names', 'projects', 'projects/pins', 'roads',
    ]);
  });

  test('keeps the same objects while only the selection changes, so that nothing is cut anew', () => {
    const planner = newPlanner();
    const before = planner.plan(sceneOf());
    const after = planner.plan(sceneOf({ selectedDistrictId: 'd1' }));
    const changed = [...after].filter(([id, data]) => before.get(id) !== data).map(([id]) => id);

    expect(changed).toEqual(['/marks']);
  });

  test('is the same for a scene that was prepared, and names are not placed again', async () => {
    const [planner, plain] = [newPlanner(), newPlanner()];
    await planner.prepare(sceneOf());
    const prepared = planner.plan(sceneOf());

    expect(Object.fromEntries(prepared)).toEqual(Object.fromEntries(plain.plan(sceneOf())));
    await planner.prepare(sceneOf());
    expect(planner.plan(sceneOf()).get('greens/names')).toBe(prepared.get('greens/names'));
  });

  test('leaves out layers that are switched off, but for the districts, which bear the theme', () => {
    const view = [greens, districts].map(({ id }) => ({ id, visible: false, opacity: 1 }));
    const sources = newPlanner().plan(sceneOf({ view }));

    expect([...sources.keys()]).toEqual(['districts', 'districts/names', '/marks', '/hover']);
  });

  test('writes a new value on the districts when the figures change', () => {
    const planner = newPlanner();
    const values = (assessment: ReturnType<typeof assessmentOf>) => {
      const names = planner.plan(sceneOf({ indicator: 'park_pc', assessment })).get('districts/names');
      return featuresIn(names)?.map(({ properties }) => properties?.['value'] as string);
    };

    expect(values(assessmentOf([1, 2.345, null, 4], {}))).toEqual(['1.00', '2.35', '—', '4.00']);
    expect(values(assessmentOf([9, 2, null, 4], {}))?.[0]).toBe('9.00');
  });

  test('writes names of parks, not of belts along a road', () => {
    const names = newPlanner().plan(sceneOf()).get('greens/names');

    expect(featuresIn(names)?.map(({ properties }) => properties?.['name'] as string)).toEqual(['中心公园']);
  });

  test('asks for tiles of a large layer, at the same address while it is the same layer under another spec', () => {
    const large = { blob: new Blob(['12345']), index: new ArrayBuffer(0), tally: new Map(), signs: '' };
    const planner = newPlanner();
    const before = planner.plan(sceneOf({ layers: [{ ...greens, large }, districts] }));
    const after = planner.plan(sceneOf({ layers: [{ ...greens, large }, districts] }));

    expect(before.get('greens')).toEqual({ tiles: 'tiles of 5 bytes' });
    expect(before.get('greens/names')).toEqual({ tiles: 'tiles of 5 bytes/names' });
    expect(after.get('greens')).toBe(before.get('greens'));
  });
});

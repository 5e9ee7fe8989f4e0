import { describe, expect, test } from 'vitest';
import type { ConflictReport } from '../../src/model/conflict.ts';
import type { Layer } from '../../src/model/layer.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { openProject, setLayerStatus } from '../../src/store/actions.ts';
import { changeConflicts, comparedLayers, conflictInputs, isStale, isWaitingForLayers } from '../../src/store/conflicts.ts';
import { editProject, undo } from '../../src/store/history.ts';
import * as edits from '../../src/store/plan-edits.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    { id: 'city', role: 'plan', src: 'city.geojson', title: '总规' },
    { id: 'land', role: 'plan', src: 'land.geojson', title: '土规' },
    { id: 'parks', role: 'green', src: 'parks.geojson', title: '公园' },
  ],
});

function ready(state: State, id: string): State {
  const spec = state.layers.find((layer) => layer.spec.id === id)!.spec;
  // A layer without items is of whichever role.
  const layer = { id, role: spec.role, spec, items: [] } as unknown as Layer;
  return setLayerStatus(state, id, { kind: 'ready', layer, issues: [], areasM2: [] });
}

const opened = openProject(EMPTY_STATE, project, 'https://city.example/project.json');
const there = ['city', 'land', 'parks'].reduce(ready, opened);
const report: ConflictReport = {
  plans: [], settings: project.conflicts, rules: [], pairs: [], findings: [], slivers: [], sites: [], issues: [],
};
const compared = changeConflicts(there, { result: { report, ranAt: 0, tookMs: 1, inputs: conflictInputs(there) } });

test('a comparison waits for plans, not for parks', () => {
  expect(isWaitingForLayers(opened)).toBe(true);
  expect(isWaitingForLayers(['city', 'land'].reduce(ready, opened))).toBe(false);
  expect(comparedLayers(there).map(({ id }) => id)).toEqual(['city', 'land']);
});

describe('a result is out of date', () => {
  test.each<[string, (state: State) => State]>([
    ['a rule', (state) => editProject(state, (of) => edits.setRule(of, ['green', 'water'], { severity: 'severe', text: null }))],
    ['a tolerance', (state) => editProject(state, (of) => edits.setConflictSettings(of, { minAreaM2: 400 }))],
    ['what a code means', (state) => editProject(state, (of) => edits.setPlanClass(of, 'city', 'X1', 'water'))],
  ])('after %s changed, and no longer when that is undone', (_, change) => {
    const changed = change(compared);

    expect(isStale(changed)).toBe(true);
    expect(isStale(undo(changed))).toBe(false);
  });

  test('when a plan’s land is another', () => {
    expect(isStale(ready(compared, 'land'))).toBe(true);
  });

  test('not for a name, a date, a review or another layer', () => {
    const facts = { name: '总体规划', authority: '局', status: 'draft', date: '2024-01-01', sourceScale: 1e4 } as const;
    const named = editProject(compared, (of) => edits.setPlanFacts(of, 'city', facts));
    const review = { state: 'accepted', who: null, when: null, why: null, areaM2: 1 } as const;

    expect(isStale(named)).toBe(false);
    expect(isStale(editProject(named, (of) => edits.setReview(of, 'CY-1', review)))).toBe(false);
    expect(isStale(ready(named, 'parks'))).toBe(false);
  });
});

test('another project has no result', () => {
  expect(openProject(compared, project, 'https://other.example/project.json').conflicts.result).toBeNull();
});

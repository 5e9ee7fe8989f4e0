import { expect, test } from 'vitest';
import { newArrival, readyStatus } from '../../src/app/arrival-lists.ts';
import { MapInputs } from '../../src/app/map-inputs.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';
import { collection, districts, imported, square } from '../intake/drop.ts';

const NOTHING_COVERED = { top: 0, bottom: 0 };

test('layers that are there stand back behind the one that is looked at, and are as they were afterwards', async () => {
  const layer = await districts();
  const preview = await imported('绿地.geojson', collection([square(112.6, 35.1), {}]));
  const before: State = {
    ...EMPTY_STATE,
    layers: [{ spec: layer.spec, visible: true, opacity: 0.5, status: { kind: 'ready', layer, issues: [], areasM2: [] } }],
  };
  const looking: State = {
    ...before, arrivals: { list: [newArrival('a', '绿地', [], readyStatus(preview.candidate, preview))], shownId: 'a' },
  };
  const inputs = new MapInputs();
  const viewOf = (state: State) => inputs.next(state, NOTHING_COVERED).view.map(({ id, opacity }) => [id, opacity]);

  expect(viewOf(before)).toEqual([['districts', 0.5]]);
  expect(viewOf(looking)).toEqual([['new', 1], ['districts', 0.2]]);
  expect(viewOf(before)).toEqual([['districts', 0.5]]);
});

import { expect, test } from 'vitest';
import { layerRows } from '../../../src/app/view/layer-rows.ts';
import type { GreenClass } from '../../../src/model/green-class.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';
import { greens } from '../../paint/layers.ts';

function classesOf(codes: readonly GreenClass[]) {
  const layer = greens(codes);
  const state = {
    ...EMPTY_STATE,
    layers: [{ spec: layer.spec, status: { kind: 'ready', layer, issues: [], areasM2: [] }, visible: true, opacity: 1 } as const],
  };
  return layerRows(state, 'light').flatMap(({ classes }) => classes.map(({ title }) => title));
}

test('a layer of green spaces names its classes where there is more than one, also those that nobody knows', () => {
  expect(classesOf(['G11', 'G14'])).toEqual([]);
  expect(classesOf(['G11', 'G2', null])).toEqual(['公园绿地', '防护绿地', '类别不明']);
});

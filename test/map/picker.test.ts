import { describe, expect, test } from 'vitest';
import { Picker, sameContents } from '../../src/map/picker.ts';
import type { GreenSpace, Layer } from '../../src/model/layer.ts';
import { withLarge } from '../../src/worker/large-layer.ts';
import { box, builtUp, districts, greens, sceneOf } from './city.ts';

const PLACE = [112.607, 35.087] as const;

describe('what lies at a place', () => {
  test('is told with its layer, from small to large, and the district apart', () => {
    expect(new Picker().contentsAt(sceneOf(), PLACE, 1)).toEqual({
      place: PLACE,
      items: [{ layerId: 'greens', featureId: 'park' }],
      districtId: 'd0',
      conflictIds: [],
    });
  });

  test('is the built-up area only where there is no district to mean', () => {
    const view = [builtUp].map(({ id }) => ({ id, visible: true, opacity: 1 }));

    expect(new Picker().contentsAt(sceneOf({ view }), PLACE, 1).items).toEqual([
      { layerId: 'built-up', featureId: 'b0' },
    ]);
  });

  test('does not tell of layers that are switched off', () => {
    const view = [greens, builtUp, districts].map(({ id }) => ({ id, visible: id !== 'greens', opacity: 1 }));
    const { items } = new Picker().contentsAt(sceneOf({ view }), PLACE, 1);

    expect(items).toEqual([]);
  });

  test('tells the district while the map is coloured by a theme, lines on or off', () => {
    const view = [{ id: 'districts', visible: false, opacity: 1 }];
    const picker = new Picker();

    expect(picker.contentsAt(sceneOf({ view }), PLACE, 1).districtId).toBeNull();
    expect(picker.contentsAt(sceneOf({ view, indicator: 'park_pc' }), PLACE, 1).districtId).toBe('d0');
  });

  test('reaches farther over the land the farther the map looks from', () => {
    // 100 m north of the road: 6 px need 17 m for each px.
    const north = [112.61, 35.1 + 100 / 111_195] as const;
    const idsAt = (metresPerPx: number) => new Picker().contentsAt(sceneOf(), north, metresPerPx).items;

    expect(idsAt(16).map(({ layerId }) => layerId)).not.toContain('roads');
    expect(idsAt(17).map(({ layerId }) => layerId)).toContain('roads');
  });
});

test('of a large layer the same is told, and where it is in the layer', () => {
  // Squares of 1/1000 degree side by side; layers are large from 20 000 vertices on.
  const squares = Array.from({ length: 4500 }, (_, at): GreenSpace => ({
    id: `s${at}`, name: null, properties: {}, code: 'G1', greenShare: null, geometry: box(at / 1000, 0, (at + 1) / 1000, 0.001),
  }));
  const plain: Layer<'green'> = { ...greens, items: squares };
  const large = withLarge(plain) as Layer<'green'>;
  const itemsAt = (layer: Layer, x: number, metresPerPx: number) =>
    new Picker().contentsAt(sceneOf({ layers: [layer] }), [x, 0.0005], metresPerPx).items;

  expect(large.large).toBeDefined();
  expect(itemsAt(large, 1.2345, 1)).toEqual([{ layerId: 'greens', featureId: 's1234', at: 1234 }]);
  for (const x of [0.0005, 1.2345, 3]) {
    expect(itemsAt(large, x, 1).map(({ featureId }) => featureId)).toEqual(itemsAt(plain, x, 1).map(({ featureId }) => featureId));
  }
});

test('contents are the same by what they hold, wherever the pointer is', () => {
  const one = { place: [1, 1] as const, items: [{ layerId: 'a', featureId: '1' }], districtId: 'd', conflictIds: [] };

  expect(sameContents(one, { ...one, place: [2, 2] })).toBe(true);
  expect(sameContents(one, { ...one, districtId: null })).toBe(false);
  expect(sameContents(one, { ...one, items: [{ layerId: 'a', featureId: '2' }] })).toBe(false);
  expect(sameContents(one, null)).toBe(false);
});

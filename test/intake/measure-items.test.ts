import { expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { measureItems } from '../../src/intake/measure-items.ts';
import { boxAreaM2 } from '../analyse/boxes.ts';
import { readProject, readSample } from '../data/read-sample.ts';

test('a ring that crosses itself has both of its lobes, and a hole that lies outside is land: closed formula for the squares', () => {
  const [, spec] = readProject('messy').layers;
  const checked = checkLayer(spec!, readSample('messy/greens.geojson'));
  const areasM2 = new Map(checked.layer.items.map(({ id }, index) => [id, measureItems(checked)[index]]));

  expect(areasM2.get('sound')).toBeCloseTo(boxAreaM2(112.57, 35.07, 112.572, 35.072), 1);
  expect(areasM2.get('bow-tie')).toBeCloseTo(boxAreaM2(112.57, 35.07, 112.572, 35.072) / 2, 0);
  expect(areasM2.get('hole-outside')).toBeCloseTo(2 * boxAreaM2(112.57, 35.074, 112.572, 35.076), 0);
});

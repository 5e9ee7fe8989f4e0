import { expect, test } from 'vitest';
import { candidateOf, collection, square } from './drop.ts';

test('a finding about a thing that is on the map has its place; one about a thing that is left out has none', async () => {
  const twice = { type: 'Feature', id: 'twice', properties: {}, geometry: square(112.6, 35.08) };
  const { receipt } = await candidateOf('公园.geojson', {
    type: 'FeatureCollection', features: [twice, { ...twice, geometry: square(112.7, 35.08) }],
  });
  const empty = await candidateOf('公园.geojson', collection([square(112.6, 35.08), {}], [null as never, {}]));
  const placesOf = (of: typeof receipt, code: string) =>
    of.entries.find((entry) => entry.code === code)?.issues.map(({ place }) => place);

  expect(placesOf(receipt, 'duplicate-id')).toEqual([[112.7, 35.08]]);
  expect(placesOf(empty.receipt, 'null-geometry')).toEqual([null]);
});

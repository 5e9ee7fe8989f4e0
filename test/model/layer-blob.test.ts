import { expect, test } from 'vitest';
import { blobOfLayer, layerInBlob } from '../../src/model/layer-blob.ts';
import type { GreenSpace, Layer } from '../../src/model/layer.ts';
import { layerSpec } from '../check/layer-spec.ts';

const ring = [[112.5, 35], [112.6, 35], [112.6, 35.1], [112.5, 35]];
const geometries = [
  { type: 'Polygon', coordinates: [ring] },
  { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] },
  // Heights cannot be laid flat.
  { type: 'Polygon', coordinates: [ring.map((position) => [...position, 88.5])] },
] as const;

/** More items than one part of the text holds. */
const items = Array.from({ length: 5003 }, (_, at): GreenSpace => ({
  id: `${at}`,
  name: at % 2 === 0 ? `第“${at}”园` : null,
  geometry: structuredClone(geometries[at % 3]) as unknown as GreenSpace['geometry'],
  properties: { 类型: 'G11', at },
  code: 'G1',
  greenShare: at / 7,
}));
const layer: Layer<'green'> = { id: 'parks', role: 'green', spec: layerSpec({ id: 'parks', role: 'green' }), items };

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('a layer that is written into a blob is the same when it is read', async () => {
  expect(plain(await layerInBlob(blobOfLayer(layer), true))).toEqual(plain(layer));
});

test('properties are left where nobody asks for them', async () => {
  const { items: bare } = await layerInBlob(blobOfLayer(layer), false);

  expect(bare[7]).toMatchObject({ id: '7', properties: {}, greenShare: 1 });
});

test('a layer without items is one too', async () => {
  expect(await layerInBlob(blobOfLayer({ ...layer, items: [] }), true)).toEqual({ ...layer, items: [] });
});

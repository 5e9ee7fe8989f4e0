import { expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { layerText } from '../../src/intake/layer-text.ts';
import { parseProject } from '../../src/project/parse-project.ts';

const ring = [[112.5, 35], [112.6, 35], [112.6, 35.1], [112.5, 35.1], [112.5, 35]];

/** 1201 features, the first of them broken, so that places and ids drift apart. */
const collection = {
  type: 'FeatureCollection',
  features: Array.from({ length: 1201 }, (_, index) => ({
    type: 'Feature',
    properties: { 类型: index % 2 === 0 ? 'G11' : 'G2', 名称: `第“${index}”块`, rate: index / 7 },
    geometry: index === 0 ? null : { type: 'Polygon', coordinates: [ring.toReversed()] },
  })),
};

test('a layer that is written and read again has the same items', async () => {
  const { layers: [spec] } = parseProject({
    schema: 1, title: 't', dataDate: '2024-12-31', view: { bbox: [112, 35, 113, 36] },
    layers: [{ id: 'parks', role: 'green', src: 'parks.geojson', title: '公园' }],
  });
  const first = checkLayer(spec!, collection).layer;
  const again = checkLayer(spec!, JSON.parse(await layerText(first).text())).layer;

  expect(first.items).toHaveLength(1200);
  expect(again.items).toEqual(first.items);
});

test('an empty layer is an empty collection', async () => {
  const { layers: [spec] } = parseProject({
    schema: 1, title: 't', dataDate: '2024-12-31', view: { bbox: [112, 35, 113, 36] },
    layers: [{ id: 'parks', role: 'green', src: 'parks.geojson', title: '公园' }],
  });
  const { layer } = checkLayer(spec!, { type: 'FeatureCollection', features: [] });

  expect(JSON.parse(await layerText(layer).text())).toEqual({ type: 'FeatureCollection', features: [] });
});

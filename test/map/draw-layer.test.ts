import { expect, test } from 'vitest';
import { drawLayer } from '../../src/map/draw-layer.ts';
import { layerSources } from '../../src/map/layer-sources.ts';
import type { GreenSpace, Layer } from '../../src/model/layer.ts';
import { makeCity } from '../bench/city.ts';
import { layerSpec } from '../check/layer-spec.ts';

/** Green spaces of a made-up city, of some 44 vertices each. */
function greensOf(count: number): Layer<'green'> {
  const items = makeCity(count, [1, 1], 3).greens.map((geometry, at): GreenSpace =>
    ({ id: `${at}`, name: `园${at}`, geometry, properties: {}, code: 'G1', greenShare: null }));
  return { id: 'greens', role: 'green', spec: layerSpec({ id: 'greens', role: 'green' }), items };
}

test('a large layer is drawn ahead: the text of each source is its GeoJSON', async () => {
  const layer = greensOf(1001);
  const drawings = Object.entries(drawLayer(layer).drawings ?? {});
  const drawn = await Promise.all(drawings.map(async ([id, text]) => [id, JSON.parse(await text.text())]));

  expect(new Map(drawn as [string, unknown][])).toEqual(layerSources(layer));
});

test('a small layer is left to the window', () => {
  expect(drawLayer(greensOf(100)).drawings).toBeUndefined();
});

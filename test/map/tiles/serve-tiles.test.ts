import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { serveTiles } from '../../../src/map/tiles/serve-tiles.ts';
import type { TileCall, TileReply } from '../../../src/map/tiles/serve-tiles.ts';
import { blobOfLayer } from '../../../src/model/layer-blob.ts';
import type { GreenSpace, Layer } from '../../../src/model/layer.ts';
import { layerSpec } from '../../check/layer-spec.ts';
import { roads } from '../city.ts';

const items = [0, 1, 2].map((at): GreenSpace => {
  const [west, east] = [112.6 + at / 100, 112.605 + at / 100];
  const coordinates = [[[west, 35.1], [east, 35.1], [east, 35.105], [west, 35.105], [west, 35.1]]];
  return {
    id: `${at}`, name: `园${at}`, geometry: { type: 'Polygon', coordinates }, properties: { 秘: '密' },
    code: at === 2 ? null : 'G1', greenShare: null,
  };
});
const layer: Layer<'green'> = { id: 'parks', role: 'green', spec: layerSpec({ id: 'parks', role: 'green' }), items };

/** Asks the server over a real channel. */
async function askAll(...calls: readonly TileCall[]): Promise<TileReply[]> {
  const { port1, port2 } = new MessageChannel();
  serveTiles(port2);
  const asked = calls.filter((call) => 'tile' in call).length;
  const replies: TileReply[] = [];
  await new Promise<void>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<TileReply>) => {
      if (replies.push(data) === asked) resolve();
    };
    for (const call of calls) port1.postMessage(call);
  });
  port1.close();
  return replies;
}

function propertiesIn(reply: TileReply): unknown[] {
  const layers = 'tile' in reply ? new VectorTile(new PbfReader(reply.tile)).layers['shapes'] : undefined;
  return Array.from({ length: layers?.length ?? 0 }, (_, at) => layers!.feature(at).properties);
}

/** The tile of zoom 9 that all three lie in: (112.6 / 360 + 0.5) · 512 = 416.1, and by Mercator 202.6. */
const tile = [9, 416, 202] as const;

test('a layer in a blob is cut into tiles of its shapes and its names, with what the style asks for and no more', async () => {
  const [shapes, names] = await askAll(
    { layer: 1, blob: blobOfLayer(layer) }, { id: 1, layer: 1, part: '', tile }, { id: 2, layer: 1, part: '/names', tile },
  );

  expect(propertiesIn(shapes!)).toEqual([{ class: 'G1' }, { class: 'G1' }, {}]);
  expect(propertiesIn(names!)).toMatchObject([{ name: '园0' }, { name: '园1' }]);
});

test('a layer that was dropped is there no more, and the others stay', async () => {
  const [dropped, kept] = await askAll(
    { layer: 1, blob: blobOfLayer(layer) }, { layer: 12, blob: blobOfLayer(layer) }, { drop: 1 },
    { id: 1, layer: 1, part: '', tile }, { id: 2, layer: 12, part: '', tile },
  );

  expect([propertiesIn(dropped!), propertiesIn(kept!).length]).toEqual([[], 3]);
});

test('roads keep the name and number that the style asks for', async () => {
  const [road] = roads.items;
  const [reply] = await askAll({ layer: 1, blob: blobOfLayer(roads) }, { id: 1, layer: 1, part: '', tile });

  expect(propertiesIn(reply!)).toEqual([{ id: road!.id, name: '一号路', class: 'arterial' }]);
});

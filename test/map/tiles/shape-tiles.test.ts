import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { ShapeTiles } from '../../../src/map/tiles/shape-tiles.ts';
import { makeCity } from '../../bench/city.ts';

/** Read by another program than ours. */
function featuresIn(tile: ArrayBuffer) {
  const layer = new VectorTile(new PbfReader(tile)).layers['shapes'];
  return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer!.feature(at));
}

function feature(geometry: Geometry, properties = {}): Feature {
  return { type: 'Feature', geometry, properties };
}

/** Which tile a place lies in, by the formula of the OpenStreetMap wiki. */
function tileAt([lon = 0, lat = 0]: Position, zoom: number): readonly [number, number, number] {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return [zoom, Math.floor((lon / 360 + 0.5) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

const square = (west: number, south: number, size: number): Position[] =>
  [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];

describe('tiles of shapes', () => {
  test('have each shape at its place, to the precision of the tile', () => {
    const place = [112.6, 35.1];
    const tile = tileAt(place, 18);
    const shapes = new ShapeTiles([feature({ type: 'LineString', coordinates: [place, [112.6001, 35.1001]] })]);
    const [found] = featuresIn(shapes.tile(...tile));
    const back = found!.toGeoJSON(tile[1], tile[2], tile[0]).geometry as { coordinates: Position[] };

    // 8192 units on 1.1 mm of a millionth of the equator: 2e-7 degrees.
    expect(back.coordinates[0]![0]).toBeCloseTo(112.6, 6);
    expect(back.coordinates[0]![1]).toBeCloseTo(35.1, 6);
  });

  test('have shells clockwise and holes the other way, whichever way the shapes run', () => {
    const [shell, hole] = [square(112.6, 35.1, 0.01), square(112.602, 35.102, 0.004)];
    const shapes = new ShapeTiles([
      feature({ type: 'Polygon', coordinates: [shell, hole] }),
      feature({ type: 'Polygon', coordinates: [shell.toReversed(), hole.toReversed()] }),
    ]);
    const areas = featuresIn(shapes.tile(...tileAt([112.605, 35.105], 13))).map((found) => found.loadGeometry().map((ring) =>
      ring.reduce((sum, { x, y }, at) => sum + x * ring[(at + 1) % ring.length]!.y - ring[(at + 1) % ring.length]!.x * y, 0)));

    expect(areas).toHaveLength(2);
    for (const [outer, inner] of areas) expect([Math.sign(outer!), Math.sign(inner!)]).toEqual([1, -1]);
  });

  test('are cut at a margin, so that no number is beyond what the format has', () => {
    const shapes = new ShapeTiles([feature({ type: 'Polygon', coordinates: [square(100, 20, 30)] })]);
    const [found] = featuresIn(shapes.tile(...tileAt([112.6, 35.1], 16)));

    // The tile lies within: its square and the margin of 128 units around it.
    expect(found!.bbox()).toEqual([-128, -128, 8320, 8320]);
  });

  test('have a point in one tile only, and its properties', () => {
    const place = [112.6, 35.1];
    const [zoom, x, y] = tileAt(place, 15);
    const shapes = new ShapeTiles([feature({ type: 'Point', coordinates: place }, { name: '园', hectares: 1.5, ahead: true, code: null })]);
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => featuresIn(shapes.tile(zoom, x + dx, y + dy)).length));

    expect(around).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(featuresIn(shapes.tile(zoom, x, y))[0]?.properties).toEqual({ name: '园', hectares: 1.5, ahead: true });
  });

  test('draw heights flat, and nothing where there is nothing', () => {
    const line: Geometry = { type: 'LineString', coordinates: [[112.6, 35.1, 80], [112.61, 35.1, 90]] };

    expect(featuresIn(new ShapeTiles([feature(line)]).tile(...tileAt([112.605, 35.1], 12)))).toHaveLength(1);
    expect(new ShapeTiles([feature(line)]).tile(12, 0, 0).byteLength).toBe(0);
    expect(new ShapeTiles([]).tile(0, 0, 0).byteLength).toBe(0);
  });

  test('leave out what nobody sees from afar, and have all of it from near', () => {
    const greens = makeCity(300, [1, 1], 5).greens;
    const shapes = new ShapeTiles(greens.map((geometry) => feature(geometry)));
    const [world] = [featuresIn(shapes.tile(0, 0, 0))];
    const [first] = greens.flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : []));
    const near = featuresIn(shapes.tile(...tileAt(first![0]![0]!, 18)));

    expect(world).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
  });
});

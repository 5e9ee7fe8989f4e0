import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { ShapeTiles } from '../../../src/map/tiles/shape-tiles.ts';

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

    // A unit is 360° / 2¹⁸ / 8192 = 1.7e-7°.
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

  test('have each shape as large as Mercator makes it, less its hole', () => {
    const [zoom, x, y] = tileAt([112.605, 35.105], 13);
    const polygon: Geometry = { type: 'Polygon', coordinates: [square(112.602, 35.102, 0.006), square(112.604, 35.104, 0.002)] };
    const [found] = featuresIn(new ShapeTiles([feature(polygon)]).tile(zoom, x, y));
    const units = 2 ** 13 * 8192;
    const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
    const areaOf = (south: number, size: number) => (size / 360) * units * (mercator(south + size) - mercator(south)) * units;
    const expected = areaOf(35.102, 0.006) - areaOf(35.104, 0.002);
    // Each corner may be off by half a unit, so each side by one.
    const perimeter = 4 * ((0.006 + 0.002) / 360) * units * 1.3;

    expect(Math.abs(shoelace(found!) - expected)).toBeLessThan(perimeter);
  });

  // At the equator a px of 512 is as wide as it is high.
  const px = (zoom: number) => 360 / (512 * 2 ** zoom);

  test('leave out areas of less than half a px²', () => {
    const sides = [0.6, 0.9, 2];
    const shapes = new ShapeTiles(sides.map((side, at) =>
      feature({ type: 'Polygon', coordinates: [square(0.01 + at * 10 * px(10), 0.01, side * px(10))] }, { side })));

    // 0.36 px² is gone, 0.81 px² is there.
    expect(featuresIn(shapes.tile(...tileAt([0.01, 0.01], 10))).map(({ properties }) => properties['side'])).toEqual([0.9, 2]);
    expect(featuresIn(shapes.tile(...tileAt([0.01, 0.01], 12)))).toHaveLength(3);
  });

  test('mark areas smaller than 4 px both ways where a tile has thousands of shapes, and keep their properties', () => {
    const kinds = [{ class: 'G1' }, { class: 'G2' }];
    const sides = [3.5, 5];
    const featuresOf = (count: number) => Array.from({ length: count }, (_, at) =>
      feature({ type: 'Polygon', coordinates: [square(0.001 + (at % 80) * 6 * px(10), 0.001 + Math.floor(at / 80) * 6 * px(10), sides[at % 2]! * px(10))] }, kinds[at % 2]));
    const propertiesOf = (count: number) => new Set(featuresIn(new ShapeTiles(featuresOf(count)).tile(...tileAt([0.01, 0.01], 10)))
      .map(({ properties }) => JSON.stringify(properties)));

    expect(propertiesOf(6000)).toEqual(new Set(['{"class":"G1","speck":true}', '{"class":"G2"}']));
    expect(propertiesOf(2000)).toEqual(new Set(['{"class":"G1"}', '{"class":"G2"}']));
  });

  test('leave out corners nearer than 0.8 px to the one before, and have all of them from near', () => {
    // A hundred and one corners, just over a tenth of a px apart at zoom 10.
    const line = Array.from({ length: 101 }, (_, at) => [0.01 + at * 0.1001 * px(10), 0.01]);
    const shapes = new ShapeTiles([feature({ type: 'LineString', coordinates: line })]);
    const cornersAt = (zoom: number) => featuresIn(shapes.tile(...tileAt([0.01, 0.01], zoom)))[0]!.loadGeometry()[0]!.length;

    // Each eighth from the first on, and the last.
    expect(cornersAt(10)).toBe(13 + 1);
    // As many as fit into the tile and its margin of 8 px at 25.6 px each, and where it leaves them.
    const start = (((0.01 / 360 + 0.5) * 2 ** 18) % 1) * 512;
    expect(cornersAt(18)).toBe(Math.floor((520 - start) / (0.1001 * 256)) + 1 + 1);
  });
});

/** The area of all rings, holes below 0, in square units of the tile. */
function shoelace(found: ReturnType<typeof featuresIn>[number]): number {
  let twice = 0;
  for (const ring of found.loadGeometry()) {
    for (const [at, { x, y }] of ring.entries()) {
      const next = ring[(at + 1) % ring.length]!;
      twice += x * next.y - next.x * y;
    }
  }
  return twice / 2;
}

import type { Polygon } from 'geojson';
import shp from 'shpjs';
import { describe, expect, test } from 'vitest';
import { shapefileZip } from '../../src/export/shapefile.ts';
import type { TableField } from '../../src/export/dbf.ts';
import { readFile } from '../../src/read/read-file.ts';

const FIELDS: readonly TableField[] = [
  { name: 'DKBH', type: 'text' }, { name: 'MJ', type: 'number', decimals: 3 }, { name: 'TZYY', type: 'text' },
];

/** A square with a square hole, as GeoJSON turns them: the shell counter-clockwise, the hole clockwise. */
const WITH_HOLE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [[112.6, 35.1], [112.61, 35.1], [112.61, 35.11], [112.6, 35.11], [112.6, 35.1]],
    [[112.603, 35.103], [112.603, 35.107], [112.607, 35.107], [112.607, 35.103], [112.603, 35.103]],
  ],
};
const TRIANGLE: Polygon = {
  type: 'Polygon', coordinates: [[[112.5, 35], [112.51, 35], [112.5, 35.01], [112.5, 35]]],
};
const LONG = '核减工业用地，待土规调整'.repeat(20);

function zip(): Promise<Uint8Array<ArrayBuffer>> {
  return shapefileZip('conflicts', {
    fields: FIELDS,
    rows: [['CY-1', 98_100.1234, '湨河以南'], ['CY-2', null, LONG]],
    polygons: [WITH_HOLE, TRIANGLE],
  }, { 'conflicts-full.txt': '图斑' });
}

/** What a reader made of it: shape, id, area, words. */
interface Read {
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe.each<[string, () => Promise<readonly Read[]>]>([
  ['the house’s own reader', async () => {
    const { layers } = await readFile(await zip(), 'conflicts.zip');
    return (layers[0]!.json as { features: Read[] }).features;
  }],
  ['shpjs', async () => (await shp((await zip()).buffer) as { features: Read[] }).features],
])('a zipped Shapefile, read by %s', (_, read) => {
  test('has the shapes as they were, holes and all', async () => {
    const [first, second] = await read();

    expect(areaOf(first!.geometry)).toBeCloseTo(0.01 ** 2 - 0.004 ** 2, 12);
    expect(first!.geometry).toMatchObject({ type: 'Polygon' });
    expect((first!.geometry as Polygon).coordinates.map(({ length }) => length)).toEqual([5, 5]);
    expect(areaOf(second!.geometry)).toBeCloseTo(0.01 ** 2 / 2, 12);
  });

  test('has Chinese words and numbers beside them', async () => {
    const [first] = await read();

    expect(first!.properties).toMatchObject({ DKBH: 'CY-1', MJ: 98_100.123, TZYY: '湨河以南' });
  });

  test('cuts what is longer than 254 bytes between two characters', async () => {
    const [, second] = await read();

    // Three bytes each: 84 are 252.
    expect(second!.properties['TZYY']).toBe(LONG.slice(0, 84));
  });
});

test('an unknown number is empty, not zero', async () => {
  const { layers } = await readFile(await zip(), 'conflicts.zip');

  expect((layers[0]!.json as { features: Read[] }).features[1]!.properties['MJ']).toBeNull();
});

test('a register without findings is a sound file as well', async () => {
  const empty = await shapefileZip('none', { fields: FIELDS, rows: [], polygons: [] });
  const { layers } = await readFile(empty, 'none.zip');

  expect((layers[0]!.json as { features: Read[] }).features).toEqual([]);
});

/** In square degrees, by the shoelace formula; holes taken off. */
function areaOf(geometry: unknown): number {
  const [shell = 0, ...holes] = (geometry as Polygon).coordinates.map((ring) => Math.abs(ring.reduce(
    (sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length]!;
      return sum + (x! * nextY! - nextX! * y!) / 2;
    }, 0)));
  return holes.reduce((rest, hole) => rest - hole, shell);
}

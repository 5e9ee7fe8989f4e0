import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { utf8 } from './binary-files.ts';

/** 济源 in GBK: domain.md §4.4. */
const JIYUAN_GBK = [0xbc, 0xc3, 0xd4, 0xb4];

async function featuresOf(bytes: Uint8Array, file: string): Promise<unknown> {
  const { layers } = await readFile(bytes, file);
  return layers.flatMap(({ json }) => (json as { features: unknown[] }).features);
}

describe('a table', () => {
  test('gives points by its columns of longitude and latitude, and keeps all cells as text', async () => {
    const csv = '\uFEFF代码,名称,经度,纬度\r\n007,"a ""b"", c",112.6,35.1\n\n8,"two\nlines",,\n';

    expect(await featuresOf(utf8(csv), 'a.csv')).toEqual([
      {
        type: 'Feature', properties: { 代码: '007', 名称: 'a "b", c', 经度: '112.6', 纬度: '35.1' },
        geometry: { type: 'Point', coordinates: [112.6, 35.1] },
      },
      { type: 'Feature', properties: { 代码: '8', 名称: 'two\nlines', 经度: '', 纬度: '' }, geometry: null },
    ]);
  });

  test.each([
    ['POINT Z (1 2 3)', { type: 'Point', coordinates: [1, 2, 3] }],
    ['SRID=4326;MULTIPOINT ((1 2), (3 4))', { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }],
    ['MULTIPOINT (1 2, 3 4)', { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }],
    ['polygon((0 0,9e0 0,0 1,0 0))', { type: 'Polygon', coordinates: [[[0, 0], [9, 0], [0, 1], [0, 0]]] }],
    ['POLYGON EMPTY', null],
    ['CIRCLE (1 2)', null],
    ['POINT (1', null],
  ])('reads %s in a column of WKT', async (wkt, geometry) => {
    expect(await featuresOf(utf8(`id\twkt\n1\t${wkt}`), 'a.csv')).toMatchObject([{ geometry }]);
  });

  test('in GBK with semicolons has its names right', async () => {
    const csv = Uint8Array.from([...utf8('n;m\n'), ...JIYUAN_GBK, ...utf8(';1')]);
    const { layers } = await readFile(csv, 'a.csv');

    const encoding = { name: 'GB18030', how: 'guessed' };
    expect(layers).toMatchObject([{ encoding, json: { features: [{ properties: { n: '济源', m: '1' } }] } }]);
  });
});

test('lines of GeoJSON are features, with or without record separators', async () => {
  const lines = '{"type":"Feature","properties":{},"geometry":null}\n{"type":"Point","coordinates":[1,2]}\n';
  const features = [
    { type: 'Feature', properties: {}, geometry: null },
    { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [1, 2] } },
  ];

  expect(await featuresOf(utf8(lines), 'a.geojsonl')).toEqual(features);
  expect(await featuresOf(utf8(`\u001E${lines.replace('\n', '\n\u001E')}`), 'a.geojsons')).toEqual(features);
});

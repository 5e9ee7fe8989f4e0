import { deflateRawSync } from 'node:zlib';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { AppError } from '../../src/model/error.ts';
import { readFile } from '../../src/read/read-file.ts';
import { utf8, zipBytes } from './binary-files.ts';
import { parquetBytes } from './parquet-bytes.ts';

const POINT = { type: 'Point', coordinates: [112.6, 35.08] } as const;

async function workbook(sheets: Parameters<typeof writeWorkbook>[0]): Promise<Uint8Array> {
  return new Uint8Array(await (await writeWorkbook(sheets).toBlob()).arrayBuffer());
}

async function layersOf(bytes: Uint8Array, file: string) {
  return (await readFile(bytes, file)).layers.map(({ name, kind, json }) => ({
    name, kind, features: (json as { features: unknown[] }).features,
  }));
}

async function codeOf(bytes: Uint8Array, file: string): Promise<unknown> {
  const error: unknown = await readFile(bytes, file).catch((reason: unknown) => reason);
  return error instanceof AppError ? error.code : error;
}

describe('an Excel workbook', () => {
  test('gives a table for each sheet, with text, numbers and dates', async () => {
    const bytes = await workbook([
      { sheet: '台账', data: [
        [{ value: '重点建设项目台账', type: String }, null, null, null],
        [{ value: '项目名称', type: String }, { value: '总投资（万元）', type: String }, { value: '开工时间', type: String }, { value: '代码', type: String }],
        [{ value: '沁园改造', type: String }, { value: 1200.5, type: Number }, { value: new Date('2018-09-15T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }, { value: '007', type: String }],
      ] },
      { sheet: '人口', data: [[{ value: '街道', type: String }], [{ value: '沁园街道', type: String }]] },
    ]);

    expect(await layersOf(bytes, 'a.xlsx')).toEqual([
      { name: '台账', kind: 'table', features: [{
        type: 'Feature', geometry: null,
        properties: { '项目名称': '沁园改造', '总投资（万元）': 1200.5, '开工时间': '2018-09-15', '代码': '007' },
      }] },
      { name: '人口', kind: 'table', features: [{ type: 'Feature', geometry: null, properties: { '街道': '沁园街道' } }] },
    ]);
  });

  test('tells how many rows above the heads are no data', async () => {
    const data = ['重点建设项目台账', '单位：万元'].map((value) => [{ value, type: String }, null, null]);
    const heads = ['名称', '投资', '地点'].map((value) => ({ value, type: String }));
    const { layers } = await readFile(await workbook([{ sheet: 'a', data: [...data, heads] }]), 'a.xlsx');

    expect(layers[0]?.issues).toMatchObject([{ code: 'rows-above-heads', values: { count: 2 } }]);
  });

  test('that is a bomb is stopped while it is unpacked', async () => {
    // 400 MB in two parts, 400 kB when packed.
    const part = deflateRawSync(new Uint8Array(200_000_000));
    const bomb = packedZip({ 'xl/a.xml': part, 'xl/b.xml': part });
    expect(await codeOf(bomb, 'a.xlsx')).toBe('load/too-large');
  }, 60_000);
});

describe('a FlatGeobuf file', () => {
  const bytes = serialize({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name: '世纪广场', area: 19.7 }, geometry: { ...POINT, coordinates: [112.6, 35.08] } }],
  }, 4490);

  test('gives its features, properties and system', async () => {
    const { layers } = await readFile(bytes, 'parks.fgb');

    expect(layers).toMatchObject([{
      name: 'parks', crs: 'EPSG:4490',
      json: { features: [{ properties: { name: '世纪广场', area: 19.7 }, geometry: POINT }] },
    }]);
  });

  test('that breaks off is damaged', async () => {
    expect(await codeOf(bytes.subarray(0, bytes.length - 5), 'a.fgb')).toBe('read/damaged');
  });
});

describe('a GeoParquet file', () => {
  const bytes = parquetBytes([{ name: '世纪广场', point: [112.6, 35.08] }, { name: '沁园', point: [112.59, 35.09] }]);

  test('gives its features with their geometry out of WKB', async () => {
    expect(await layersOf(bytes, 'parks.parquet')).toEqual([{ name: 'parks', kind: 'layer', features: [
      { type: 'Feature', properties: { name: '世纪广场' }, geometry: POINT },
      { type: 'Feature', properties: { name: '沁园' }, geometry: { type: 'Point', coordinates: [112.59, 35.09] } },
    ] }]);
  });

  test('that breaks off is damaged', async () => {
    expect(await codeOf(bytes.subarray(0, 60), 'a.parquet')).toBe('read/damaged');
  });
});

describe('a ZIP archive', () => {
  test('of several formats gives a layer for each, and names what it leaves out', async () => {
    const content = await readFile(zipBytes({
      'parks.geojson': utf8(JSON.stringify({ type: 'FeatureCollection', features: [] })),
      'ledger.csv': utf8('name,lon,lat\na,112.6,35.1'),
      'readme.txt': utf8('hello'),
      'broken.kml': utf8('<kml><Placemark>'),
    }), 'a.zip');

    expect(content.layers.map(({ name }) => name)).toEqual(['parks', 'ledger']);
    expect(content.leftOut).toEqual(['readme.txt']);
    expect(content.layers[0]?.issues).toMatchObject([
      { code: 'member-unread', values: { member: 'broken.kml', reason: 'read/damaged' } },
    ]);
  });

  test('with a table and no shapes says which member is missing', async () => {
    expect(await codeOf(zipBytes({ 'parks.dbf': utf8('x'), 'parks.prj': utf8('x') }), 'a.zip')).toBe('read/member-missing');
  });
});

describe('a table with places', () => {
  test.each([
    ['a column of GeoJSON', 'id,geojson\n1,"{""type"":""Point"",""coordinates"":[112.6,35.08]}"'],
    ['both numbers in one cell', '名称;坐标\n沁园;112.6，35.08'],
    ['signs behind the degrees', '名称,经度(°),纬度(°)\n沁园,112.6°E,35.08°N'],
    ['heads of other languages and widths', '名称,Ｌｏｎ,LAT\n沁园,112.6,35.08'],
  ])('reads %s', async (_, csv) => {
    expect(await layersOf(utf8(csv), 'a.csv')).toMatchObject([{ kind: 'layer', features: [{ geometry: POINT }] }]);
  });

  test('in UTF-16 with or without its mark has its names right', async () => {
    const text = 'name\tlon\tlat\n沁园\t112.6\t35.08';
    const bare = new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
    for (const bytes of [bare, Uint8Array.from([0xff, 0xfe, ...bare])]) {
      expect(await layersOf(bytes, 'a.csv')).toMatchObject([{ features: [{ properties: { name: '沁园' } }] }]);
    }
  });
});

test('TopoJSON on a grid has its points moved from it, and its collections kept', async () => {
  const topology = {
    type: 'Topology', arcs: [], transform: { scale: [0.01, 0.01], translate: [112, 35] },
    objects: { a: { type: 'GeometryCollection', geometries: [
      { type: 'Point', coordinates: [60, 8] },
      { type: 'GeometryCollection', geometries: [{ type: 'MultiPoint', coordinates: [[0, 0], [100, 0]] }] },
    ] } },
  };

  expect(await layersOf(utf8(JSON.stringify(topology)), 'a.topojson')).toMatchObject([{ features: [
    { geometry: POINT },
    { geometry: { type: 'GeometryCollection', geometries: [{ type: 'MultiPoint', coordinates: [[112, 35], [113, 35]] }] } },
  ] }]);
});

test('TopoJSON that names a long arc without end is refused before it fills the memory', async () => {
  const arc = Array.from({ length: 60_000 }, () => [1, 1]);
  const lines = Array.from({ length: 200 }, () => ({ type: 'LineString', arcs: [0] }));
  const topology = { type: 'Topology', arcs: [arc], objects: { a: { type: 'GeometryCollection', geometries: lines } } };

  expect(await codeOf(utf8(JSON.stringify(topology)), 'a.topojson')).toBe('load/too-large');
});

/** An archive of members that are packed already. */
function packedZip(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const archive = zipBytes(members);
  const view = new DataView(archive.buffer);
  // The central directory says how a member is packed.
  for (let at = view.getUint32(archive.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    view.setUint16(at + 10, 8, true);
    at += 46 + view.getUint16(at + 28, true);
  }
  return archive;
}

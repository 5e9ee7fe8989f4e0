import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { readFile } from '../../src/read/read-file.ts';
import { dbfBytes, shpBytes, utf8, zipBytes } from './binary-files.ts';

// In a Shapefile shells run clockwise, holes the other way.
const SHELL: Position[] = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]];
const HOLE: Position[] = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]];
const ISLAND: Position[] = [[20, 0], [20, 1], [21, 1], [21, 0], [20, 0]];

/** 济源 in GBK: domain.md §4.4. */
const JIYUAN_GBK = Uint8Array.from([0xbc, 0xc3, 0xd4, 0xb4]);
const NAME = utf8('NAME');

async function featuresOf(bytes: Uint8Array, file: string): Promise<unknown> {
  const { layers } = await readFile(bytes, file);
  return layers.flatMap(({ json }) => (json as { features: unknown[] }).features);
}

async function refusalOf(bytes: Uint8Array, file: string): Promise<unknown> {
  const error: unknown = await readFile(bytes, file).catch((reason: unknown) => reason);
  return error instanceof AppError ? { code: error.code, ...error.details } : error;
}

describe('a Shapefile', () => {
  test('has its rings turned as GeoJSON winds them, each hole in its own shell', async () => {
    const shp = shpBytes([[HOLE, ISLAND, SHELL]]);

    expect(await featuresOf(shp, 'a.shp')).toEqual([{
      type: 'Feature', properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: [[ISLAND.toReversed()], [SHELL.toReversed(), HOLE.toReversed()]],
      },
    }]);
  });

  test('comes out of a ZIP with its table, its .prj and its encoding, several layers at once', async () => {
    const zip = zipBytes({
      'data/a.shp': shpBytes([[SHELL]]),
      'data/A.dbf': dbfBytes(NAME, [JIYUAN_GBK]),
      'data/a.prj': utf8('GEOGCS["x"]'),
      '__MACOSX/data/a.shp': utf8('shadow'),
      'b.shp': shpBytes([[ISLAND]]),
      'b.dbf': dbfBytes(NAME, [utf8('源')]),
    });
    const { format, layers } = await readFile(zip, 'x.zip');

    expect(format).toBe('Shapefile (ZIP)');
    expect(layers).toMatchObject([
      {
        name: 'a', crs: 'GEOGCS["x"]', crsFrom: 'prj', encoding: { name: 'GB18030', how: 'guessed' },
        json: { features: [{ properties: { NAME: '济源' } }] },
      },
      {
        name: 'b', crs: null, encoding: { name: 'UTF-8', how: 'strict' },
        json: { features: [{ properties: { NAME: '源' } }] },
      },
    ]);
  });

  test.each([
    ['936', 0], ['CP936', 0], ['ANSI 936', 0], ['gbk\n', 0], ['OEM', 0], ['UTF-8', 0],
    [null, 0x4d], [null, 0x7a],
  ])('with .cpg %j and language driver %i has its Chinese names right', async (cpg, driver) => {
    const members = { 'a.shp': shpBytes([[SHELL]]), 'a.dbf': dbfBytes(NAME, [JIYUAN_GBK], driver) };
    const zip = zipBytes(cpg === null ? members : { ...members, 'a.cpg': utf8(cpg) });

    expect(await featuresOf(zip, 'a.zip')).toMatchObject([{ properties: { NAME: '济源' } }]);
  });

  test.each([
    ['Chinese', JIYUAN_GBK, '济源'],
    // An accent of the West stands alone: windows-1252, as the language driver says.
    ['French', Uint8Array.from([0x43, 0x61, 0x66, 0xe9]), 'Café'],
  ])('whose language driver says ANSI is read as what its bytes are: %s', async (_, name, expected) => {
    const zip = zipBytes({ 'a.shp': shpBytes([[SHELL]]), 'a.dbf': dbfBytes(NAME, [name], 0x57) });
    expect(await featuresOf(zip, 'a.zip')).toMatchObject([{ properties: { NAME: expected } }]);
  });

  test('without its table says which member is missing', async () => {
    const { layers } = await readFile(zipBytes({ 'parks.shp': shpBytes([[SHELL]]) }), 'a.zip');
    expect(layers[0]?.issues).toMatchObject([{ code: 'member-missing', values: { member: 'parks.dbf' } }]);
  });

  test('that breaks off is damaged', async () => {
    const shp = shpBytes([[SHELL]]);
    expect(await refusalOf(shp.subarray(0, 150), 'a.shp')).toEqual({ code: 'read/damaged', file: 'a.shp' });
  });
});

function placemark(inside: string): Uint8Array {
  const name = '<name>沁园 &amp; &#x65ED;园</name>';
  return utf8(`<?xml version="1.0"?><!-- > --><k:kml xmlns:k="x"><k:Document><Folder>
    <Placemark id="p">${name}${inside}</Placemark></Folder></k:Document></k:kml>`);
}

describe('a KML file', () => {
  const polygon = `<Polygon><outerBoundaryIs><LinearRing><coordinates>
    1,1,5 2,1 2,2
    1,1,5</coordinates></LinearRing></outerBoundaryIs></Polygon>`;

  test('gives its placemarks with name and extended data', async () => {
    const data = '<ExtendedData><Data name="类别"><value><![CDATA[<G11>]]></value></Data></ExtendedData>';

    expect(await featuresOf(placemark(data + polygon), 'a.kml')).toEqual([{
      type: 'Feature', id: 'p', properties: { name: '沁园 & 旭园', 类别: '<G11>' },
      geometry: { type: 'Polygon', coordinates: [[[1, 1, 5], [2, 1], [2, 2], [1, 1, 5]]] },
    }]);
  });

  test('keeps several polygons of a placemark together, and comes in a KMZ too', async () => {
    const kml = placemark(`<MultiGeometry>${polygon}${polygon}</MultiGeometry>`);
    const kmz = zipBytes({ 'doc.kml': kml });
    expect(await featuresOf(kmz, 'a.kmz')).toMatchObject([{ geometry: { type: 'MultiPolygon' } }]);
  });

  test('that is not closed is damaged, and its own entities are not expanded', async () => {
    const bomb = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' +
      '<kml><Placemark><name>&b;</name></Placemark></kml>';

    expect(await refusalOf(utf8('<kml><Placemark></kml>'), 'a.kml')).toMatchObject({ code: 'read/damaged' });
    expect(await refusalOf(utf8('<kml>'.repeat(100_000)), 'a.kml')).toMatchObject({ code: 'read/damaged' });
    expect(await featuresOf(utf8(bomb), 'a.kml')).toMatchObject([{ properties: { name: '&b;' } }]);
  });
});

test('a GPX file gives waypoints, routes and tracks', async () => {
  const point = '<wpt lat="35" lon="112"><name>a</name></wpt>';
  const route = '<rte><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte>';
  const segment = '<trkseg><trkpt lat="5" lon="6"></trkpt><trkpt lat="7" lon="8"/></trkseg>';
  const gpx = `<gpx>${point}${route}<trk><name>t</name>${segment}</trk></gpx>`;

  expect(await featuresOf(utf8(gpx), 'a.gpx')).toEqual([
    { type: 'Feature', properties: { name: 'a' }, geometry: { type: 'Point', coordinates: [112, 35] } },
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[2, 1], [4, 3]] } },
    {
      type: 'Feature', properties: { name: 't' },
      geometry: { type: 'MultiLineString', coordinates: [[[6, 5], [8, 7]]] },
    },
  ]);
});

test('a TopoJSON file has its arcs joined, turned round and moved off their grid', async () => {
  const topology = {
    type: 'Topology', transform: { scale: [0.5, 0.5], translate: [100, 0] },
    objects: { parks: { type: 'GeometryCollection', geometries: [
      { type: 'Polygon', id: 1, properties: { name: 'a' }, arcs: [[0, -2]] },
    ] } },
    arcs: [[[0, 0], [2, 0], [0, 2]], [[0, 0], [0, 2], [2, 0]]],
  };
  const { layers, format } = await readFile(utf8(JSON.stringify(topology)), 'a.json');

  expect(format).toBe('TopoJSON');
  // Counted by hand: steps of half a degree from 100° E, the second arc backwards.
  expect(layers).toMatchObject([{ name: 'parks', json: { features: [{
    id: 1, properties: { name: 'a' },
    geometry: { type: 'Polygon', coordinates: [[[100, 0], [101, 0], [101, 1], [100, 1], [100, 0]]] },
  }] } }]);
});

test('markup that would hang a pattern is read or refused at once', async () => {
  for (const text of [`<kml ${'x'.repeat(1e6)}>`, `<kml>${'<!--'.repeat(1e5)}`, `<kml ${'"x'.repeat(1e5)}`]) {
    expect(await refusalOf(utf8(text), 'a.kml')).toMatchObject({ code: 'read/damaged' });
  }
});

test('a GeoJSON file tells the system of its `crs` member', async () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4547' } };
  const json = utf8(JSON.stringify({ type: 'FeatureCollection', crs, features: [] }));
  const { layers } = await readFile(json, 'a/b.x.geojson');

  expect(layers).toMatchObject([{ name: 'b.x', crs: 'urn:ogc:def:crs:EPSG::4547' }]);
});

test('the format is told by the beginning, however long its lines are', async () => {
  const spaces = ' '.repeat(10_000);

  expect((await readFile(utf8(`<?xml version="1.0"?>\n<kml>${spaces}</kml>`), 'x')).format).toBe('KML');
  expect((await readFile(utf8(`{"arcs":[],"type":"Topology",${spaces}"a":1}`), 'x')).format).toBe('TopoJSON');
  expect((await readFile(utf8(`{\n"type":"Feature"${spaces}}`), 'x')).format).toBe('GeoJSON');
});

test('what is no map file is refused by its name', async () => {
  expect(await refusalOf(utf8('AC1032'), 'a.dwg')).toEqual({
    code: 'read/other-format', file: 'a.dwg', format: 'DWG',
  });
  expect(await refusalOf(zipBytes({ 'a.txt': utf8('x') }), 'a.zip')).toMatchObject({ format: 'ZIP' });
  expect(await refusalOf(zipBytes({ 'x.gdb/a00': utf8('x') }), 'a.zip')).toMatchObject({
    format: 'File Geodatabase (.gdb)',
  });
  expect(await refusalOf(new Uint8Array(0), 'a')).toMatchObject({ code: 'read/empty' });
});

test('any bytes give a file or an error with a code, never another exception', async () => {
  const sound = [
    zipBytes({ 'a.shp': shpBytes([[SHELL, HOLE]]), 'a.dbf': dbfBytes(NAME, [JIYUAN_GBK]) }),
    shpBytes([[SHELL]]),
    utf8('<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>'),
    utf8('lon,lat\n1,2\n"3'),
    utf8('{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[0]]}},"arcs":[[[0,0],[1,1]]]}'),
  ];
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  const broken = fc.tuple(fc.constantFrom(...sound), changes, fc.nat()).map(([bytes, edits, cut]) => {
    const copy = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
    for (const [at, value] of edits) copy[at % Math.max(1, copy.length)] = value;
    return copy;
  });
  const anything = fc.uint8Array({ maxLength: 200 });

  await fc.assert(fc.asyncProperty(fc.oneof(broken, anything), async (bytes) => {
    const outcome: unknown = await readFile(bytes, 'x').catch((reason: unknown) => reason);
    expect(outcome instanceof Error && !(outcome instanceof AppError) ? outcome : null).toBeNull();
  }), { numRuns: 500 });
}, 30_000);

describe('a file that is too large to be read as objects', () => {
  test.each([
    ['a.kml', '<?xml version="1.0"?><kml>', 'KML'], ['a.csv', '名称,经度,纬度\n', 'CSV'], ['a.geojson', '{"type":"Feature"', 'GeoJSON'],
  ])('is refused before it is: %s', async (name, beginning, format) => {
    const bytes = new Uint8Array(100_000_001).fill(32);
    bytes.set(utf8(beginning));

    expect(await refusalOf(bytes, name)).toEqual({ code: 'read/too-large', file: name, format, limitMB: 100 });
  });
});

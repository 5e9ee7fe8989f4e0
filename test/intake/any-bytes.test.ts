import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { inspectFiles } from '../../src/intake/inspect-files.ts';
import { dbfBytes, shpBytes, utf8, zipBytes } from '../read/binary-files.ts';
import { parquetBytes } from '../read/parquet-bytes.ts';

const RING: [number, number][] = [[112.6, 35.1], [112.6, 35.2], [112.7, 35.2], [112.7, 35.1], [112.6, 35.1]];
const PLACE = { type: 'Point', coordinates: [112.6, 35.1] } as const;

const workbook = writeWorkbook([[{ value: '街道', type: String }, { value: '人口', type: String }],
  [{ value: '沁园街道', type: String }, { value: 48_000, type: Number }]]);

/** One sound file of each format that is read. */
const SOUND: Readonly<Record<string, Uint8Array>> = {
  'a.geojson': utf8(JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { a: 1 }, geometry: PLACE }] })),
  'a.geojsonl': utf8(`${JSON.stringify(PLACE)}\n${JSON.stringify(PLACE)}\n`),
  'a.topojson': utf8('{"type":"Topology","transform":{"scale":[1,1],"translate":[112,35]},"objects":{"a":{"type":"Polygon","arcs":[[0]]}},"arcs":[[[0,0],[1,1],[0,-1],[-1,0]]]}'),
  'a.kml': utf8('<kml><Placemark id="1"><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,4 5,6 1,2</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>'),
  'a.gpx': utf8('<gpx><wpt lat="35.1" lon="112.6"><name>a</name></wpt><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>'),
  'a.csv': utf8('名称,lon,lat\n"沁园",112.6,35.1\n'),
  'a.wkt.csv': utf8('name\twkt\na\tPOLYGON((1 2,3 4,5 6,1 2))'),
  'a.shp': shpBytes([[RING]]),
  'a.zip': zipBytes({ 'a.shp': shpBytes([[RING]]), 'a.dbf': dbfBytes(utf8('NAME'), [utf8('a')]), 'a.cpg': utf8('936') }),
  'a.fgb': serialize({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { a: 'b', n: 1 }, geometry: { type: 'Polygon', coordinates: [RING] } }] }, 4326),
  'a.parquet': parquetBytes([{ name: 'a', point: [112.6, 35.1] }]),
  'a.xlsx': new Uint8Array(await (await workbook.toBlob()).arrayBuffer()),
};

/** Some bytes changed, a part cut out or doubled, or the end cut off. */
function broken(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  const cuts = fc.tuple(fc.nat(bytes.length), fc.nat(bytes.length), fc.nat(3));
  return fc.tuple(edits, cuts).map(([changes, [a, b, way]]) => {
    const copy = bytes.slice();
    for (const [at, value] of changes) copy[at] = value;
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (way === 1) return copy.slice(0, from);
    if (way === 2) return Uint8Array.from([...copy.slice(0, from), ...copy.slice(to)]);
    return way === 3 ? Uint8Array.from([...copy.slice(0, to), ...copy.slice(from)]) : copy;
  });
}

describe('whatever bytes a file has', () => {
  test.each(Object.entries(SOUND))('%s gives candidates or a refusal with a code, and no other exception', async (name, bytes) => {
    const whole = await inspectFiles([{ name, content: new Blob([bytes.slice()]) }], []);
    expect(whole[0]?.refusal).toBeNull();
    expect(whole[0]?.candidates.length).toBeGreaterThan(0);

    const files = fc.oneof({ arbitrary: broken(bytes), weight: 5 }, { arbitrary: fc.uint8Array({ maxLength: 300 }), weight: 1 });
    await fc.assert(fc.asyncProperty(files, async (content) => {
      const [source] = await inspectFiles([{ name, content: new Blob([content.slice()]) }], []);
      expect(source?.refusal === null ? source.candidates.length : 0).toBeGreaterThanOrEqual(0);
    }), { numRuns: 150 });
  }, 60_000);
});

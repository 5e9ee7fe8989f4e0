import { zipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { xlsxBytes } from '../../src/export/xlsx.ts';
import { dbfBytes, shpBytes, utf8, zipBytes } from './binary-files.ts';
import { parquetBytes } from './parquet-bytes.ts';

const SQUARE = [[112.6, 35.09], [112.61, 35.09], [112.61, 35.1], [112.6, 35.1], [112.6, 35.09]];
const FEATURE = {
  type: 'Feature', id: 1, properties: { name: '龙腾湖', area: 1.5, code: '007' },
  geometry: { type: 'Polygon', coordinates: [SQUARE] },
};
/** The library writes no feature without a place. */
const PARCELS: FeatureCollection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: FEATURE.properties, geometry: { type: 'Polygon', coordinates: [SQUARE] } }],
};
const COLLECTION = { type: 'FeatureCollection', features: [FEATURE, { ...FEATURE, geometry: null }] };

/** A small sound file of each format, under its usual name. */
export async function soundFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const shp = shpBytes([[SQUARE.toReversed()], [SQUARE.toReversed(), SQUARE.map(([x = 0, y = 0]) => [x + 0.001, y])]]);
  const dbf = dbfBytes(utf8('NAME'), [utf8('one'), utf8('two')]);
  const prj = utf8('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]');
  return new Map<string, Uint8Array>([
    ['layer.geojson', utf8(JSON.stringify(COLLECTION))],
    ['layer.geojsonl', utf8(`${JSON.stringify(FEATURE)}\n${JSON.stringify(FEATURE)}\n`)],
    ['layer.topojson', utf8(JSON.stringify(TOPOLOGY))],
    ['layer.kml', utf8(KML)],
    ['track.gpx', utf8(GPX)],
    ['table.csv', utf8('名称,经度,纬度\n龙腾湖,112.6,35.09\n"a ""b""",112.7,35.1\n')],
    ['shapes.csv', utf8(`name;wkt\nA;"POLYGON ((${SQUARE.map((position) => position.join(' ')).join(', ')}))"\n`)],
    ['book.xlsx', await xlsxBytes([{ name: 'A', rows: [['名称', '经度', '纬度'], ['湖', 112.6, 35.09]], headRows: 1 }])],
    ['layer.shp', shp],
    ['shapes.zip', zipBytes({ 'a.shp': shp, 'a.dbf': dbf, 'a.prj': prj, 'a.cpg': utf8('UTF-8') })],
    ['packed.zip', zipSync({ 'a.shp': shp, 'a.dbf': dbf, 'b.geojson': utf8(JSON.stringify(COLLECTION)) })],
    ['place.kmz', zipSync({ 'doc.kml': utf8(KML) })],
    ['layer.fgb', serialize(PARCELS)],
    ['layer.parquet', parquetBytes([{ name: 'A', point: [112.6, 35.09] }])],
  ]);
}

const TOPOLOGY = {
  type: 'Topology', transform: { scale: [0.01, 0.01], translate: [112.6, 35.09] },
  arcs: [[[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]]],
  objects: { parks: { type: 'GeometryCollection', geometries: [
    { type: 'Polygon', arcs: [[0]], properties: { name: 'A' } }, { type: 'MultiPolygon', arcs: [[[-1]]] },
    { type: 'Point', coordinates: [0, 0] },
  ] } },
};

const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark id="p"><name>A &amp; B</name>
<ExtendedData><Data name="code"><value>007</value></Data></ExtendedData><MultiGeometry><Point><coordinates>112.6,35.09,0</coordinates></Point>
<Polygon><outerBoundaryIs><LinearRing><coordinates>112.6,35.09 112.61,35.09 112.61,35.1 112.6,35.09</coordinates></LinearRing>
</outerBoundaryIs></Polygon></MultiGeometry></Placemark></Document></kml>`;

const GPX = `<?xml version="1.0"?><gpx version="1.1"><wpt lat="35.09" lon="112.6"><name>A</name></wpt>
<trk><trkseg><trkpt lat="35.09" lon="112.6"/><trkpt lat="35.1" lon="112.61"/></trkseg></trk></gpx>`;

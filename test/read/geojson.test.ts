import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { readGeoJson } from '../../src/read/geojson.ts';

const EMPTY = '{"type":"FeatureCollection","features":[]}';

function refusalOf(bytes: Uint8Array | string, file = 'a.geojson'): unknown {
  try {
    readGeoJson(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, file);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.details };
    throw error;
  }
  return null;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

describe('a file of bytes', () => {
  test('is read as the GeoJSON in it', () => {
    const json = readGeoJson(new TextEncoder().encode(EMPTY), 'a.geojson');
    expect(json).toEqual({ type: 'FeatureCollection', features: [] });
  });

  test('may begin with a byte order mark, be in UTF-16, or in GBK', () => {
    const name = '{"type":"FeatureCollection","name":"济源","features":[]}';
    const utf16 = bytesOf(`\uFEFF${name}`.replaceAll(/[^]/g, (sign) => {
      const unit = sign.charCodeAt(0);
      return String.fromCharCode(unit & 255, unit >> 8);
    }));
    // 济源 in GBK is BC C3 D4 B4: domain.md §4.4
    const gbk = bytesOf(name.replace('济源', '\u00BC\u00C3\u00D4\u00B4'));

    for (const bytes of [new TextEncoder().encode(`\uFEFF${name}`), utf16, gbk]) {
      expect(readGeoJson(bytes, 'a.geojson')).toMatchObject({ name: '济源' });
    }
  });

  test('that is empty, or blank, says so', () => {
    expect(refusalOf('')).toEqual({ code: 'read/empty', file: 'a.geojson' });
    expect(refusalOf(' \n')).toEqual({ code: 'read/empty', file: 'a.geojson' });
  });

  test('that breaks off says at which line and column', () => {
    expect(refusalOf('{"type":\n"FeatureCollection",')).toEqual({
      code: 'read/not-json', file: 'a.geojson', line: 2, column: 21,
    });
  });

  test('in no known encoding is refused', () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0x80, 0xff, 0xff]);
    expect(refusalOf(bytes)).toEqual({ code: 'read/bad-encoding', file: 'a.geojson' });
  });

  test.each([
    ['PK\u0003\u0004 and so on', 'a.zip', 'ZIP'],
    ['PK\u0003\u0004 and so on', 'a.KMZ', 'KMZ'],
    ['PK\u0003\u0004 and so on', 'ledger.xlsx', 'Excel (.xlsx)'],
    ['\u0000\u0000\u0027\u000A', 'a.shp', 'Shapefile'],
    ['SQLite format 3\u0000', 'a.gpkg', 'GeoPackage (SQLite)'],
    ['AC1032', 'a.dwg', 'DWG'],
    ['%PDF-1.7', 'a.pdf', 'PDF'],
    ['<?xml version="1.0"?><kml>', 'a.kml', 'KML'],
    ['<!DOCTYPE html><title>404</title>', 'parks.geojson', 'HTML'],
    ['0\nSECTION\n2\nHEADER', 'a.dxf', 'DXF'],
    ['name,lon,lat\nA,112,35', 'a.csv', 'CSV'],
  ])('%j is told for what it is by its content', (text, file, format) => {
    expect(refusalOf(bytesOf(text), file)).toEqual({ code: 'read/other-format', file, format });
  });

  test.each([
    ['[]', 'array'],
    ['null', 'null'],
    ['7', 'number'],
    ['{}', 'object'],
    ['{"type":{}}', 'object'],
    ['{"type":"Topology","objects":{}}', 'TopoJSON'],
    ['{"geometryType":"esriGeometryPolygon","features":[]}', 'Esri JSON'],
    ['{"type":"featurecollection"}', 'type "featurecollection"'],
    ['{"type":"toString"}', 'type "toString"'],
    ['{"type":"FeatureCollection","features":{}}', 'FeatureCollection without features'],
  ])('%s is JSON but %s', (text, found) => {
    expect(refusalOf(text)).toEqual({ code: 'read/not-geojson', file: 'a.geojson', found });
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { shapeAreaM2 } from '../../src/analyse/area/shape-area.ts';
import { importLayer } from '../../src/intake/import-layer.ts';
import { inspectFiles } from '../../src/intake/inspect-files.ts';
import type { ImportCorrections } from '../../src/model/corrections.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import type { Layer } from '../../src/model/layer.ts';

const SHARED = join(import.meta.dirname, '../../../shared/data');
const FORMATS = join(SHARED, 'formats');
const ENCODINGS = join(SHARED, 'shapefile-encodings');

interface Expected {
  readonly parks: readonly { readonly name: string; readonly area_m2: number; readonly centroid: readonly [number, number] }[];
}

function filesOf(folder: string, ...names: readonly string[]) {
  return names.map((name) => ({ name, content: new Blob([readFileSync(join(folder, name))]) }));
}

/** As the page does it: inspect, then import what was proposed, with the user's corrections. */
async function drop(name: string, corrections: Partial<ImportCorrections> = {}, present: readonly Layer[] = []) {
  const files = filesOf(FORMATS, name);
  const [source] = await inspectFiles(files, present);
  const [candidate] = source?.candidates ?? [];
  const request = { files, index: 0, id: 'parks', present, corrections: { ...NO_CORRECTIONS, ...corrections } };
  return { ...await importLayer(request), candidate };
}

describe.skipIf(!existsSync(FORMATS))('each of the files that hold the same eight parks', () => {
  const { parks } = existsSync(FORMATS)
    ? (JSON.parse(readFileSync(join(FORMATS, 'expected.json'), 'utf8')) as Expected)
    : { parks: [] };
  const names = existsSync(FORMATS) ? readdirSync(FORMATS).filter((name) => name.startsWith('parks.')) : [];

  test('is one of the fourteen that SOURCE.md lists', () => {
    expect(names.length).toBe(14);
  });

  test.each(names)('%s has their names, their areas within a thousandth and their places within a metre', async (name) => {
    // The one that no file tells is said by the user; all else is found.
    const { layer, candidate } = await drop(name, name.includes('gcj02') ? { offset: 'gcj02' } : {});
    const items = layer.items.map(({ name: park, geometry }) => ({ park, shape: geometry as Polygon | MultiPolygon }));

    expect(candidate?.role.role).toBe('green');
    expect(items.map(({ park }) => park)).toEqual(parks.map((park) => park.name));
    for (const [index, { shape }] of items.entries()) {
      const park = parks[index]!;
      expect(Math.abs(shapeAreaM2(shape) / park.area_m2 - 1)).toBeLessThan(0.001);
      const [lon, lat] = centroid(shape);
      expect(Math.hypot((lon - park.centroid[0]) * 91_000, (lat - park.centroid[1]) * 111_000)).toBeLessThan(1.5);
    }
  });

  test('in GCJ-02 is not moved unasked, but the shift is suggested beside the parks that are right', async () => {
    const { layer: right } = await drop('parks.wgs84.geojson');
    const { candidate, layer } = await drop('parks.gcj02.geojson', {}, [right]);
    const again = await drop('parks.wgs84.geojson', {}, [right]);

    expect(candidate?.coordinates).toMatchObject({ offset: null, suggestedOffset: { offset: 'gcj02', against: 'parks.wgs84' } });
    expect(candidate?.questions.map(({ code }) => code)).toContain('offset-suggested');
    const [lon] = centroid(layer.items[0]?.geometry as Polygon);
    expect(lon).toBeCloseTo(112.595944 + 0.0059, 3);
    expect(again.candidate?.coordinates.suggestedOffset).toBeNull();
  });

  test('without a word on its system lies where the parks present do, or asks', async () => {
    const { layer: right } = await drop('parks.wgs84.geojson');
    const { candidate } = await drop('parks.epsg4547-no-crs.geojson', {}, [right]);

    expect(candidate?.coordinates).toMatchObject({ crs: 'EPSG:4547', how: 'present' });
    expect(candidate?.coordinates.alternatives.map(({ crs }) => crs)).toContain('EPSG:4546');
    expect(candidate?.questions.map(({ code }) => code)).toContain('crs-guessed');
  });

  test('has its 21 points of interest beside it in GPX', async () => {
    const { candidate } = await drop('pois.gpx');
    expect(candidate?.receipt.counts).toMatchObject({ read: 21, kept: 21, byGeometry: { point: 21 } });
  });
});

describe.skipIf(!existsSync(ENCODINGS))('Shapefiles in other encodings', () => {
  test.each([
    [['big5.dbf', 'big5.shp', 'big5.cpg', 'big5.shx'], 'Big5', 'cpg', 'NAME', ['國語']],
    [['chinese.shx', 'chinese.prj', 'chinese.shp', 'chinese.dbf'], 'GB18030', 'driver', 'NAME', ['简体']],
    [['codepage.zip'], 'windows-1250', 'cpg', 'field', ['??', 'Hněvošický háj']],
    [['utf.zip'], 'UTF-8', 'cpg', 'field', ['💩', 'Hněvošický háj']],
  ])('%j dropped together are one source, and have their names', async (names, encoding, how, field, values) => {
    const sources = await inspectFiles(filesOf(ENCODINGS, ...names), []);
    const [candidate] = sources[0]?.candidates ?? [];

    expect(sources.length).toBe(1);
    expect(candidate?.encoding).toEqual({ name: encoding, how });
    expect(candidate?.fields.find(({ name }) => name === field)?.samples).toEqual(values);
    expect(candidate?.receipt.files.length).toBe(names.length);
  });

  test('without its .shp names the file that is missing; without its .dbf is shapes alone', async () => {
    const [lonely] = await inspectFiles(filesOf(ENCODINGS, 'chinese.dbf', 'chinese.prj'), []);
    const [shapes] = await inspectFiles(filesOf(ENCODINGS, 'chinese.shp'), []);

    expect(lonely?.refusal).toMatchObject({ code: 'read/member-missing', details: { member: 'chinese.shp' } });
    expect(shapes?.candidates[0]?.receipt.entries.map(({ code }) => code)).toContain('member-missing');
  });
});

/** By the area formula, on the plane of degrees: good to decimetres for a park. */
function centroid(shape: Polygon | MultiPolygon): [number, number] {
  const rings = shape.type === 'Polygon' ? [shape.coordinates[0] ?? []] : shape.coordinates.map(([ring = []]) => ring);
  let [area, x, y] = [0, 0, 0];
  for (const ring of rings) {
    const [[baseX = 0, baseY = 0] = []] = ring;
    for (let at = 1; at < ring.length; at += 1) {
      const [x1, y1] = [ring[at - 1]![0]! - baseX, ring[at - 1]![1]! - baseY];
      const [x2, y2] = [ring[at]![0]! - baseX, ring[at]![1]! - baseY];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += cross * (baseX + (x1 + x2) / 3);
      y += cross * (baseY + (y1 + y2) / 3);
    }
  }
  return [x / area, y / area];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { shapeAreaM2 } from '../../src/analyse/area/shape-area.ts';
import { loadSource } from '../../src/cli/load-source.ts';
import { readLayers } from '../../src/cli/read-layers.ts';
import type { CoordinateOptions } from '../../src/cli/read-layers.ts';

const FORMATS = join(import.meta.dirname, '../../../shared/data/formats');
const ENCODINGS = join(import.meta.dirname, '../../../shared/data/shapefile-encodings');

interface Expected {
  readonly parks: readonly { name: string; area_m2: number }[];
}

async function read(path: string, options: Partial<CoordinateOptions> = {}) {
  return readLayers(await loadSource(path), { crs: null, offset: null, ...options });
}

/** Name and area of each item, and the first corner of the first. */
async function parksOf(file: string, options: Partial<CoordinateOptions> = {}) {
  const { layers, issues } = await read(join(FORMATS, file), options);
  const items = layers.flatMap(({ layer }) => layer.items.map(({ name, geometry }) => {
    const park = geometry as Polygon; // as all eight are
    return { name, areaM2: shapeAreaM2(park), corner: park.coordinates[0]?.[0] };
  }));
  return { items, codes: new Set(issues.map(({ code }) => code)) };
}

describe.skipIf(!existsSync(FORMATS))('the same eight parks', () => {
  test.each([
    'parks.wgs84.geojson', 'parks.utf8-bom.geojson', 'parks.reversed-winding.geojson', 'parks.gbk.geojson',
    'parks.latlon-swapped.geojson', 'parks.epsg3857-crs-member.geojson', 'parks.epsg4547-crs-member.geojson',
    'parks.shp.epsg4326-utf8.zip', 'parks.shp.epsg4490-gbk-nocpg.zip', 'parks.shp.epsg4547-gbk-cpg.zip', 'parks.kml',
    'parks.topojson',
  ])('have their names and areas in %s', async (file) => {
    const { parks } = JSON.parse(readFileSync(join(FORMATS, 'expected.json'), 'utf8')) as Expected;
    const { items } = await parksOf(file);

    expect(items.map(({ name }) => name)).toEqual(parks.map(({ name }) => name));
    const errors = items.map(({ areaM2 }, index) => Math.abs(areaM2 / parks[index]!.area_m2 - 1));
    expect(Math.max(...errors)).toBeLessThan(0.001);
    // 世纪广场 begins here; 1e-5° is a metre.
    expect(items[0]?.corner?.[0]).toBeCloseTo(112.5930017, 4);
    expect(items[0]?.corner?.[1]).toBeCloseTo(35.0755633, 4);
  });

  test('without a word on their system are placed by the table of domain.md §4.2, with the question', async () => {
    const silent = await parksOf('parks.epsg4547-no-crs.geojson');
    const told = await parksOf('parks.epsg4547-no-crs.geojson', { crs: 'EPSG:4547' });

    expect(silent.codes).toContain('crs-guessed');
    expect(told.codes).not.toContain('crs-guessed');
    expect(silent.items).toEqual(told.items);
    expect(told.items[0]?.corner?.[0]).toBeCloseTo(112.5930017, 5);
  });

  test('in GCJ-02 are not moved unasked, and within a metre when it is told', async () => {
    const asTheyAre = await parksOf('parks.gcj02.geojson');
    const moved = await parksOf('parks.gcj02.geojson', { offset: 'gcj02' });

    expect(asTheyAre.items[0]?.corner?.[0]).toBeCloseTo(112.599, 2);
    expect(moved.items[0]?.corner?.[0]).toBeCloseTo(112.5930017, 5);
    expect(moved.items[0]?.corner?.[1]).toBeCloseTo(35.0755633, 5);
  });

  test('have 21 points of interest beside them in GPX', async () => {
    const { layers } = await read(join(FORMATS, 'pois.gpx'));
    expect(layers[0]?.counts).toEqual({ read: 21, kept: 21, repaired: 0 });
  });
});

describe.skipIf(!existsSync(ENCODINGS))('Shapefiles in other encodings', () => {
  test.each([
    ['codepage.zip', ['??', 'Hněvošický háj']],
    ['utf.zip', ['💩', 'Hněvošický háj']],
  ])('%s have their names', async (file, names) => {
    const { layers } = await read(join(ENCODINGS, file));
    expect(layers[0]?.layer.items.map(({ properties }) => properties['field'])).toEqual(names);
  });
});

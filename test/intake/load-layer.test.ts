import { describe, expect, test } from 'vitest';
import { loadLayer } from '../../src/intake/load-layer.ts';
import { plainSpec } from '../../src/intake/plain-spec.ts';
import { dbfBytes, shpBytes, utf8, zipBytes } from '../read/binary-files.ts';

const SPEC = { ...plainSpec('parks'), role: 'green', defaultClass: 'G1' } as const;

// Wound clockwise, as shells of a Shapefile are; the corner of domain.md §4.2 in zone 38.
const RING: [number, number][] = [
  [38372413.44, 3882931.6], [38372413.44, 3883031.6], [38372513.44, 3883031.6], [38372513.44, 3882931.6], [38372413.44, 3882931.6],
];

describe('a layer of a project', () => {
  test('may be a Shapefile on Gauss–Krüger coordinates in GBK, and all that is told has the layer\'s id', async () => {
    const name = Uint8Array.from([0xbc, 0xc3, 0xd4, 0xb4]);
    const zip = zipBytes({ 'a.shp': shpBytes([[RING]]), 'a.dbf': dbfBytes(utf8('NAME'), [name]) });
    const { layer, issues } = await loadLayer(SPEC, 'a.zip', zip);
    const [park] = layer.items;

    expect(park).toMatchObject({ name: '济源', code: 'G1' });
    const [[[lon, lat] = []] = []] = park?.geometry.type === 'Polygon' ? park.geometry.coordinates : [];
    expect(lon).toBeCloseTo(112.6012806, 6);
    expect(lat).toBeCloseTo(35.0670972, 6);
    expect(issues.map(({ code, layer: id }) => `${code} ${id}`)).toEqual(['encoding-guessed parks', 'crs-guessed parks']);
  });

  test('is the first of a file that has several, which is told', async () => {
    const empty = utf8('{"type":"FeatureCollection","features":[]}');
    const { issues } = await loadLayer(SPEC, 'a.zip', zipBytes({ 'first.geojson': empty, 'second.geojson': empty }));

    expect(issues).toMatchObject([{ code: 'layer-chosen', values: { count: 2, name: 'first' } }]);
  });

  test('may stand in the project itself', async () => {
    const src = { type: 'FeatureCollection', features: [] };
    const { counts } = await loadLayer({ ...SPEC, src }, 'parks', null);
    expect(counts.read).toBe(0);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indicatorsCommand } from '../../src/cli/indicators-command.ts';
import { run } from '../../src/cli/run.ts';
import { box, boxAreaM2 } from '../analyse/boxes.ts';

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function collection(properties: Record<string, unknown>, geometry: unknown) {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] };
}

/** A district of 0.02° × 0.01°, 10 000 residents, all built up, half of it park. */
const project = {
  schema: 1,
  title: '试',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    { id: 'districts', role: 'districts', src: 'districts.geojson', title: '街道', fields: { id: 'code' } },
    { id: 'parks', role: 'green', src: collection({}, box(112.6, 35.09, 112.61, 35.1)), title: '公园', defaultClass: 'G1' },
    { id: 'built-up', role: 'built-up', src: collection({}, box(112.6, 35.09, 112.62, 35.1)), title: '建成区' },
    { id: 'notes', role: 'other', src: 'is-not-there.geojson', title: '备注' },
  ],
};
file('districts.geojson', collection(
  { code: '01', name: '=沁园, "街道"', population: 10_000 }, box(112.6, 35.09, 112.62, 35.1)));
const path = file('project.json', project);

async function outcome(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await run(['indicators', ...args], new Map([['indicators', indicatorsCommand]]), {
    language: 'en', print: (data) => void printed.push(data), say: (words) => void said.push(words),
  });
  return { code, printed: printed.join('\n'), said: said.join('\n') };
}

async function standardOf(...args: string[]): Promise<string> {
  const { printed } = await outcome(...args, '--format', 'json');
  return (JSON.parse(printed) as { method: { standard: string } }).method.standard;
}

describe('indicators', () => {
  test('gives measures and indicators of each district and of the city as JSON', async () => {
    const { code, printed, said } = await outcome(path, '--format', 'json');
    const parkM2 = boxAreaM2(112.6, 35.09, 112.61, 35.1);
    const report: unknown = JSON.parse(printed);

    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(report).toMatchObject({
      schema: 'garden-city-map/indicators@1',
      project: { title: '试', dataDate: '2024-12-31', schematic: false },
      method: { standard: '2022-negc', basis: 'built-up', area: 'GRS 80 ellipsoid' },
      districts: [{
        id: '01', name: '=沁园, "街道"', population: 10_000,
        parkM2: expect.closeTo(parkM2, 0) as number, classesM2: { G1: expect.closeTo(parkM2, 0) as number },
        indicators: {
          park_pc: {
            value: expect.closeTo(parkM2 / 10_000, 4) as number, unit: 'm2/person', threshold: 14.8, verified: true,
            passes: null, gapM2: expect.closeTo(148_000 - parkM2, 0) as number, reason: 'city-threshold',
          },
          green_rate: { value: expect.closeTo(0.5, 6) as number, unit: 'share', threshold: null, reason: 'no-threshold' },
          green_cover: { value: null, unit: 'share', passes: null, gapM2: null, reason: 'no-canopy-layer' },
        },
      }],
      city: {
        outsideGreenM2: expect.closeTo(0, 0) as number,
        indicators: { park_pc: { passes: true, threshold: 14.8 }, comp_park: { value: null, unit: 'count/100k' } },
      },
      issues: expect.arrayContaining([
        { severity: 'info', code: 'no-canopy-layer', layer: null, feature: null, place: null, values: {} },
      ]) as unknown,
    });
  });

  test('takes the same tier of the edition that is asked for', async () => {
    const lower = file('lower.json', { ...project, standard: '2022-ngc' });

    expect([await standardOf(path, '--standard', '2016'), await standardOf(lower, '--standard', '2016')])
      .toEqual(['2016-negc', '2016-ngc']);
    expect(await standardOf(lower)).toBe('2022-ngc');
  });

  test('writes CSV that a spreadsheet reads: byte order mark, quotes, no formula, unknown empty', async () => {
    const { printed } = await outcome(path, '--format', 'csv');
    const [head, district, city] = printed.split('\r\n');

    expect(head).toMatch(/^\uFEFFid,name,population,areaM2,baseM2,.*,green_cover,green_cover_passes,green_cover_reason,/);
    expect(district).toMatch(/^01,"'=沁园, ""街道""",10000,/);
    expect(district).toContain(',,,no-canopy-layer,');
    expect(city).toMatch(/^,,10000,.*,2022-negc,built-up,2024-12-31,false$/);
  });

  test('writes XLSX to a file only, and GeoJSON with the figures as columns', async () => {
    const book = join(folder, 'figures.xlsx');
    const { printed } = await outcome(path, '--format', 'geojson');

    expect((await outcome(path, '--format', 'xlsx')).code).toBe(2);
    expect((await outcome(path, '--format', 'xlsx', '--output', book)).code).toBe(0);
    expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
    expect(JSON.parse(printed)).toMatchObject({
      features: [{ id: '01', properties: { population: 10_000, green_rate: expect.closeTo(0.5, 6) as number } }],
    });
  });

  test('prints a table by default, and what there is to know as words', async () => {
    const { code, printed, said } = await outcome(path);

    expect(code).toBe(0);
    expect(printed).toMatch(/^试 · Data of 31 Dec 2024 · National Ecological Garden City \(2022\) · Built-up area\n/);
    expect(printed).toMatch(/Park area per resident +101\.16\sm²\/person +≥\s14\.80 +86\.4\sha above/);
    expect(said).toContain('there is no canopy layer');
  });

  test('is refused with code 1 when a layer is not there, and names it', async () => {
    const broken = file('broken.json', { ...project, layers: [{ ...project.layers[0], src: 'gone.geojson' }] });
    const { code, printed, said } = await outcome(broken);

    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(said).toContain('gone.geojson');
  });

  test('is refused with code 1 for a project with a fault, by its path', async () => {
    const { code, said } = await outcome(file('faulty.json', { ...project, dataDate: 'today' }));

    expect(code).toBe(1);
    expect(said).toContain('dataDate');
  });

  test.each([
    [[], 'name one project file'], [['a.json', 'b.json'], 'name one project file'],
    [['a.json', '--format', 'pdf'], 'table, json, csv'], [['a.json', '--standard', '2010'], '2016, 2022'],
    [['a.json', '--colour'], 'Usage'],
  ])('called as %j is refused with code 2', async (args, words) => {
    const { code, said } = await outcome(...args);

    expect(code).toBe(2);
    expect(said).toContain(words);
  });
});

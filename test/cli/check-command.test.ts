import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { convertCommand } from '../../src/cli/convert-command.ts';
import { run } from '../../src/cli/run.ts';
import { LINE, SQUARE, collection, feature } from '../check/layer-spec.ts';

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function outcome(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const commands = new Map([['check', checkCommand], ['convert', convertCommand]]);
  const code = await run(args, commands, {
    language: 'en', print: (data) => void printed.push(data), say: (words) => void said.push(words),
  });
  return { code, printed: printed.join('\n'), said: said.join('\n') };
}

describe('check', () => {
  test('gives size, place and issues of each layer as JSON', async () => {
    const path = file('parks.geojson', collection(feature(), feature({}, null)));
    const { code, printed, said } = await outcome('check', path, '--format', 'json');
    const report: unknown = JSON.parse(printed);

    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(report).toEqual({
      schema: 'garden-city-map/check@1',
      files: [{
        file: path, format: 'GeoJSON', encoding: 'UTF-8', crs: 'EPSG:4326',
        sha256: expect.stringMatching(/^[\da-f]{64}$/) as unknown,
        layers: [{
          name: 'parks', features: 2, kept: 1, geometry: 'Polygon', lengthM: 0,
          bbox: [112.6, 35.09, 112.61, 35.1],
          // The vector of domain.md §6, by GeographicLib.
          areaM2: expect.closeTo(1_011_600.17, 0) as unknown,
        }],
        issues: [
          {
            severity: 'warning', code: 'null-geometry', layer: 'parks', feature: '#1',
            place: null, values: {},
          },
        ],
      }],
    });
  });

  test('measures rings that cross by the even-odd rule, and others beside them as they are', async () => {
    const bow = [[112.6, 35.09], [112.61, 35.1], [112.61, 35.09], [112.6, 35.1], [112.6, 35.09]];
    const crossing = feature({}, { type: 'Polygon', coordinates: [bow] });
    const path = file('bow.geojson', collection(crossing, feature()));
    const { printed } = await outcome('check', path, '--format', 'json');

    // The bow is two of the four triangles of the square: half of it, to the curving of a parallel.
    expect(printed).toMatch(/"areaM2": 15174\d\d\./);
  });

  test('tells the same in words', async () => {
    const path = file('mixed.geojson', collection(feature(), feature({}, LINE)));
    const { printed } = await outcome('check', path);

    expect(printed).toMatch(/mixed: 2 of 2 features, Mixed · 101\.16\u00A0ha · 1\.\d\d\u00A0km\n +no issues/);
  });

  test('gives 1 when one of its files cannot be used, and still tells of the others', async () => {
    const good = file('good.geojson', SQUARE);
    const bad = file('bad.geojson', '{');
    const { code, printed, said } = await outcome('check', good, bad, '--format', 'json');
    const report = JSON.parse(printed) as { files: unknown[] };

    expect(code).toBe(1);
    expect(said).toContain('line 1, column 2');
    expect(report.files).toMatchObject([
      { layers: [{ kept: 1 }] },
      { format: null, layers: [], issues: [{ code: 'read/not-json', values: { line: 1, column: 2 } }] },
    ]);
  });

  test('gives 1 for a file that is not there, and for one without a single good feature', async () => {
    expect(await outcome('check', join(folder, 'none'))).toMatchObject({ code: 1 });
    expect(await outcome('check', file('null.geojson', feature({}, null)))).toMatchObject({ code: 1 });
    expect(await outcome('check', file('empty.geojson', collection()))).toMatchObject({ code: 0 });
  });

  test('called without a file, with another format or an unknown option, gives 2', async () => {
    expect(await outcome('check')).toMatchObject({ code: 2 });
    expect(await outcome('check', 'x', '--format', 'xml')).toMatchObject({ code: 2 });
    expect(await outcome('check', 'x', '--bad')).toMatchObject({ code: 2 });
  });
});

describe('convert', () => {
  test('writes what can be used as RFC 7946, names and properties kept', async () => {
    const open = { type: 'Polygon', coordinates: [[[1, 1, 5, 7], [1, 2], [2, 2]]], bbox: [0] };
    const park = { ...feature({ 名称: '旭园', n: [1] }, open), id: 7, extra: 1 };
    const from = file('open.geojson', collection(park, null));
    const to = join(folder, 'out.geojson');

    expect(await outcome('convert', from, to)).toMatchObject({ code: 0, printed: '' });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual({
      type: 'FeatureCollection',
      name: 'open',
      features: [{
        type: 'Feature', id: '7', properties: { 名称: '旭园', n: [1] },
        geometry: { type: 'Polygon', coordinates: [[[1, 1, 5], [2, 2], [1, 2], [1, 1, 5]]] },
      }],
    });
  });

  test('writes nothing and gives 1 when nothing can be used; 2 without an output', async () => {
    const from = file('null2.geojson', feature({}, null));

    expect(await outcome('convert', from, join(folder, 'nothing'))).toMatchObject({ code: 1 });
    expect(() => readFileSync(join(folder, 'nothing'))).toThrow('ENOENT');
    expect(await outcome('convert', from)).toMatchObject({ code: 2 });
  });
});

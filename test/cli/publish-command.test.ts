import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishCommand } from '../../src/cli/publish-command.ts';
import { run } from '../../src/cli/run.ts';
import { readPublished } from '../../src/keep/published.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { box } from '../analyse/boxes.ts';

function collection(properties: Record<string, unknown>, geometry: unknown) {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] };
}

/** A district of 0.02° × 0.01°, all built up, half of it park; and a layer that no figure rests on. */
const PROJECT = {
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

describe('publish', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));
    write('districts.geojson', collection({ code: '01', name: '一区', population: 10_000 }, box(112.6, 35.09, 112.62, 35.1)));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(name: string, content: unknown): string {
    writeFileSync(at(name), JSON.stringify(content, null, 2));
    return at(name);
  }

  async function outcome(...args: string[]) {
    const said: string[] = [];
    const code = await run(['publish', ...args], new Map([['publish', publishCommand('now')]]), {
      language: 'en', print: () => undefined, say: (words) => void said.push(words),
    });
    return { code, said: said.join('\n') };
  }

  test('writes the figures beside the project, which names them, and says what the map will lack', async () => {
    const { code, said } = await outcome(write('project.json', PROJECT));
    const project = parseProject(JSON.parse(readFileSync(at('project.json'), 'utf8')));
    const published = await readPublished(readFileSync(at(project.published ?? '')), project, 'now');

    expect(code).toBe(0);
    expect(said).toContain('is-not-there.geojson');
    expect(said).toContain('districts: 1');
    expect(project.published).toBe('project.published.json');
    // Half of the built-up land is park.
    expect(published?.assessment.city.indicators.green_rate?.quantity?.value).toBeCloseTo(0.5, 3);
    expect(published?.layers.map(({ id }) => id)).toEqual(['districts', 'parks', 'built-up']);
  });

  test('leaves the project as it is where it names them already, and does not write into what was given with --out', async () => {
    const file = write('project.json', { ...PROJECT, published: 'our.published.json' });
    const before = readFileSync(file, 'utf8');
    const { code } = await outcome(file, '--out', at('site'));

    expect(code).toBe(0);
    expect(readFileSync(at('site/project.json'), 'utf8')).toBe(before);
    expect(existsSync(at('site/our.published.json'))).toBe(true);
    expect(existsSync(at('our.published.json'))).toBe(false);
  });

  test('writes nothing where a layer that figures rest on cannot be read', async () => {
    rmSync(at('districts.geojson'));
    const { code, said } = await outcome(write('project.json', PROJECT));

    expect(code).toBe(1);
    expect(said).toContain('districts.geojson');
    expect(existsSync(at('project.published.json'))).toBe(false);
    expect(JSON.parse(readFileSync(at('project.json'), 'utf8'))).toEqual(PROJECT);
  });

  test.each(['districts.geojson', '../elsewhere.published.json', 'https://city.example/a.published.json'])(
    'writes over nothing else: %s', async (published) => {
      const { code, said } = await outcome(write('project.json', { ...PROJECT, published }));

      expect(code).toBe(1);
      expect(said).toContain(published);
    });

  test('wants one project file', async () => {
    expect((await outcome()).code).toBe(2);
    expect((await outcome('a.json', 'b.json')).code).toBe(2);
    expect((await outcome('a.json', '--to', 'b')).code).toBe(2);
  });
});

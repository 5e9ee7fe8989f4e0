import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import type { ExitCode } from '../../src/cli/command.ts';
import { conflictsCommand } from '../../src/cli/conflicts-command.ts';
import { run } from '../../src/cli/run.ts';
import { box, boxAreaM2 } from '../analyse/boxes.ts';

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

function collection(...features: [string, object, object][]): object {
  return {
    type: 'FeatureCollection',
    features: features.map(([id, properties, geometry]) => ({ type: 'Feature', id, properties, geometry })),
  };
}

// The city plan builds on the western half; the land plan on all but the western quarter.
const project = {
  schema: 1, title: '济源', dataDate: '2024-12-31', view: { bbox: [112.6, 35.09, 112.64, 35.1] },
  layers: [
    {
      id: 'districts', role: 'districts', title: '街道',
      src: collection(['d1', { name: '玉泉街道', population: 1000 }, box(112.6, 35.09, 112.64, 35.1)]),
    },
    {
      id: 'city', role: 'plan', title: '城规', fields: { code: 'yd' },
      src: collection(
        ['c1', { yd: 'M2' }, box(112.6, 35.09, 112.62, 35.1)],
        ['c2', { yd: 'E2' }, box(112.62, 35.09, 112.64, 35.1)]),
    },
    {
      id: 'land', role: 'plan', title: '土规', fields: { code: 'dl' },
      src: collection(
        ['l1', { dl: '耕地' }, box(112.6, 35.09, 112.61, 35.1)],
        ['l2', { dl: '城镇建设用地' }, box(112.61, 35.09, 112.64, 35.1)]),
    },
    {
      id: 'sites', role: 'projects', title: '项目',
      src: collection(['s1', { name: '一号地', category: '公园绿地' }, box(112.601, 35.091, 112.602, 35.092)]),
    },
  ],
};
const file = join(folder, 'project.json');
writeFileSync(file, JSON.stringify(project));

async function conflicts(...args: string[]): Promise<{ code: ExitCode; data: string; words: string }> {
  const data: string[] = [];
  const words: string[] = [];
  const code = await run(['conflicts', file, ...args], new Map([['conflicts', conflictsCommand]]), {
    language: 'zh-Hans', print: (each) => data.push(each), say: (each) => words.push(each),
  });
  return { code, data: data.join('\n'), words: words.join('\n') };
}

/** What the tests read of the JSON. */
interface Output {
  readonly pairs: readonly { readonly classes: readonly { code: number; areaM2: number }[] }[];
  readonly findings: { id: string; review: unknown }[];
}

const QUARTER_M2 = boxAreaM2(112.6, 35.09, 112.61, 35.1);

describe('the command conflicts', () => {
  test('writes JSON with pairs, classes and findings as the schema conflicts@1 has them', async () => {
    const { code, data } = await conflicts('--format', 'json');
    const json = JSON.parse(data) as Output;

    expect(code).toBe(0);
    expect(json).toMatchObject({
      schema: 'garden-city-map/conflicts@1',
      pairs: [{ a: 'city', b: 'land', slivers: { count: 0, areaM2: 0 }, notPlanned: { count: 0 } }],
      issues: [],
    });
    expect(json.pairs[0]!.classes.map((each) => each.code)).toEqual([1, 2, 3, 4]);
    expect(json.pairs[0]!.classes[1]!.areaM2).toBeCloseTo(QUARTER_M2, 2);
    expect(json.findings).toMatchObject([
      {
        a: 'city', b: 'land', classA: 'agriculture', classB: 'construction', rule: 'built-agriculture',
        severity: 'conflict', districtId: 'd1', shareA: 1,
      },
      { classA: 'construction', classB: 'agriculture', codeA: 'M2', codeB: '耕地', code: 2, review: null },
    ]);
  });

  test('writes the register as CSV with the fields of bureaus, areas in m², hectares and mu', async () => {
    const { data } = await conflicts('--format', 'csv');
    const [head, first] = data.replace('\uFEFF', '').split('\r\n').map((line) => line.split(','));
    const cell = (name: string): string | undefined => first?.[head!.indexOf(name)];

    expect(cell('XZQMC')).toBe('玉泉街道');
    expect(cell('CTFL')).toBe('土规建设、城规非建设');
    expect(Number(cell('MJ'))).toBeCloseTo(2 * QUARTER_M2, 1);
    expect(Number(cell('MJGQ')) * 10_000).toBeCloseTo(2 * QUARTER_M2, 1);
    expect((Number(cell('MJMU')) * 10_000) / 15).toBeCloseTo(2 * QUARTER_M2, 1);
  });

  test('writes the register as GeoJSON with closed rings to 0.1 mm', async () => {
    const { data } = await conflicts('--format', 'geojson');
    const { features } = JSON.parse(data) as { features: { geometry: { coordinates: number[][][] } }[] };

    expect(features).toHaveLength(2);
    const ring = features[0]!.geometry.coordinates[0]!;
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring).toContainEqual([112.62, 35.09]);
  });

  test('shows a sentence for each pair, the register with its rules, the conclusion on a site', async () => {
    const { data } = await conflicts();

    expect(data).toContain('济源共检测出城规和土规差异图斑共 2 个');
    expect(data).toContain('一规为建设用地，另一规为农用地');
    expect(data).toMatch(/一号地.*需核实/);
  });

  test('puts the decisions of a register back, and says which ones no longer match', async () => {
    const json = JSON.parse((await conflicts('--format', 'json')).data) as Output;
    const review = { state: 'resolved', who: '李工', when: '2025-03-18', why: '已调整' };
    json.findings[0]!.review = review;
    json.findings.push({ id: 'CY-gone', review: { ...review, state: 'false-alarm' } });
    const register = join(folder, 'register.json');
    writeFileSync(register, JSON.stringify(json));
    const { data, words } = await conflicts('--format', 'json', '--register', register);

    expect(JSON.parse(data)).toMatchObject({
      findings: [{ review }, { review: null }], unmatchedReviews: [{ id: 'CY-gone' }],
    });
    expect(words).toContain('CY-gone（误报）');
  });

  test('refuses a format that it does not have, and a second project', async () => {
    expect((await conflicts('--format', 'dwg')).code).toBe(2);
    expect((await conflicts('other.json')).code).toBe(2);
    await expect(conflictsCommand.run([], { language: 'en', print: () => {}, say: () => {} }))
      .rejects.toBeInstanceOf(UsageError);
  });
});

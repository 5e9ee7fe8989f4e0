import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import { checkLayer } from '../../../src/check/check-layer.ts';
import { parseProject } from '../../../src/project/parse-project.ts';

/** The differences that the generator built into the sample's plans, measured by it in another way. */
interface Expected {
  readonly commonAreaM2: number;
  readonly totals: Readonly<Record<string, { readonly count: number; readonly areaM2: number }>>;
  readonly patches: readonly {
    readonly id: string;
    readonly type: 'city-only' | 'land-only';
    readonly cityCode: string;
    readonly landCode: string;
    readonly district: string;
    readonly areaM2: number;
    readonly sliver: boolean;
  }[];
}

const folder = new URL('../../../data/jiyuan-centre/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

// The test knows what the generator writes.
const expected = read('expected-differences.json') as Expected;
const project = parseProject(read('project.json'));
const layers = project.layers
  .filter(({ role, src }) => (role === 'plan' || role === 'districts') && typeof src === 'string')
  .map((spec) => checkLayer(spec, read(spec.src as string)).layer); // those that are files
const report = findConflicts(layers, project);
const patches = [...report.findings, ...report.slivers]
  .filter(({ a, b }) => a === 'plan-city' && b === 'plan-land');

describe('the two plans of the sample city', () => {
  test('differ in the patches that were built in, and in nothing else', () => {
    const found = patches.map(({ code, sideA, sideB, districtId }) =>
      [code, sideA.code, sideB.code, districtId].join(' '));
    const built = expected.patches.map(({ type, cityCode, landCode, district }) =>
      [type === 'city-only' ? 2 : 3, cityCode, landCode, district].join(' '));

    expect(found.toSorted()).toEqual(built.toSorted());
  });

  test('have each patch with its area to a millionth of its district', () => {
    const pair = report.pairs.find(({ a, b }) => a === 'plan-city' && b === 'plan-land')!;
    const far = expected.patches.filter(({ cityCode, landCode, district, areaM2 }) => {
      const alike = patches.filter(({ sideA, sideB, districtId }) =>
        sideA.code === cityCode && sideB.code === landCode && districtId === district);
      const nearest = Math.min(...alike.map((patch) => Math.abs(patch.areaM2 - areaM2)));
      const districtM2 = pair.districts.find(({ districtId }) => districtId === district)!.areaM2;
      return nearest / districtM2 > 1e-6;
    });

    expect(far.map(({ id }) => id)).toEqual([]);
  });

  test('have the totals counted by hand: differences and slivers, of each kind', () => {
    const { findings, slivers } = report;
    const kinds = [
      ['cityOnly', findings, 2], ['landOnly', findings, 3],
      ['cityOnlySlivers', slivers, 2], ['landOnlySlivers', slivers, 3],
    ] as const;
    for (const [name, list, code] of kinds) {
      const own = list.filter((patch) => patch.code === code && patches.includes(patch));
      const areaM2 = own.reduce((sum, patch) => sum + patch.areaM2, 0);
      const { count, areaM2: expectedM2 } = expected.totals[name]!;

      expect([name, own.length]).toEqual([name, count]);
      expect(Math.abs(areaM2 - expectedM2) / expected.commonAreaM2).toBeLessThan(1e-6);
    }
  });

  test('cover the same land, which the four classes share out without rest', () => {
    const pair = report.pairs.find(({ a, b }) => a === 'plan-city' && b === 'plan-land')!;
    const sumM2 = pair.classes.filter(({ code }) => code !== 0).reduce((sum, { areaM2 }) => sum + areaM2, 0);

    expect(Math.abs(sumM2 - expected.commonAreaM2) / expected.commonAreaM2).toBeLessThan(1e-6);
  });

  test('agree with the second computation, as do all pairs of plans and lines', () => {
    expect(report.pairs).toHaveLength(10);
    expect(report.issues.filter(({ code }) => code === 'plan-areas-differ')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import type { ConflictOptions } from '../../../src/analyse/plans/find-conflicts.ts';
import type { ConflictReport, PlanPair } from '../../../src/model/conflict.ts';
import type { Layer } from '../../../src/model/layer.ts';
import { box, boxAreaM2 } from '../boxes.ts';
import { USUAL, districtLayer, planLayer } from './plan-layers.ts';

// Two plans over one district, 0.04° wide and 0.01° high. The city plan builds from 112.60 to 112.62,
// the land plan from 112.61 to 112.63; the last quarter is left out by the land plan.
//
//            112.60     .61       .62       .63       .64
//   city       R2 ────────────────┤ E2 ────────────────┤
//   land       耕地 ───┤ 城镇建设用地 ───────┤
//   class         2         1         3         0
const district = districtLayer([box(112.6, 35.09, 112.64, 35.1)]);
const city = planLayer('city', [
  ['R2', box(112.6, 35.09, 112.62, 35.1)], ['E2', box(112.62, 35.09, 112.64, 35.1)],
]);
const land = planLayer('land', [
  ['耕地', box(112.6, 35.09, 112.61, 35.1)], ['城镇建设用地', box(112.61, 35.09, 112.63, 35.1)],
]);
/** Each of the four parts, by the formula for a zone. */
const QUARTER_M2 = boxAreaM2(112.6, 35.09, 112.61, 35.1);

function report(layers: readonly Layer[], options: Partial<ConflictOptions> = {}): ConflictReport {
  return findConflicts(layers, { ...USUAL, ...options });
}

/** Area and count of each class, codes 1 to 4 and 0. */
function classesOf(pair: PlanPair | undefined): (readonly [number, number, number])[] {
  const rounded = (areaM2: number): number => Math.round(areaM2 * 1000) / 1000;
  return (pair?.classes ?? []).map(({ code, areaM2, count }) => [code, rounded(areaM2), count]);
}

describe('two plans', () => {
  test('are told apart in four classes, and land that one of them leaves out is a class of its own', () => {
    const { pairs } = report([district, city, land]);

    expect(pairs).toHaveLength(1);
    const { classes } = pairs[0]!;
    expect(classes.map(({ code, count }) => [code, count])).toEqual([[1, 1], [2, 1], [3, 1], [4, 0], [0, 1]]);
    expect(pairs[0]!.slivers).toEqual({ count: 0, areaM2: 0 });
    for (const [at, quarters] of [1, 1, 1, 0, 1].entries()) {
      expect(classes[at]!.areaM2).toBeCloseTo(quarters * QUARTER_M2, 2);
      expect(classes[at]!.share).toBeCloseTo(quarters / 4, 9);
    }
  });

  test('give a finding for each difference: both sides, the rule, the share of what it is cut from', () => {
    const { findings } = report([district, city, land]);

    expect(findings).toHaveLength(2);
    expect(findings.find(({ code }) => code === 2)).toMatchObject({
      a: 'city', b: 'land', sideA: { planClass: 'construction', code: 'R2' },
      sideB: { planClass: 'agriculture', code: '耕地' },
      rule: 'built-agriculture', severity: 'conflict', districtId: 'd0',
    });
    const first = findings.find(({ code }) => code === 2)!;
    expect(first.areaM2).toBeCloseTo(QUARTER_M2, 2);
    expect(first.sideA.share).toBeCloseTo(0.5, 6); // half of the land that is R2
    expect(first.sideB.share).toBeCloseTo(1, 6);
    expect(first.place[0]).toBeCloseTo(112.605, 9);
    expect(first.place[1]).toBeCloseTo(35.095, 9);
    expect(first.geometry.coordinates[0]).toHaveLength(5);
  });

  test('swapped swap classes 2 and 3, and keep the ids of the findings', () => {
    const there = report([district, city, land]);
    const back = report([district, land, city]);

    const [one, two, three, four, none] = classesOf(there.pairs[0]);
    expect(classesOf(back.pairs[0])).toEqual([
      one, [2, three![1], three![2]], [3, two![1], two![2]], four, none,
    ]);
    const [ids, others] = [back, there].map(({ findings }) => findings.map(({ id }) => id).toSorted());
    expect(ids).toEqual(others);
  });

  test('give the same findings to the last bit when they are compared again', () => {
    expect(report([district, city, land])).toEqual(report([district, city, land]));
  });

  test('keep findings of one kind apart that lie around each other: the smaller one gets a number', () => {
    // Two patches of R2 on 耕地 with the centre in common: a frame, and a square in its middle.
    const inner = box(112.6298, 35.0948, 112.6302, 35.0952);
    const gap = box(112.6296, 35.0946, 112.6304, 35.0954);
    const outer = box(112.6294, 35.0944, 112.6306, 35.0956);
    const frame = [...outer.coordinates, ...gap.coordinates];
    const use = planLayer('use', [['耕地', { type: 'Polygon', coordinates: frame }], ['耕地', inner]]);
    const { findings } = report([district, planLayer('built', [['R2', outer]]), use]);

    expect(findings).toHaveLength(2);
    expect(findings[1]!.id).toBe(`${findings[0]!.id}-2`);
  });

  test('are compared in each district, and a patch across a border is one in each', () => {
    const districts = districtLayer([box(112.6, 35.09, 112.605, 35.1), box(112.605, 35.09, 112.64, 35.1)]);
    const { pairs, findings } = report([districts, city, land]);

    const patches = findings.filter(({ code }) => code === 2);
    expect(patches.map(({ districtId }) => districtId).toSorted()).toEqual(['d0', 'd1']);
    const [west] = pairs[0]!.districts;
    expect(west!.districtId).toBe('d0');
    expect(west!.classes.find(({ code }) => code === 2)!.share).toBeCloseTo(1, 9);
  });

  test('are compared where either says something when there are no districts', () => {
    const { pairs, findings } = report([city, land]);

    expect(pairs[0]!.areaM2).toBeCloseTo(4 * QUARTER_M2, 1);
    expect(findings.map(({ districtId }) => districtId)).toEqual([null, null]);
  });

  test('that lie outside all districts in part say so, with the area', () => {
    const { issues } = report([districtLayer([box(112.6, 35.09, 112.62, 35.1)]), city, land]);
    const outside = issues.filter(({ code }) => code === 'outside-compared');

    expect(outside.map(({ values }) => values['plan'])).toEqual(['city', 'land']);
    expect(outside[0]!.values['areaM2']).toBeCloseTo(2 * QUARTER_M2, 2);
  });
});

describe('slivers', () => {
  // 0.000002° is 18 cm: a strip 890 m long, 162 m² in all.
  const shifted = planLayer('land', [
    ['E2', box(112.6, 35.09, 112.600002, 35.1)], ['R2', box(112.600002, 35.09, 112.64, 35.1)],
  ]);
  const built = planLayer('city', [['R2', box(112.6, 35.09, 112.64, 35.1)]]);

  test('are not listed but counted, kept to be shown, and stay in the area of their class', () => {
    const { findings, slivers, pairs } = report([district, built, shifted]);
    const stripM2 = boxAreaM2(112.6, 35.09, 112.600002, 35.1);

    expect(findings).toEqual([]);
    expect(slivers).toHaveLength(1);
    expect(pairs[0]!.slivers.count).toBe(1);
    expect(pairs[0]!.slivers.areaM2).toBeCloseTo(stripM2, 3);
    expect(pairs[0]!.classes.find(({ code }) => code === 2)).toMatchObject({ count: 0 });
    expect(pairs[0]!.classes.find(({ code }) => code === 2)!.areaM2).toBeCloseTo(stripM2, 3);
  });

  test('are what the settings say: without a least area and width the strip is a finding', () => {
    const { findings } = report([district, built, shifted], {
      conflicts: { minAreaM2: 0, minMeanWidthM: 0, snapM: 0.01 },
    });

    expect(findings).toHaveLength(1);
    // Twice the area by the perimeter: a strip's width, near enough.
    expect(findings[0]!.meanWidthM).toBeCloseTo(boxAreaM2(112.6, 35.09, 112.600002, 35.1) / 1109.4, 3);
  });
});

describe('rules', () => {
  test('of the project go before those of the house', () => {
    const classes = { a: ['construction'], b: ['agriculture'] } as const;
    const rule = { ...classes, id: 'tangshan-3', severity: 'check', text: '先核' } as const;
    const { findings, rules } = report([district, city, land], { rules: [rule] });

    expect(findings.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['check', 'tangshan-3'], ['check', 'tangshan-3'],
    ]);
    expect(rules[0]).toEqual(rule);
  });

  test('that call a difference compatible take it off the register, but not out of its class', () => {
    const classes = { a: ['construction'], b: ['agriculture'] } as const;
    const rule = { ...classes, id: 'p', severity: 'compatible', text: null } as const;
    const { findings, pairs } = report([district, city, land], { rules: [rule] });

    expect(findings).toEqual([]);
    expect(pairs[0]!.classes.find(({ code }) => code === 2)!.count).toBe(1);
  });
});

describe('a control line', () => {
  const farmland = planLayer('yjjbnt', [['0101', box(112.6, 35.09, 112.605, 35.1)]], { name: '永久基本农田' });
  const named: Layer<'plan'> = { ...farmland, spec: { ...farmland.spec, title: '永久基本农田' } };
  const boundary = planLayer('kfbj', [[null, box(112.61, 35.09, 112.63, 35.1)]], { class: 'development' });

  test('is known by the name of its layer, whatever the codes in it', () => {
    const { plans, findings } = report([district, city, named]);

    expect(plans[1]).toMatchObject({ isLine: true, classes: [{ planClass: 'farmland', codes: [] }] });
    expect(findings).toMatchObject([{ rule: 'farmland-built', severity: 'severe', sideB: { code: null } }]);
  });

  test('of urban development says of all land beyond it that it is outside', () => {
    const { findings, pairs } = report([district, city, boundary]);

    // R2 from .60 to .61 is outside; E2 from .62 to .63 inside, which harms nobody.
    expect(findings).toMatchObject([{ rule: 'outside-development', severity: 'conflict', code: 2 }]);
    expect(findings[0]!.areaM2).toBeCloseTo(QUARTER_M2, 2);
    expect(classesOf(pairs[0]).map(([, , count]) => count)).toEqual([1, 1, 1, 1, 0]);
  });

  test('over another one is found as well', () => {
    const redline = planLayer('red', [[null, box(112.6, 35.09, 112.62, 35.1)]], { class: 'ecology-redline' });
    const { findings } = report([district, redline, boundary]);

    expect(findings).toMatchObject([{ rule: 'redline-development', severity: 'severe' }]);
  });
});

describe('what is wrong with plans', () => {
  test('is a snapping distance that moves long borders: the second computation differs, and it is said', () => {
    // A border of 3.6 km that is 40 cm off the district's at one end; snapped by a metre it lies on it.
    const corners = [[112.6, 35.09], [112.64, 35.09], [112.64, 35.1], [112.6, 35.100004], [112.6, 35.09]];
    const slanted = planLayer('slanted', [['R2', { type: 'Polygon', coordinates: [corners] }]]);
    const wide = districtLayer([box(112.6, 35.09, 112.64, 35.11)]);
    const even = planLayer('even', [['R2', box(112.6, 35.09, 112.64, 35.1)], ['E2', box(112.6, 35.1, 112.64, 35.11)]]);
    const issuesAt = (snapM: number) =>
      report([wide, slanted, even], { conflicts: { ...USUAL.conflicts, snapM } }).issues
        .filter(({ code }) => code === 'plan-areas-differ');

    expect(issuesAt(0.01)).toEqual([]);
    expect(issuesAt(1)).toMatchObject([{ severity: 'warning', values: { a: 'slanted', b: 'even' } }]);
    // The triangle between the two: half of 44 cm on 3.6 km.
    expect(issuesAt(1)[0]!.values['areaM2']).toBeCloseTo(boxAreaM2(112.6, 35.1, 112.64, 35.100004) / 2, -1);
  });

  test('is said when there are not two', () => {
    expect(report([district, city]).issues).toMatchObject([{ code: 'no-plans', severity: 'error' }]);
  });

  test('is a code that nobody knows: it is to be checked against everything', () => {
    const odd = planLayer('odd', [['Ω', box(112.6, 35.09, 112.62, 35.1)]]);
    const { issues, findings, pairs } = report([district, city, odd]);

    expect(issues).toMatchObject([
      { code: 'plan-code-unknown', layer: 'odd', feature: 'odd-0', values: { code: 'Ω', count: 1 } },
    ]);
    expect(findings).toMatchObject([{ rule: 'unclassified', severity: 'check', code: 0 }]);
    expect(pairs[0]!.classes.find(({ code }) => code === 0)!.share).toBeCloseTo(1, 9);
  });

  test('is a plan that says two things of the same land: the stricter counts, and the area is told', () => {
    const twice = planLayer('twice', [
      ['E2', box(112.6, 35.09, 112.62, 35.1)], ['R2', box(112.61, 35.09, 112.62, 35.1)],
    ]);
    const other = planLayer('other', [['R2', box(112.6, 35.09, 112.62, 35.1)]]);
    const { issues, pairs } = report([district, twice, other]);

    expect(issues).toMatchObject([{
      code: 'plan-overlaps-itself', severity: 'warning', layer: 'twice', feature: 'twice-1',
      values: { other: 'twice-0' },
    }]);
    expect(issues[0]!.values['areaM2']).toBeCloseTo(QUARTER_M2, 2);
    expect(pairs[0]!.classes.find(({ code }) => code === 1)!.areaM2).toBeCloseTo(QUARTER_M2, 2);
  });
});

test('progress is told before each step: the overlay, then each pair', () => {
  const told: string[] = [];
  findConflicts([district, city, land, planLayer('third', [['G1', box(112.6, 35.09, 112.61, 35.1)]])], USUAL,
    ({ step, position, count, share }) => told.push(`${step} ${position}/${count} ${share}`));

  expect(told).toEqual(['overlay 1/1 0', 'pairs 1/3 0.2', 'pairs 2/3 0.4', 'pairs 3/3 0.6']);
});

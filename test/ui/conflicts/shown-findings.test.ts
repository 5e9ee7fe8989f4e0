import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import { comparisonOf, pairOf, showFindings } from '../../../src/ui/conflicts/shown-findings.ts';
import { box } from '../../analyse/boxes.ts';
import { USUAL, districtLayer, planLayer } from '../../analyse/plans/plan-layers.ts';
import { reviewOf } from './findings.ts';

// The line comes first among the layers: on the page the plan is named before it.
const report = findConflicts([
  districtLayer([box(112.6, 35.09, 112.63, 35.1)]),
  planLayer('line', [['永久基本农田', box(112.6, 35.09, 112.605, 35.1)]]),
  planLayer('city', [['R2', box(112.6, 35.09, 112.61, 35.1)], ['E2', box(112.61, 35.09, 112.63, 35.1)]]),
  planLayer('land', [['耕地', box(112.6, 35.09, 112.62, 35.1)], ['农村居民点', box(112.62, 35.09, 112.63, 35.1)]]),
], USUAL);
const show = (rest: Partial<Parameters<typeof showFindings>[2]> = {}, reviews: Parameters<typeof showFindings>[1] = []) =>
  showFindings(report, reviews, { pair: ['city', 'land'], lines: ['line'], slivers: false, ...rest });

describe('the plans on the cards', () => {
  test('are the first two that are no control lines', () => {
    expect(pairOf(report.plans, null)).toEqual(['city', 'land']);
  });

  test('are those asked for, as long as they are there', () => {
    expect(pairOf(report.plans, ['land', 'line'])).toEqual(['land', 'line']);
    expect(pairOf(report.plans, ['land', 'gone'])).toEqual(['city', 'land']);
    expect(pairOf(report.plans.slice(0, 1), null)).toBeNull();
  });
});

describe('what is on show', () => {
  test('is told from the plan on the first card, and plans before control lines', () => {
    expect(show().map(({ a, b, type }) => [a, b, type])).toEqual(expect.arrayContaining([
      ['city', 'land', 'a-only'], ['city', 'land', 'b-only'], ['city', 'line', 'farmland'],
    ]));
    expect(show({ pair: ['land', 'city'] }).map(({ a, type }) => [a, type])).toContainEqual(['land', 'b-only']);
  });

  test('leaves out lines that are switched off', () => {
    expect(show({ lines: [] }).map(({ type }) => type).sort()).toEqual(['a-only', 'b-only']);
  });

  test('has the numbers of the whole run, and the decisions', () => {
    const [{ id } = { id: '' }] = report.findings;
    const shown = show({}, [{ id, review: reviewOf({ state: 'resolved' }) }]);

    expect(shown.find((finding) => finding.id === id)).toMatchObject({ number: 1, review: { state: 'resolved' } });
    expect(shown.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('has the slivers behind the findings when they are asked for', () => {
    const coarse = { findings: [], slivers: report.findings };

    expect(showFindings(coarse, [], { pair: ['city', 'land'], lines: ['line'], slivers: false })).toEqual([]);
    expect(showFindings(coarse, [], { pair: ['city', 'land'], lines: [], slivers: true }).map(({ isSliver }) => isSliver))
      .toEqual([true, true]);
  });
});

test('the comparison of two plans is found in whichever order they are named', () => {
  const classes = (a: string, b: string) => comparisonOf(report, [a, b])?.classes.map(({ code, areaM2 }) => [code, areaM2]);
  const [there, back] = [classes('city', 'land'), classes('land', 'city')];

  expect(back?.find(([code]) => code === 3)?.[1]).toBe(there?.find(([code]) => code === 2)?.[1]);
  expect(comparisonOf(report, ['city', 'gone'])).toBeNull();
});

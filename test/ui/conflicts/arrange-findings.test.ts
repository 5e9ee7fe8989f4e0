import { describe, expect, test } from 'vitest';
import { PLAIN, arrangeFindings, countStates } from '../../../src/ui/conflicts/arrange-findings.ts';
import type { Arrangement } from '../../../src/ui/conflicts/arrange-findings.ts';
import { pageOf, pagesOf } from '../../../src/ui/conflicts/pages.ts';
import { findingOf, reviewOf } from './findings.ts';

const FINDINGS = [
  findingOf(1, { severity: 'severe', areaM2: 300, districtId: 'd2', type: 'farmland' }),
  findingOf(2, { severity: 'conflict', areaM2: 500, review: reviewOf({ state: 'resolved' }) }),
  findingOf(3, { severity: 'conflict', areaM2: 400, districtId: 'd2', review: reviewOf({ state: 'accepted' }) }),
  findingOf(4, { severity: 'check', areaM2: 900, districtId: null, type: 'b-only' }),
];

function order(change: Partial<Arrangement>): number[] {
  return arrangeFindings(FINDINGS, { ...PLAIN, ...change }).flatMap(({ findings }) => findings.map(({ number }) => number));
}

describe('the register', () => {
  test('begins with the gravest, then the largest', () => {
    expect(order({})).toEqual([1, 2, 3, 4]);
  });

  test('is sorted by area, district or state of review', () => {
    expect(order({ sort: 'area' })).toEqual([4, 2, 3, 1]);
    expect(order({ sort: 'area', descending: false })).toEqual([1, 3, 2, 4]);
    expect(order({ sort: 'district', descending: false })).toEqual([4, 2, 1, 3]);
    expect(order({ sort: 'state', descending: false })).toEqual([1, 4, 3, 2]);
  });

  test('shows one state, one district, one type', () => {
    expect(order({ state: 'open' })).toEqual([1, 4]);
    expect(order({ district: 'd2' })).toEqual([1, 3]);
    expect(order({ district: '' })).toEqual([4]);
    expect(order({ type: 'a-only', state: 'accepted' })).toEqual([3]);
  });

  test('counts the states within the other filters', () => {
    expect(countStates(FINDINGS, { ...PLAIN, state: 'resolved', district: 'd2' }))
      .toEqual({ 'open': 1, 'accepted': 1, 'resolved': 0, 'false-alarm': 0 });
  });

  test('is grouped by district, each with its sum', () => {
    const groups = arrangeFindings(FINDINGS, { ...PLAIN, group: 'district' });

    expect(groups.map(({ key, areaM2 }) => [key, areaM2])).toEqual([['d2', 700], ['d1', 500], ['', 900]]);
  });

  test('is grouped by type in the order of types', () => {
    expect(arrangeFindings(FINDINGS, { ...PLAIN, group: 'type' }).map(({ key }) => key))
      .toEqual(['farmland', 'a-only', 'b-only']);
  });
});

describe('pages', () => {
  const groups = arrangeFindings(FINDINGS, { ...PLAIN, group: 'district' });

  test('have equal length, and a group goes on over the page', () => {
    const pages = pagesOf(groups, 3);

    expect(pages.map((page) => page.map(({ key, findings }) => [key, findings.length])))
      .toEqual([[['d2', 2], ['d1', 1]], [['', 1]]]);
    expect([pageOf(pages, 0), pageOf(pages, 1)]).toEqual([[1, 3], [4, 4]]);
  });

  test('of nothing are one', () => {
    expect(pagesOf([], 3)).toEqual([[]]);
  });
});

import { expect, test } from 'vitest';
import { findConflicts } from '../../src/analyse/plans/find-conflicts.ts';
import { swapPair, swapPatch } from '../../src/model/swap-sides.ts';
import { box } from '../analyse/boxes.ts';
import { USUAL, districtLayer, planLayer } from '../analyse/plans/plan-layers.ts';

const district = districtLayer([box(112.6, 35.09, 112.63, 35.1)]);
const city = planLayer('city', [['R2', box(112.6, 35.09, 112.61, 35.1)], ['E2', box(112.61, 35.09, 112.63, 35.1)]]);
const land = planLayer('land', [['耕地', box(112.6, 35.09, 112.62, 35.1)], ['农村居民点', box(112.62, 35.09, 112.63, 35.1)]]);

test('a comparison told from the other plan is what comparing them the other way round gives', () => {
  const there = findConflicts([district, city, land], USUAL);
  const back = findConflicts([district, land, city], USUAL);

  expect(there.pairs.map(swapPair)).toEqual(back.pairs);
  expect(there.findings.map(swapPatch)).toEqual(back.findings);
});

test('what was swapped twice is what it was', () => {
  const { pairs, findings } = findConflicts([district, city, land], USUAL);

  expect(pairs.map((pair) => swapPair(swapPair(pair)))).toEqual(pairs);
  expect(findings.map((patch) => swapPatch(swapPatch(patch)))).toEqual(findings);
});

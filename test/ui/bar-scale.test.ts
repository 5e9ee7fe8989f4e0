import { expect, test } from 'vitest';
import { axisEnd } from '../../src/ui/bar-scale.ts';

test('an axis ends at a round number with room above value and threshold', () => {
  // 14.8 · 1.3 = 19.24; 25.31 · 1.3 = 32.9; 0.434 · 1.3 = 0.564.
  expect(axisEnd(14.5, 14.8, 'm2/person')).toBe(20);
  expect(axisEnd(25.31, 14.8, 'm2/person')).toBe(40);
  expect(axisEnd(0.434, 0.43, 'share')).toBeCloseTo(0.6, 12);
});

test('an axis of shares ends at the whole', () => {
  expect(axisEnd(0.8862, 0.9, 'share')).toBe(1);
});

test('an axis has a length even where value and threshold are nothing', () => {
  expect(axisEnd(0, null, 'share')).toBe(1);
});

test('a value that needs exactly a round number does not jump to the next', () => {
  expect(axisEnd(10 / 1.3, null, 'm2/person')).toBe(10);
});

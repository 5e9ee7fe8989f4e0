import { expect, test } from 'vitest';
import { overPaper } from '../../src/paint/mix.ts';

test('a colour over paper is the sum of both by its opacity', () => {
  // Hand sum for half of #4E9E62 on #F6F4EE: (78+246)/2 = 162, (158+244)/2 = 201, (98+238)/2 = 168.
  expect(overPaper('#4E9E62', 0.5, 'light')).toBe('#a2c9a8');
  expect(overPaper('#4E9E62', 1, 'dark')).toBe('#4e9e62');
  expect(overPaper('#4E9E62', 0, 'light')).toBe('#f6f4ee');
});

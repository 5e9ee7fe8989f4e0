import { expect } from 'vitest';

/** @param share how far the area may be off, of what is expected */
export function expectArea(actual: number | undefined, expected: number, share: number): void {
  expect(Math.abs((actual ?? NaN) - expected), `${actual} instead of ${expected} m²`).toBeLessThanOrEqual(expected === 0 ? 0 : share * expected);
}

import { describe, expect, test } from 'vitest';
import { metresPerPx, scaleBar } from '../../src/map/scale-bar.ts';

describe('the scale', () => {
  test('is that of domain §3.4: 78 271.517 m · cos φ ÷ 2^z for a px', () => {
    expect(metresPerPx(0, 0)).toBeCloseTo(78_271.517, 3);
    expect(metresPerPx(60, 3)).toBeCloseTo(78_271.517 / 2 / 8, 3);
  });

  test.each([8, 10.3, 11.88, 14.2, 17.9])('bar at zoom %d is a round length and fits', (zoom) => {
    const { lengthM, widthPx } = scaleBar(35.1, zoom, 88);
    const digits = Number(lengthM.toPrecision(1)) / 10 ** Math.floor(Math.log10(lengthM));

    expect([1, 2, 5]).toContain(Math.round(digits));
    expect(widthPx).toBeLessThanOrEqual(88);
    // The next round length is 2 or 2.5 times as long, so a bar is never short of 40 %.
    expect(widthPx).toBeGreaterThan(88 * 0.4 - 1e-9);
    expect(lengthM / widthPx).toBeCloseTo(metresPerPx(35.1, zoom), 9);
  });
});

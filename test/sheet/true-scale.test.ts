import { describe, expect, test } from 'vitest';
import { boundsOf, centreOf, fittingScale, parallelM, roundScale, toPaper, zoomOfScale } from '../../src/sheet/true-scale.ts';

// GRS 80: half axes as published (a, b), radii of curvature by the textbook, M = a²b²/(a²cos²φ + b²sin²φ)^(3/2) and
// N = a²/(a²cos²φ + b²sin²φ)^(1/2).
const [A, B] = [6_378_137, 6_356_752.314_14];
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const bend = (latitude: number) => (A * Math.cos(radians(latitude))) ** 2 + (B * Math.sin(radians(latitude))) ** 2;
const meridianM = (latitude: number) => (A * B) ** 2 / bend(latitude) ** 1.5;
const normalM = (latitude: number) => A ** 2 / Math.sqrt(bend(latitude));

const LATITUDES = [0, 35, 60];
const FRAME = { x: 20, y: 30, widthMm: 200, heightMm: 150 };

describe.each(LATITUDES)('at latitude %i°', (latitude) => {
  const window = { ...FRAME, centre: [112.6, latitude] as const, scale: 10_000 };
  const [x0, y0] = toPaper(window, 112.6, latitude);

  test('the middle of the map is the middle of its frame', () => {
    expect(x0).toBeCloseTo(120, 9);
    expect(y0).toBeCloseTo(105, 9);
  });

  test('a hundredth of a degree has its true length on paper, within 0.34 % to the east and to the north', () => {
    const [x1] = toPaper(window, 112.61, latitude);
    const east = normalM(latitude) * Math.cos(radians(latitude)) * radians(0.01);
    expect(((x1 - x0) * 10) / east).toBeGreaterThan(0.9966);
    expect(((x1 - x0) * 10) / east).toBeLessThan(1.0034);

    const [, y1] = toPaper(window, 112.6, latitude + 0.005);
    const [, y2] = toPaper(window, 112.6, latitude - 0.005);
    const north = meridianM(latitude) * radians(0.01);
    expect(((y2 - y1) * 10) / north).toBeGreaterThan(0.9966);
    expect(((y2 - y1) * 10) / north).toBeLessThan(1.0034);
  });

  test('areas are true: what is long to the east is short to the north', () => {
    const [x1] = toPaper(window, 112.601, latitude);
    const [, y1] = toPaper(window, 112.6, latitude + 0.0005);
    const [, y2] = toPaper(window, 112.6, latitude - 0.0005);
    const areaM2 = normalM(latitude) * Math.cos(radians(latitude)) * meridianM(latitude) * radians(0.001) ** 2;

    expect(((x1 - x0) * (y2 - y1) * 100) / areaM2).toBeCloseTo(1, 6);
  });

  test('the zoom shows 1:10 000 where a px is a 96th of an inch', () => {
    const mercatorMPerPx = (2 * Math.PI * A) / 512 / 2 ** zoomOfScale(10_000, latitude);
    const meanM = Math.sqrt(meridianM(latitude) * normalM(latitude));
    const groundMPerPx = (mercatorMPerPx * meanM * Math.cos(radians(latitude))) / A;

    expect(groundMPerPx / ((10_000 * 0.0254) / 96)).toBeCloseTo(1, 9);
  });

  test('the bounds are what lies at the corners of the frame', () => {
    const [west, south, east, north] = boundsOf(window);
    const [left, top] = toPaper(window, west, north);
    const [right, bottom] = toPaper(window, east, south);

    expect([left, top, right, bottom].map((mm) => mm.toFixed(6))).toEqual(['20.000000', '30.000000', '220.000000', '180.000000']);
  });

  test('a degree of the parallel is as long as the radius of curvature says', () => {
    expect(parallelM(latitude, 1) / (normalM(latitude) * Math.cos(radians(latitude)) * radians(1))).toBeCloseTo(1, 9);
  });
});

test('a box is fitted with a little room, by its longer side', () => {
  const box = [112.6, -0.001, 112.62, 0.001] as const;
  const widthM = A * radians(0.02) * (B / A);

  expect(fittingScale(box, FRAME)).toBeCloseTo((widthM / 0.2) * 1.05, 3);
});

test('the middle of a box is the middle on the map, which lies nearer to the pole than that of degrees', () => {
  expect(centreOf([0, 0, 10, 60])[0]).toBe(5);
  // Mercator: half of asinh(tan 60°) = 0.658 479, whose latitude is atan(sinh 0.658 479) = 35.2644° = atan(1/√2).
  expect(centreOf([0, 0, 10, 60])[1]).toBeCloseTo((Math.atan(Math.SQRT1_2) * 180) / Math.PI, 9);
});

test('the scale is the next round one', () => {
  expect([499, 500, 501, 40_001, 170_000, 1_234_567].map(roundScale)).toEqual([500, 500, 1000, 50_000, 200_000, 1_300_000]);
});

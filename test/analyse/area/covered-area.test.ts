import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import type { AreaOptions } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { expectArea as expectAreaWithin } from './expect-area.ts';
import { box, boxAreaM2, polygon } from './shapes.ts';

/**
 * Expected areas are those between parallels, by the closed formula. Parallels are
 * followed in pieces of 250 m here, which sag by 0.9 mm: a square metre in ten
 * kilometres of border, where the pieces of two outlines do not match.
 */
const DIGITS = 3e-7;

const WEST = box(112.5, 35, 0.05);
const EAST = box(112.55, 35, 0.05);

function measure(districts: readonly Polygonal[], covers: readonly Polygonal[], options: AreaOptions = {}) {
  return coveredArea(flattenPolygons(districts), flattenPolygons(covers), new Uint32Array(covers.length).fill(1), 1, options);
}

function expectArea(actual: number | undefined, expected: number, share = DIGITS): void {
  expectAreaWithin(actual, expected, share);
}

describe('a district and its land', () => {
  test('has the area of the ellipsoid between its parallels and meridians', () => {
    const areas = measure([WEST, EAST], []);

    expectArea(areas.districtM2[0], boxAreaM2(0.05, 35, 35.05));
    expectArea(areas.cityM2, 2 * boxAreaM2(0.05, 35, 35.05));
    expect(areas.coveredM2).toEqual(Float64Array.of(0, 0));
  });

  test('land across a border counts on each side with its part, land beyond all borders as outside', () => {
    const areas = measure([WEST, EAST], [box(112.54, 35.01, 0.03, 0.01), box(112.59, 35.02, 0.02, 0.01)]);

    expectArea(areas.coveredM2[0], boxAreaM2(0.01, 35.01, 35.02));
    expectArea(areas.coveredM2[1], boxAreaM2(0.02, 35.01, 35.02) + boxAreaM2(0.01, 35.02, 35.03));
    expectArea(areas.outsideM2[0], boxAreaM2(0.01, 35.02, 35.03));
    expectArea(areas.cityCoveredM2[0], boxAreaM2(0.03, 35.01, 35.02) + boxAreaM2(0.01, 35.02, 35.03));
  });

  test('overlaps count once in the union and each time in the sum', () => {
    const shape = box(112.51, 35.01, 0.02);
    const areas = measure([WEST], [shape, box(112.52, 35.02, 0.02), shape]);

    const one = boxAreaM2(0.02, 35.01, 35.03);
    const other = boxAreaM2(0.02, 35.02, 35.04);
    expectArea(areas.sumM2[0], 2 * one + other);
    expectArea(areas.coveredM2[0], one + other - boxAreaM2(0.01, 35.02, 35.03));
  });

  test('districts that overlap each have their own, the city has it once', () => {
    const areas = measure([WEST, box(112.52, 35, 0.05)], [box(112.51, 35.01, 0.03, 0.01)]);

    expectArea(areas.coveredM2[0], boxAreaM2(0.03, 35.01, 35.02));
    expectArea(areas.coveredM2[1], boxAreaM2(0.02, 35.01, 35.02));
    expectArea(areas.cityCoveredM2[0], boxAreaM2(0.03, 35.01, 35.02));
    expectArea(areas.cityM2, boxAreaM2(0.07, 35, 35.05));
  });

  test('a district in an enclave: the hole of one is the other', () => {
    const ring = polygon(WEST.coordinates[0]!.slice(0, 4), box(112.52, 35.02, 0.01).coordinates[0]!.slice(0, 4));
    const areas = measure([ring, box(112.52, 35.02, 0.01)], [box(112.51, 35.015, 0.03, 0.01)]);

    expectArea(areas.coveredM2[1], boxAreaM2(0.01, 35.02, 35.025));
    expectArea(areas.coveredM2[0], boxAreaM2(0.03, 35.015, 35.025) - boxAreaM2(0.01, 35.02, 35.025));
  });
});

describe('built-up land', () => {
  test('limits what counts in districts, not what is reported outside', () => {
    const areas = measure([WEST], [box(112.51, 35.01, 0.02), box(112.6, 35, 0.01)], {
      within: flattenPolygons([box(112.5, 35, 0.02, 0.05), box(112.515, 35, 0.005, 0.05)]),
    });

    expectArea(areas.coveredM2[0], boxAreaM2(0.01, 35.01, 35.03));
    expectArea(areas.baseM2[0], boxAreaM2(0.02, 35, 35.05));
    expectArea(areas.districtM2[0], boxAreaM2(0.05, 35, 35.05));
    expectArea(areas.outsideM2[0], boxAreaM2(0.01, 35, 35.01));
  });

  test('an empty built-up layer leaves nothing that counts', () => {
    const areas = measure([WEST], [box(112.51, 35.01, 0.02)], { within: flattenPolygons([]) });

    expect([areas.coveredM2[0], areas.baseM2[0], areas.cityCoveredM2[0]]).toEqual([0, 0, 0]);
  });
});

describe('masks', () => {
  test('are dissolved each for itself, in one pass', () => {
    const covers = [box(112.51, 35.01, 0.02), box(112.52, 35.01, 0.02), box(112.515, 35.01, 0.01)];
    const areas = coveredArea(flattenPolygons([WEST]), flattenPolygons(covers), Uint32Array.of(0b01, 0b11, 0b10), 2);

    expectArea(areas.coveredM2[0], boxAreaM2(0.03, 35.01, 35.03));
    expectArea(areas.coveredM2[1], boxAreaM2(0.02, 35.01, 35.03) + boxAreaM2(0.005, 35.01, 35.02));
  });

  test('all 32 bits of a mask can be used', () => {
    const areas = coveredArea(flattenPolygons([WEST]), flattenPolygons([box(112.51, 35.01, 0.02)]), Uint32Array.of(0x80000001), 32);

    expectArea(areas.coveredM2[31], boxAreaM2(0.02, 35.01, 35.03));
    expectArea(areas.coveredM2[0], boxAreaM2(0.02, 35.01, 35.03));
    expect(areas.coveredM2[30]).toBe(0);
  });
});

describe('a polygon is inside by the even-odd rule over its rings', () => {
  test('a bow tie is its two triangles', () => {
    // Half of the box each: the diagonals are straight in longitude and latitude.
    const bowTie = polygon([[112.51, 35.01], [112.52, 35.02], [112.52, 35.01], [112.51, 35.02]]);

    expectArea(measure([WEST], [bowTie]).coveredM2[0], boxAreaM2(0.01, 35.01, 35.02) / 2, 1e-6);
  });

  test('a ring inside a ring is a hole, a ring inside that is land again, in any winding', () => {
    const rings = [0.04, 0.03, 0.02, 0.01].map((size, i) => {
      const ring = box(112.525 - size / 2, 35.025 - size / 2, size).coordinates[0]!.slice(0, 4);
      return i < 2 ? ring : ring.toReversed();
    });
    const areaOf = (size: number) => boxAreaM2(size, 35.025 - size / 2, 35.025 + size / 2);

    expectArea(measure([WEST], [polygon(...rings)]).coveredM2[0], areaOf(0.04) - areaOf(0.03) + areaOf(0.02) - areaOf(0.01));
  });

  test('a hole outside its shell is land', () => {
    const shape = polygon(box(112.51, 35.01, 0.01).coordinates[0]!, box(112.53, 35.01, 0.01).coordinates[0]!);

    expectArea(measure([WEST], [shape]).coveredM2[0], 2 * boxAreaM2(0.01, 35.01, 35.02));
  });

  test('parts of a multipolygon that overlap count once', () => {
    const shape: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [box(112.51, 35.01, 0.02).coordinates, box(112.52, 35.01, 0.02).coordinates],
    };

    expectArea(measure([WEST], [shape]).coveredM2[0], boxAreaM2(0.03, 35.01, 35.03));
  });
});

describe('nothing to measure', () => {
  test('no districts: all land is outside', () => {
    expectArea(measure([], [box(112.51, 35.01, 0.02)]).outsideM2[0], boxAreaM2(0.02, 35.01, 35.03));
  });

  test('nothing at all', () => {
    expect(measure([], []).cityCoveredM2).toEqual(Float64Array.of(0));
  });
});

test('the checkpoint is called with shares from 0 to 1, and what it throws ends the work', () => {
  const shares: number[] = [];
  measure([WEST], [WEST, EAST], { checkpoint: (share) => void shares.push(share) });
  const giveUp = () => {
    throw new DOMException('enough', 'AbortError');
  };

  expect(shares.length).toBeGreaterThan(0);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(() => measure([WEST], [WEST], { checkpoint: giveUp })).toThrow('enough');
});

import { area, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import { overlayPolygons } from '../../../src/analyse/plans/overlay.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import type { PlanPair } from '../../../src/model/conflict.ts';
import type { Layer, Polygonal } from '../../../src/model/layer.ts';
import { box, boxAreaM2 } from '../boxes.ts';
import { USUAL, districtLayer, planLayer } from './plan-layers.ts';

// A district of 1.8 km by 1.1 km; plans reach beyond it on all sides.
const DISTRICT = [112.6, 35.09, 112.62, 35.1] as const;
const DISTRICT_M2 = boxAreaM2(...DISTRICT);
const district = districtLayer([box(...DISTRICT)]);

const CODES = ['R2', 'G1', 'E2', 'E1', '城镇建设用地', '耕地', '林地', '农村居民点'] as const;
const code = fc.constantFrom(...CODES);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A place by its shares of the district's sides, to 1e-7 degrees as files have it; `size` 10 is a town. */
function at(x: number, y: number, size = 1): Position {
  const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
  return [rounded(112.6 + 0.02 * size * x), rounded(35.09 + 0.01 * size * y)];
}

function ring(...corners: Position[]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
}

type Strip = readonly [string, Polygon];

/** A plan without gaps: strips between slanting lines, upright or lying. */
const strips = (upright: boolean, size = 1): fc.Arbitrary<Strip[]> =>
  fc.array(fc.tuple(share, share, code), { minLength: 1, maxLength: 7 }).map((list) => {
    const lines = list.map(([low, high]) => [low, high] as const);
    const lows = [-0.1, ...lines.map(([low]) => low).toSorted((a, b) => a - b), 1.1];
    const highs = [-0.1, ...lines.map(([, high]) => high).toSorted((a, b) => a - b), 1.1];
    const place = (along: number, across: number): Position =>
      (upright ? at(along, across, size) : at(across, along, size));
    return lows.slice(1).map((low, i): Strip => [
      list[i]?.[2] ?? 'R2',
      ring(place(lows[i]!, -0.1), place(low, -0.1), place(highs[i + 1]!, 1.1), place(highs[i]!, 1.1)),
    ]);
  });

/** Any triangles and bow ties, over each other or not. */
const mess: fc.Arbitrary<Strip[]> = fc.array(
  fc.tuple(code, fc.array(fc.tuple(share, share), { minLength: 3, maxLength: 5 })),
  { minLength: 1, maxLength: 8 },
).map((list) => list.map(([each, corners]): Strip =>
  [each, ring(...corners.map(([x, y]) => at(1.2 * x - 0.1, y)))]));

function pairOf(a: readonly Strip[], b: readonly Strip[]): PlanPair {
  return findConflicts([district, planLayer('a', a), planLayer('b', b)], USUAL).pairs[0]!;
}

describe('on random plans', () => {
  test('the classes add up to the district, whatever is drawn', () => {
    fc.assert(fc.property(mess, mess, (a, b) => {
      const sumM2 = pairOf(a, b).classes.reduce((sum, { areaM2 }) => sum + areaM2, 0);
      expect(Math.abs(sumM2 - DISTRICT_M2) / DISTRICT_M2).toBeLessThan(1e-6);
    }), { numRuns: 80 });
  });

  test('without gaps and overlaps the area kernel comes to the same classes', () => {
    // A town: snapping may move a border by half a centimetre, which in a small district is over a millionth.
    const town = districtLayer([ring(at(0, 0, 10), at(1, 0, 10), at(1, 1, 10), at(0, 1, 10))]);
    fc.assert(fc.property(strips(true, 10), strips(false, 10), (a, b) => {
      const { pairs, issues } = findConflicts([town, planLayer('a', a), planLayer('b', b)], USUAL);
      expect(issues.map((each) => each.code)).not.toContain('plan-areas-differ');
      expect(pairs[0]!.classes.find((each) => each.code === 0)!.areaM2).toBeLessThan(pairs[0]!.areaM2 * 1e-6);
    }), { numRuns: 60 });
  });

  test('swapping the plans swaps classes 2 and 3 and nothing else', () => {
    fc.assert(fc.property(strips(true), mess, (a, b) => {
      const there = pairOf(a, b).classes;
      const back = pairOf(b, a).classes;
      for (const [one, other] of [[1, 1], [2, 3], [3, 2], [4, 4], [0, 0]] as const) {
        const [left, right] = [there.find((c) => c.code === one)!, back.find((c) => c.code === other)!];
        expect(left.count).toBe(right.count);
        expect(Math.abs(left.areaM2 - right.areaM2) / DISTRICT_M2).toBeLessThan(1e-6);
      }
    }), { numRuns: 60 });
  });

  test('nothing changes when a feature is cut in two', () => {
    fc.assert(fc.property(strips(true), strips(false), fc.nat(), share, share, (a, b, which, low, high) => {
      const chosen = which % a.length;
      const whole = reportOf([district, planLayer('a', a), planLayer('b', b)]);
      const cut = a.flatMap((strip, i) => (i === chosen ? cutStrip(strip, low, high) : [strip]));
      const parted = reportOf([district, planLayer('a', cut), planLayer('b', b)]);

      expect(parted.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
      parted.forEach(({ areaM2, share: ofParent }, i) => {
        expect(Math.abs(areaM2 - whole[i]!.areaM2) / DISTRICT_M2).toBeLessThan(1e-6);
        expect(ofParent).toBeCloseTo(whole[i]!.share, 5);
      });
    }), { numRuns: 60 });
  });
});

/** Findings that do not stand on the edge of being listed, by id. */
function reportOf(layers: readonly Layer[]): { id: string; areaM2: number; share: number }[] {
  return findConflicts(layers, USUAL).findings
    .filter(({ areaM2, meanWidthM }) => areaM2 > 210 && meanWidthM > 2.1)
    .map(({ id, areaM2, sideA }) => ({ id, areaM2, share: sideA.share }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Cuts a strip across, from a share of one long side to a share of the other. */
function cutStrip([each, polygon]: Strip, one: number, other: number): Strip[] {
  const [a, b, c, d] = polygon.coordinates[0]! as [Position, Position, Position, Position];
  const between = (from: Position, to: Position, part: number): Position =>
    [from[0]! + part * (to[0]! - from[0]!), from[1]! + part * (to[1]! - from[1]!)];
  const [left, right] = [between(a, d, one), between(b, c, other)];
  return [[each, ring(a, b, right, left)], [each, ring(left, right, c, d)]];
}

describe('two random polygons', () => {
  /** A star around the middle of the district: simple, as its corners go around in order. */
  const star: fc.Arbitrary<Polygon> = fc.tuple(
    share, share, fc.array(fc.double({ min: 0.1, max: 0.6, noNaN: true }), { minLength: 3, maxLength: 12 }),
  ).map(([x, y, radii]) => ring(...radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return at(0.5 + 0.2 * x + radius * Math.cos(angle), 0.5 + 0.2 * y + radius * Math.sin(angle));
  })));

  test('A and B with A and not B is A, and A and B is what Turf cuts out', () => {
    fc.assert(fc.property(star, star, (a, b) => {
      const { inside, areaM2 } = overlayPolygons([a.coordinates, b.coordinates], 0.01);
      const sumOf = (choose: (ids: readonly number[]) => boolean): number =>
        inside.reduce((sum, ids, face) => sum + (face > 0 && choose(ids) ? areaM2[face]! : 0), 0);
      const both = sumOf((ids) => ids.length === 2);
      const onlyA = sumOf((ids) => ids.length === 1 && ids[0] === 0);
      const turf: Polygonal | undefined = intersect(featureCollection([feature(a), feature(b)]))?.geometry;

      expect(Math.abs(both + onlyA - shapeAreaM2(a)) / DISTRICT_M2).toBeLessThan(1e-6);
      // Turf measures on a sphere; the two shapes are near each other, so its ratio serves.
      const turfM2 = turf === undefined ? 0 : area(turf) * (shapeAreaM2(a) / area(a));
      expect(Math.abs(both - turfM2) / DISTRICT_M2).toBeLessThan(5e-6);
    }), { numRuns: 60 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { measureBand, mergeBands, splitIntoBands } from '../../../src/analyse/area/bands.ts';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import type { CoveredAreas } from '../../../src/analyse/area/covered-area.ts';
import { boxOfLayers, boxOfPairs, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { partition } from '../../bench/partition.ts';
import { randomNumbers } from '../random-numbers.ts';
import { blob, box, polygon } from './shapes.ts';

/**
 * Square metres, of some ten million. Where the two sides of a comparison have not
 * the same box around all their shapes, their planes have different middles.
 */
const ROUNDING = 0.02;
/** Raise it for a night's run. What fails prints its seed. */
const RUNS = { numRuns: Number(process.env['AREA_RUNS'] ?? 60) };

/**
 * Metres between a parallel and the pieces of 250 m by which it is followed, see
 * `densify`: outlines whose boxes only touch in degrees overlap by this much.
 */
const SAG_M = 0.9e-3;

const REGION = box(112.5, 35, 0.1);

/** Any ring of three to twelve points in and around the region, crossing itself as it likes. */
const anyShape: fc.Arbitrary<Polygon> = fc
  .array(fc.tuple(fc.double({ min: -0.02, max: 0.12, noNaN: true }), fc.double({ min: -0.02, max: 0.12, noNaN: true })), { minLength: 3, maxLength: 12 })
  .map((points) => polygon(points.map(([x, y]): Position => [112.5 + x, 35 + y])));
const anyShapes = fc.array(anyShape, { minLength: 1, maxLength: 8 });

function measure(districts: readonly Polygonal[], covers: readonly Polygonal[]): CoveredAreas {
  return coveredArea(flattenPolygons(districts), flattenPolygons(covers), new Uint32Array(covers.length).fill(1), 1);
}

/** Covered in the region and outside of it, together. */
function everywhere(covers: readonly Polygonal[]): number {
  const { cityCoveredM2, outsideM2 } = measure([REGION], covers);
  return cityCoveredM2[0]! + outsideM2[0]!;
}

describe('covered areas', () => {
  test('districts that fill a region share out exactly what lies in it', () => {
    fc.assert(fc.property(anyShapes, fc.integer(), (covers, seed) => {
      const parts = measure(partition([112.5, 35], 0.1, [3, 2], 16, randomNumbers(seed)), covers);

      expect(parts.coveredM2.reduce((sum, areaM2) => sum + areaM2)).toBeCloseTo(parts.cityCoveredM2[0]!, 4);
      expect(Math.abs(parts.cityCoveredM2[0]! + parts.outsideM2[0]! - everywhere(covers))).toBeLessThan(ROUNDING);
    }), RUNS);
  });

  test('a polygon that lies under the others changes nothing but the sum', () => {
    fc.assert(fc.property(anyShapes, fc.nat(), (covers, at) => {
      const again = [...covers, covers[at % covers.length]!];

      expect(Math.abs(everywhere(again) - everywhere(covers))).toBeLessThan(ROUNDING);
    }), RUNS);
  });

  test('A ∪ B = A + B − A ∩ B', () => {
    fc.assert(fc.property(anyShape, anyShape, (a, b) => {
      // B as district of A: what is covered there is A ∩ B.
      const common = measure([b], [a]).cityCoveredM2[0]!;

      expect(Math.abs(everywhere([a, b]) - everywhere([a]) - everywhere([b]) + common)).toBeLessThan(ROUNDING);
    }), RUNS);
  });

  test('covered lies between the largest polygon and the sum', () => {
    fc.assert(fc.property(anyShapes, (covers) => {
      const each = covers.map((cover) => everywhere([cover]));

      expect(everywhere(covers)).toBeGreaterThan(Math.max(...each) - ROUNDING);
      expect(everywhere(covers)).toBeLessThan(each.reduce((sum, areaM2) => sum + areaM2) + ROUNDING);
    }), RUNS);
  });

  test('the order of features and districts changes not a bit', () => {
    fc.assert(fc.property(anyShapes, fc.integer(), (covers, seed) => {
      const random = randomNumbers(seed);
      const districts = partition([112.5, 35], 0.1, [2, 2], 8, random);
      const order = covers.map((_, i) => [random(), i] as const).toSorted(([a], [b]) => a - b).map(([, i]) => i);
      const one = measure(districts, covers);
      const other = measure(districts.toReversed(), order.map((i) => covers[i]!));

      expect(other.coveredM2.toReversed()).toEqual(one.coveredM2);
      expect(other.sumM2.toReversed()).toEqual(one.sumM2);
      expect(other.cityCoveredM2).toEqual(one.cityCoveredM2);
      expect(other.outsideM2).toEqual(one.outsideM2);
    }), RUNS);
  });

  test('winding, and where a ring starts, change nothing', () => {
    fc.assert(fc.property(anyShapes, fc.nat(), (covers, shift) => {
      const turned = covers.map(({ coordinates: [ring = []] }) => {
        const points = ring.slice(1).toReversed();
        const at = shift % points.length;
        return polygon([...points.slice(at), ...points.slice(0, at)]);
      });

      expect(Math.abs(everywhere(turned) - everywhere(covers))).toBeLessThan(ROUNDING);
    }), RUNS);
  });

  test('a cut through all polygons, into pieces that share it, changes nothing but 0.1 m²', () => {
    fc.assert(fc.property(anyShapes, fc.double({ min: 0.01, max: 0.09, noNaN: true }), (covers, x) => {
      // The meridian at x as a border: both sides together are the whole.
      const sides = measure([box(112.4, 34.9, 0.1 + x, 0.3), box(112.5 + x, 34.9, 0.3 - x, 0.3)], covers);

      expect(Math.abs(sides.coveredM2[0]! + sides.coveredM2[1]! - everywhere(covers))).toBeLessThan(0.1);
    }), RUNS);
  });

  test('a shift of everything by 1e-9 degrees changes nothing beyond a billionth', () => {
    fc.assert(fc.property(anyShapes, (covers) => {
      const [here, there] = [measure([REGION], covers), measure([shifted(REGION)], covers.map(shifted))];

      expect(Math.abs(there.cityCoveredM2[0]! - here.cityCoveredM2[0]!)).toBeLessThan(ROUNDING + 1e-9 * here.cityM2);
      expect(Math.abs(there.outsideM2[0]! - here.outsideM2[0]!)).toBeLessThan(ROUNDING + 1e-9 * here.cityM2);
    }), RUNS);
  });

  test('a shift of the polygons alone moves an area by no more than their outline times the shift', () => {
    fc.assert(fc.property(anyShapes, (covers) => {
      const change = measure([REGION], covers.map(shifted)).cityCoveredM2[0]! - measure([REGION], covers).cityCoveredM2[0]!;

      expect(Math.abs(change)).toBeLessThan(ROUNDING + outlineM(covers) * 1.6e-4);
    }), RUNS);
  });

  test('a polygon in two pieces, as features or as parts of one, is the polygon', () => {
    fc.assert(fc.property(anyShapes, fc.integer(), fc.integer({ min: 1, max: 19 }), (covers, seed, at) => {
      const whole = blob([112.55, 35.05], 0.04, 20, randomNumbers(seed));
      const ring = whole.coordinates[0]!.slice(0, -1);
      const [one, other] = [polygon([[112.55, 35.05], ...ring.slice(0, at + 1)]), polygon([[112.55, 35.05], ...ring.slice(at), ring[0]!])];
      const parts: Polygonal = { type: 'MultiPolygon', coordinates: [one.coordinates, other.coordinates] };
      const expected = everywhere([...covers, whole]);

      expect(Math.abs(everywhere([...covers, one, other]) - expected)).toBeLessThan(ROUNDING);
      expect(Math.abs(everywhere([parts, ...covers]) - expected)).toBeLessThan(ROUNDING);
    }), RUNS);
  });

  test('bands add up to the whole, and are the same bits in any order of features', () => {
    fc.assert(fc.property(anyShapes, fc.integer(), (covers, seed) => {
      const districts = flattenPolygons(partition([112.5, 35], 0.1, [2, 2], 8, randomNumbers(seed)));
      const inBands = (shapes: readonly Polygon[]) => {
        const polygons = flattenPolygons(shapes);
        const bands = splitIntoBands({ polygons, maskOf: new Uint32Array(shapes.length).fill(1), maskCount: 1 });
        return mergeBands(bands.map((band) => measureBand(districts, band, boxOfLayers([districts, polygons]))));
      };
      const whole = coveredArea(districts, flattenPolygons(covers), new Uint32Array(covers.length).fill(1), 1);
      const bands = inBands(covers);

      const tolerance = ROUNDING + SAG_M * touchingM(covers);

      bands.coveredM2.forEach((areaM2, at) => expect(Math.abs(areaM2 - whole.coveredM2[at]!)).toBeLessThan(tolerance));
      expect(Math.abs(bands.outsideM2[0]! - whole.outsideM2[0]!)).toBeLessThan(tolerance);
      expect(inBands(covers.toReversed()).coveredM2).toEqual(bands.coveredM2);
    }), { ...RUNS, examples: [[TOUCHING, 0]] });
  });
});

/** By 1e-9 degrees, a tenth of a millimetre, to the east and to the south. */
function shifted({ coordinates: [ring = []] }: Polygon): Polygon {
  return polygon(ring.slice(1).map(([lon = 0, lat = 0]) => [lon + 1e-9, lat - 1e-9]));
}

function outlineM(shapes: readonly Polygon[]): number {
  return shapes.flatMap(({ coordinates: [ring = []] }) => ring.slice(1).map(([lon = 0, lat = 0], i) =>
    111_320 * Math.hypot(lon - ring[i]![0]!, lat - ring[i]![1]!))).reduce((sum, metres) => sum + metres, 0);
}

/** A line along a parallel and a triangle that hangs from it: in degrees they touch, in the plane they overlap by 0.1 m². */
const TOUCHING = [
  polygon([[112.48, 35], [112.5, 35], [112.62, 35]]),
  polygon([[112.5, 35], [112.5, 34.98], [112.48, 35]]),
];

/** Metres along parallels on which the boxes of two polygons touch, to a millimetre, without overlapping. */
function touchingM(shapes: readonly Polygon[]): number {
  const boxes = shapes.map((shape) => boxOfPairs(flattenPolygons([shape]).lonLat));
  return boxes.flatMap((a, i) => boxes.slice(0, i).map((b) => {
    const touches = Math.min(Math.abs(a[1] - b[3]), Math.abs(a[3] - b[1])) < 1e-8;
    return touches ? 111_320 * Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) : 0;
  })).reduce((sum, metres) => sum + metres, 0);
}

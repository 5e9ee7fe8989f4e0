import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { overlayPolygons } from '../../../src/analyse/plans/overlay.ts';
import type { Overlay } from '../../../src/analyse/plans/overlay.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import { box, boxAreaM2 } from '../boxes.ts';

function overlayOf(...rings: Position[][]): Overlay {
  return overlayPolygons(rings.map((ring) => [ring]), 0.01);
}

/** Area by the polygons that lie there. */
function areasOf({ inside, areaM2 }: Overlay): Record<string, number> {
  const areas: Record<string, number> = {};
  inside.forEach((ids, face) => {
    if (face > 0) areas[ids.join()] = (areas[ids.join()] ?? 0) + areaM2[face]!;
  });
  return areas;
}

const [west, south, east, north] = [112.6, 35.09, 112.61, 35.1];

describe('polygons laid over each other', () => {
  test('are cut into faces whose areas are those of the formula for boxes', () => {
    const areas = areasOf(overlayOf(
      box(west, south, 112.607, north).coordinates[0]!, box(112.604, south, east, north).coordinates[0]!));

    expect(areas['0']).toBeCloseTo(boxAreaM2(west, south, 112.604, north), 3);
    expect(areas['0,1']).toBeCloseTo(boxAreaM2(112.604, south, 112.607, north), 3);
    expect(areas['1']).toBeCloseTo(boxAreaM2(112.607, south, east, north), 3);
  });

  test('that lie inside each other without touching are told apart', () => {
    const areas = areasOf(overlayOf(
      box(west, south, east, north).coordinates[0]!,
      box(112.602, 35.092, 112.608, 35.098).coordinates[0]!,
      box(112.604, 35.094, 112.606, 35.096).coordinates[0]!));

    expect(Object.keys(areas).toSorted()).toEqual(['0', '0,1', '0,1,2']);
    expect(areas['0,1,2']).toBeCloseTo(boxAreaM2(112.604, 35.094, 112.606, 35.096), 3);
  });

  test('meet without gap or overlap where a corner was rounded off its neighbour’s border', () => {
    // The corner in the middle of the common side is 3 mm off it.
    const left = [[west, south], [112.605, south], [112.605, north], [west, north], [west, south]];
    const right = [
      [112.605, south], [east, south], [east, north], [112.605, north], [112.60500003, 35.095],
      [112.605, south],
    ];
    const areas = areasOf(overlayOf(left, right));

    expect(Object.keys(areas).toSorted()).toEqual(['0', '1']);
  });

  test('may cross themselves: a bow tie is its two triangles', () => {
    const bowTie = [[west, south], [east, north], [east, south], [west, north], [west, south]];
    const areas = areasOf(overlayOf(bowTie));

    // Each triangle is a quarter of the box, but for the curve of the earth.
    expect(areas['0']! / boxAreaM2(west, south, east, north)).toBeCloseTo(0.5, 6);
  });

  test('may be nothing at all', () => {
    expect(overlayPolygons([], 0.01).faceCount).toBe(1);
    expect(areasOf(overlayOf([[west, south], [east, north], [west, south]]))).toEqual({});
    expect(areasOf(overlayOf([[west, south], [west, south], [west, south]]))).toEqual({});
    expect(areasOf(overlayOf([]))).toEqual({});
  });

  test('that are the same are one face, whichever way they are wound', () => {
    const ring = box(west, south, east, north).coordinates[0]!;

    expect(Object.keys(areasOf(overlayOf(ring, ring.toReversed())))).toEqual(['0,1']);
  });

  test('may cover a country: the lattice gets as coarse as it must, and says so', () => {
    const overlay = overlayOf(box(75, 20, 130, 50).coordinates[0]!, box(100, 30, 101, 31).coordinates[0]!);

    expect(overlay.nodes.cell).toBeGreaterThan(1e-7);
    expect(areasOf(overlay)['0,1']! / boxAreaM2(100, 30, 101, 31)).toBeCloseTo(1, 9);
  });
});

test('the faces of any mess add up to its hull, and every face has an area', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
  const hull = box(112.6, 35.09, 112.6 + 31e-6, 35.09 + 31e-6);
  const hullM2 = shapeAreaM2(hull);
  const drawing = fc.array(place, { minLength: 3, maxLength: 9 });
  fc.assert(fc.property(fc.array(drawing, { maxLength: 6 }), (drawings) => {
    const rings = drawings.map((corners) =>
      [...corners, corners[0]!].map(([x, y]) => [112.6 + x * 1e-6, 35.09 + y * 1e-6]));
    const { areaM2, inside, faceCount } = overlayOf(hull.coordinates[0]!, ...rings);
    const sumM2 = areaM2.slice(1).reduce((sum, each) => sum + each, 0);

    // A face may be narrower than a cell; then its true corners may stand on either side of each other.
    expect(Math.min(0, ...areaM2.slice(1))).toBeGreaterThan(-0.01);
    expect(sumM2 / hullM2).toBeCloseTo(1, 6);
    expect(inside.slice(1, faceCount).every((ids) => ids[0] === 0)).toBe(true);
    expect(inside[0]).toEqual([]);
  }), { numRuns: 150 });
});

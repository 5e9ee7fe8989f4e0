import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdgeStack } from '../../../src/analyse/area/edge-stack.ts';
import type { Box } from '../../../src/analyse/area/flat-polygons.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { PlanarPolygons } from '../../../src/analyse/area/planar-polygons.ts';
import { polygonBoxes } from '../../../src/analyse/area/planar-polygons.ts';
import { ReachChains } from '../../../src/analyse/area/reach-chains.ts';
import { Reach } from '../../../src/analyse/area/reach.ts';

type Point = readonly [number, number];

/** Rings in metres, as they are; the plane is the identity here. */
function planar(rings: readonly (readonly Point[])[]): PlanarPolygons {
  const flat = flattenPolygons(rings.map((ring) => ({ type: 'Polygon', coordinates: [ring.map((point) => [...point])] })));
  const { lonLat: xy, ringStart, polygonStart } = flat;
  const count = flat.featureOf.length;
  return { ...flat, count, xy, boxes: polygonBoxes(xy, ringStart, polygonStart), shoelaceM2: new Float64Array(count) };
}

/** Distance of a place from a closed ring, by the formula for a segment. */
function distance([x, y]: Point, ring: readonly Point[]): number {
  return Math.min(...ring.map(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const [dx, dy] = [bx - ax, by - ay];
    const length2 = dx * dx + dy * dy;
    const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
    return Math.hypot(x - ax - share * dx, y - ay - share * dy);
  }));
}

/** Even-odd for each number by itself: the place is inside any of them. */
function isInside({ ax, ay, bx, by, id, top }: EdgeStack, [x, y]: Point): boolean {
  const odd = new Map<number, boolean>();
  for (let k = 0; k < top; k++) {
    if (ay[k]! > y === by[k]! > y) continue;
    const crossing = ax[k]! + ((y - ay[k]!) * (bx[k]! - ax[k]!)) / (by[k]! - ay[k]!);
    if (crossing <= x) odd.set(id[k]!, odd.get(id[k]!) !== true);
  }
  return [...odd.values()].includes(true);
}

const metres = fc.integer({ min: -400, max: 400 });
const point = fc.tuple(metres, metres);
const ring = fc.array(point, { minLength: 3, maxLength: 12 });

describe('what is in reach of a ring', () => {
  test('is what its outline encloses, in any box, to 1e-4 of the radius', () => {
    fc.assert(fc.property(
      ring, fc.integer({ min: 40, max: 500 }), point, fc.integer({ min: 1, max: 300 }), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 20, maxLength: 20 }),
      (vertices, radius, [left, bottom], size, shares) => {
        const box: Box = [left, bottom, left + size, bottom + size];
        const reach = new Reach(planar([vertices]), Float64Array.of(radius), box);
        const sight = reach.narrow(reach.sightOf(box), box);
        const edges = new EdgeStack();
        if (sight !== null) reach.push(edges, sight, box, 0);
        const wrong = shares.map(([u, v]): Point => [left + u * size, bottom + v * size]).filter((place) => {
          const beyond = distance(place, vertices) - radius;
          const isWithin = sight === null || isInside(edges, place);
          // Beyond the limit only what lies inside a large ring is in reach.
          return beyond < -1e-4 * radius ? !isWithin : beyond > 1e-4 * radius && reach.solidCount === 0 && isWithin;
        });

        expect(wrong).toEqual([]);
      },
    ), { numRuns: 300 });
  });
});

describe('chains', () => {
  test('have no two points further apart than the radius, and no gap of more than 1/64 of it', () => {
    const chains = new ReachChains();
    const count = chains.addPolygon(planar([[[0, 0], [2000, 0], [2000, 10], [0, 10]]]), 0, 300);

    // 2000 m there and back, at most 300 m of it in each.
    expect(count).toBeGreaterThanOrEqual(13);
    for (let c = 0; c < count; c++) expect(2 * chains.spread[c]!).toBeLessThanOrEqual(300);
    for (let v = 1; v < chains.start[count]!; v++) {
      const gap = Math.hypot(chains.xy[2 * v]! - chains.xy[2 * v - 2]!, chains.xy[2 * v + 1]! - chains.xy[2 * v - 1]!);
      expect(gap).toBeLessThanOrEqual(300 / 64 + 1e-9);
    }
  });

  test('a small park is one', () => {
    expect(new ReachChains().addPolygon(planar([[[0, 0], [100, 0], [100, 80]]]), 0, 300)).toBe(1);
  });
});

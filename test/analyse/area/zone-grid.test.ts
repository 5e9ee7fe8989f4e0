import { describe, expect, test } from 'vitest';
import { EdgeStack } from '../../../src/analyse/area/edge-stack.ts';
import { boxOfPairs, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { pushEdges, toPlane } from '../../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import { ZoneGrid } from '../../../src/analyse/area/zone-grid.ts';
import { partition } from '../../bench/partition.ts';
import { randomNumbers } from '../random-numbers.ts';
import { blob } from './shapes.ts';

/** Is the place inside: how many outlines of the polygon does the ray to the left cross? */
function isInside(edges: EdgeStack, id: number, x: number, y: number): boolean {
  let crossings = 0;
  for (let k = 0; k < edges.top; k++) {
    const [ax, ay, bx, by] = [edges.ax[k]!, edges.ay[k]!, edges.bx[k]!, edges.by[k]!];
    if (edges.id[k] === id && ay <= y && by > y && ax + ((y - ay) * (bx - ax)) / (by - ay) < x) crossings++;
  }
  return crossings % 2 === 1;
}

function zones(seed: number) {
  const random = randomNumbers(seed);
  const shapes = [
    ...partition([112.5, 35], 0.1, [4, 3], 32, random),
    ...Array.from({ length: 3 }, () => blob([112.5 + 0.1 * random(), 35 + 0.1 * random()], 0.03, 25, random)),
  ];
  const flat = flattenPolygons(shapes);
  const planar = toPlane(flat, planeFor(boxOfPairs(flat.lonLat)));
  const edges = new EdgeStack();
  for (let p = 0; p < planar.count; p++) pushEdges(edges, planar, p, p);
  const box = boxOfPairs(planar.xy);
  return { random, edges, box, count: planar.count, grid: new ZoneGrid(edges, box) };
}

describe.each([1, 2, 3])('the grid over districts and built-up land, seed %i', (seed) => {
  const { random, edges, box: [x0, y0, x1, y1], count, grid } = zones(seed);
  const ids = Array.from({ length: count }, (_, id) => id);
  const place = (): [number, number] => [x0 + (1.2 * random() - 0.1) * (x1 - x0), y0 + (1.2 * random() - 0.1) * (y1 - y0)];

  test('knows all that lies at a place far from borders', () => {
    let far = 0;
    for (let k = 0; k < 400; k++) {
      const [x, y] = place();
      if (grid.borderCells(x, y, x + 50, y + 50) > 0) continue;
      far++;
      for (const [px, py] of [[x, y], [x + 50, y + 50]] as const) {
        expect(grid.stateAt(x, y)).toEqual(ids.filter((id) => isInside(edges, id, px, py)));
      }
    }
    expect(far).toBeGreaterThan(100);
  });

  test('tells by the edges near a rectangle what lies at any place in it', () => {
    for (let k = 0; k < 60; k++) {
      const [left, bottom] = place();
      const near = new EdgeStack();
      grid.pushNear(near, left, bottom, left + 900, bottom + 600);
      for (let j = 0; j < 5; j++) {
        const [x, y] = [left + 900 * random(), bottom + 600 * random()];
        expect(ids.filter((id) => isInside(near, id, x, y))).toEqual(ids.filter((id) => isInside(edges, id, x, y)));
      }
    }
  });
});

test('a grid of no zones says that nothing is anywhere', () => {
  const grid = new ZoneGrid(new EdgeStack(), boxOfPairs(new Float64Array()));
  const near = new EdgeStack();
  grid.pushNear(near, -5, -5, 5, 5);

  expect([grid.borderCells(-5, -5, 5, 5), grid.stateAt(3, 3), near.top]).toEqual([0, [], 0]);
});

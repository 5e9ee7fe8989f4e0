import { describe, expect, test } from 'vitest';
import { EdgeStack } from '../../../src/analyse/area/edge-stack.ts';
import { randomNumbers } from '../random-numbers.ts';

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** Pushes a closed ring, clips it to the box, and returns what that pushed and has a height. */
function clipped(points: readonly (readonly [number, number])[], box: Edge): Edge[] {
  const edges = new EdgeStack();
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    edges.push(x, y, nextX, nextY, 7);
  });
  const top = edges.top;
  edges.clip(0, top, ...box);
  const result: Edge[] = [];
  for (let k = top; k < edges.top; k++) {
    expect(edges.id[k]).toBe(7);
    if (edges.by[k]! > edges.ay[k]!) result.push([edges.ax[k]!, edges.ay[k]!, edges.bx[k]!, edges.by[k]!]);
  }
  return result;
}

function isInside(edges: readonly Edge[], x: number, y: number): boolean {
  return edges.filter(([ax, ay, bx, by]) => ay <= y && by > y && ax + ((y - ay) * (bx - ax)) / (by - ay) <= x).length % 2 === 1;
}

const BOX = [0, 0, 10, 10] as const;

describe('a clipped ring', () => {
  test('that surrounds the box is one edge at its left side', () => {
    expect(clipped([[-5, -5], [20, -5], [20, 20], [-5, 20]], BOX)).toEqual([[0, 0, 0, 10]]);
  });

  test('that surrounds the box with a thousand corners, also', () => {
    const circle = Array.from({ length: 1000 }, (_, i) => [5 + 30 * Math.cos(i / 159.1549), 5 + 30 * Math.sin(i / 159.1549)] as const);

    expect(clipped(circle, BOX)).toEqual([[0, 0, 0, 10]]);
  });

  test('left of the box, right of it, above or below leaves nothing', () => {
    for (const [dx, dy] of [[-15, 0], [15, 0], [0, 15], [0, -15]] as const) {
      expect(clipped([[dx + 1, dy + 1], [dx + 9, dy + 2], [dx + 5, dy + 9]], BOX)).toEqual([]);
    }
  });

  test('inside the box stays as it is, each edge from its lower to its upper end', () => {
    expect(clipped([[1, 1], [9, 2], [5, 9]], BOX)).toEqual([[1, 1, 9, 2], [9, 2, 5, 9], [1, 1, 5, 9]]);
  });

  test('with level sides leaves those out', () => {
    expect(clipped([[1, 1], [9, 1], [9, 5], [1, 5]], BOX)).toEqual([[9, 1, 9, 5], [1, 1, 1, 5]]);
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('says of each place in the box what the whole ring says, seed %i', (seed) => {
    const random = randomNumbers(seed);
    // On a lattice, so that corners fall on the sides of the box.
    const points = Array.from({ length: 3 + Math.floor(12 * random()) }, () => [Math.round(40 * random() - 15), Math.round(40 * random() - 15)] as const);
    const whole = points.map(([x, y], i): Edge => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return y < nextY ? [x, y, nextX, nextY] : [nextX, nextY, x, y];
    });
    const part = clipped(points, BOX);

    for (let k = 0; k < 50; k++) {
      const [x, y] = [10 * random(), 10 * random()];
      expect(isInside(part, x, y)).toBe(isInside(whole, x, y));
    }
  });
});

import { expect, test } from 'vitest';
import { overlapClusters } from '../../../src/analyse/area/clusters.ts';

const ORDER = (count: number) => new Uint32Array(count).map((_, p) => p);
const ALL = (count: number) => new Uint32Array(count).fill(1);

test('boxes that overlap, also through others, are one cluster with the box of their overlaps', () => {
  const boxes = Float64Array.of(0, 0, 4, 4, 3, 1, 7, 5, 6, 4, 9, 9, 20, 20, 21, 21);

  expect(overlapClusters(boxes, ALL(4), ORDER(4))).toEqual([{ members: [0, 1, 2], box: [3, 1, 7, 5] }]);
});

test('boxes that only touch, or have no mask in common, are none', () => {
  const boxes = Float64Array.of(0, 0, 4, 4, 4, 0, 8, 4, 1, 1, 2, 2);

  expect(overlapClusters(boxes, Uint32Array.of(1, 1, 2), ORDER(3))).toEqual([]);
});

test('the order given is kept', () => {
  const boxes = Float64Array.of(0, 0, 4, 4, 10, 10, 14, 14, 1, 1, 5, 5, 11, 11, 15, 15);
  const clusters = overlapClusters(boxes, ALL(4), Uint32Array.of(3, 2, 1, 0));

  expect(clusters.map(({ members }) => members)).toEqual([[3, 1], [2, 0]]);
});

test('where everything overlaps everything, all are one cluster, and no list of all pairs is made', () => {
  const count = 5000;
  const boxes = new Float64Array(4 * count).map((_, side) => (side % 4 < 2 ? side / 1e6 : 10 - side / 1e6));
  const [cluster, ...others] = overlapClusters(boxes, ALL(count), ORDER(count));

  expect(cluster?.members.length).toBe(count);
  expect(others).toEqual([]);
});

test('nothing has no clusters', () => {
  expect(overlapClusters(new Float64Array(), new Uint32Array(), new Uint32Array())).toEqual([]);
  expect(overlapClusters(Float64Array.of(0, 0, 1, 1), ALL(1), ORDER(1))).toEqual([]);
});

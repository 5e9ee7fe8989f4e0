import { crossingsByRow, edgesByCell, pushRightOf } from './build-zone-grid.ts';
import type { Counter } from './counter.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import { GridFrame } from './grid-frame.ts';
import { Subdivision } from './subdivide.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';

const EDGES_PER_TILE = 12;
const MOST_TILES = 1024;

/**
 * Measures everything that the edges bound, tile by tile: for maps whose edges lie
 * close all over the place, where halving from the top would look at each edge
 * twenty times.
 *
 *     ┌───┬───┬───┐   Along the lower side of a row of tiles the walk enters and
 *     │ ╲ │   │ ╱ │   leaves polygons, so that at each lower left corner it is known
 *     │  ╲│   │╱  │   what is there. A tile without edges is that all over. The
 *     •→→→•→→→•→→→┘   others are measured starting from there.
 *
 * @returns what crossings passed by may have cost, in m²
 */
export function measureByTiles(
  edges: EdgeStack, box: Box, counter: Counter, polygonCount: number, checkpoint: Checkpoint = noPause,
): number {
  const tiles = Math.min(MOST_TILES, 5 + Math.ceil(Math.sqrt(edges.top / EDGES_PER_TILE)));
  const frame = new GridFrame(tiles, box);
  const { start, edgeOf } = edgesByCell(edges, frame);
  checkpoint(0);
  const crossings = crossingsByRow(edges, frame);
  checkpoint(0);
  let share = 0;
  const near = new EdgeStack();
  const subdivision = new Subdivision(near, counter, polygonCount, edges.top, () => checkpoint(share));
  const isInside = new Uint8Array(polygonCount);
  const cross = (id: number): void => {
    isInside[id]! ^= 1;
    counter.cross(id, 0);
  };
  for (let j = 0; j < tiles; j++) {
    let next = crossings.start[j]!;
    const end = crossings.start[j + 1]!;
    for (let i = 0; i < tiles; i++) {
      const tile: Box = [frame.left(i), frame.bottom(j), frame.left(i + 1), frame.bottom(j + 1)];
      for (; next < end && crossings.x[next]! <= tile[0]; next++) cross(crossings.id[next]!);
      const cell = j * tiles + i;
      for (let at = start[cell]!; at < start[cell + 1]!; at++) pushRightOf(tile, near, edges, edgeOf[at]!);
      const changing = pushLeftSides(near, tile, isInside);
      changing.forEach(cross);
      subdivision.measure(0, near.top, ...tile);
      changing.forEach(cross);
      near.top = 0;
    }
    for (; next < end; next++) cross(crossings.id[next]!);
    share = (j + 1) / tiles;
    checkpoint(share);
  }
  return subdivision.uncertainM2;
}

/**
 * For the polygons that have edges in the tile and are entered at its corner:
 * pushes an edge at the left side that enters them, and tells which they are.
 */
function pushLeftSides(near: EdgeStack, [x, low, , high]: Box, isInside: Uint8Array): readonly number[] {
  const pushed: number[] = [];
  for (let k = near.top - 1; k >= 0; k--) {
    const id = near.id[k]!;
    if (isInside[id] !== 1) continue;
    // Marked until all are known, so that each is pushed once.
    isInside[id] = 2;
    pushed.push(id);
  }
  for (const id of pushed) {
    isInside[id] = 1;
    near.push(x, low, x, high, id);
  }
  return pushed;
}

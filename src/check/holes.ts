import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import type { Place } from './positions.ts';

/**
 * A corner of the first hole that lies outside its shell, or `null`. A hole
 * that touches the shell lies inside; one that crosses it is told by the first
 * of its corners that is not on the shell.
 */
export function findHoleOutside(rings: readonly Position[][]): Place | null {
  const [shell = [], ...holes] = rings;
  if (holes.length === 0) return null;
  const edges = indexEdges(shell);
  for (const hole of holes) {
    for (const [x = 0, y = 0] of hole) {
      const side = sideOf(x, y, shell, edges);
      if (side === 'outside') return [x, y];
      if (side === 'inside') break;
    }
  }
  return null;
}

function indexEdges(ring: readonly Position[]): Flatbush {
  const index = new Flatbush(Math.max(1, ring.length - 1));
  for (let at = 0; at < Math.max(1, ring.length - 1); at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  index.finish();
  return index;
}

/** Counts the edges that a ray to the east meets. */
function sideOf(
  x: number, y: number, ring: readonly Position[], edges: Flatbush,
): 'inside' | 'outside' | 'border' {
  let inside = false;
  for (const at of edges.search(x, y, Infinity, y)) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    const turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
    const isBeside = Math.min(x1, x2) <= x && x <= Math.max(x1, x2);
    if (turn === 0 && isBeside && Math.min(y1, y2) <= y && y <= Math.max(y1, y2)) return 'border';
    if (y1 > y !== y2 > y && (turn > 0) === (y2 > y1)) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

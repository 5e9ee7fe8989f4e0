import type { Path } from './plane.ts';
import { centroid, contains } from './region.ts';

/** A place inside a ring of any form: the middle, or halfway between two sides on a level near it. */
export function insideOf(ring: Path): Path[number] {
  const middle = centroid([ring]);
  if (contains([ring], middle)) return middle;
  const y = middle.y + 0.0137;
  const crossings: number[] = [];
  ring.forEach((b, index) => {
    const a = ring.at(index - 1)!;
    if (a.y > y !== b.y > y) crossings.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
  });
  crossings.sort((a, b) => a - b);
  return { x: ((crossings[0] ?? middle.x) + (crossings[1] ?? middle.x)) / 2, y };
}

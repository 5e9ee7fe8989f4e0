import { distance, nearestOnSegment } from './curve.ts';
import type { Path } from './plane.ts';

/** Douglas–Peucker: the line without points that lie within `metres` of what is left. */
export function simplified(line: Path, metres: number): Path {
  const [first, last] = [line[0]!, line.at(-1)!];
  let far = 0;
  let farthest = 0;
  line.forEach((point, index) => {
    const off = distance(point, nearestOnSegment(first, last, point));
    if (off > farthest) [far, farthest] = [index, off];
  });
  if (farthest <= metres) return [first, last];
  return [...simplified(line.slice(0, far + 1), metres).slice(0, -1), ...simplified(line.slice(far), metres)];
}

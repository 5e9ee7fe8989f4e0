import type { Geometry, Position } from 'geojson';
import { linesOf, pointsOf } from './geometry.ts';
import { labelPoint } from './label-point.ts';

/** The one place that stands for a thing: inside an area, on the middle of a line; `null` if empty. */
export function anchorOf(geometry: Geometry): Position | null {
  return labelPoint(geometry) ?? middleOfLongest(linesOf(geometry)) ?? pointsOf(geometry)[0] ?? null;
}

function middleOfLongest(lines: readonly Position[][]): Position | null {
  const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest === undefined) return null;
  let left = lengthOf(longest) / 2;
  for (let index = 1; index < longest.length; index++) {
    const piece = longest.slice(index - 1, index + 1);
    const length = lengthOf(piece);
    if (left <= length && length > 0) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = piece;
      return [x1 + ((x2 - x1) * left) / length, y1 + ((y2 - y1) * left) / length];
    }
    left -= length;
  }
  return longest[0] ?? null;
}

/** In degrees: enough to find the middle. */
function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = x, y0 = y] = line[index - 1] ?? [];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}

import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { clippedLines, grown } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { toEqualArea } from './equal-area.ts';
import { linesOf } from './measured-layers.ts';
import type { Measured } from './measured-layers.ts';

/** Half the width of the band in which a road counts as running along a border. */
const BORDER_M = 0.5;

/**
 * Length of the centrelines inside a region; a road along its border counts half:
 * the mean of a slightly wider and a slightly narrower region.
 */
export function roadLengthM(roads: readonly Measured[], within: Region): number {
  return (lengthInsideM(roads, grown(within, BORDER_M)) + lengthInsideM(roads, grown(within, -BORDER_M))) / 2;
}

/** GeographicLib for each segment, the cut found on the equal-area plane. */
function lengthInsideM(roads: readonly Measured[], within: Region): number {
  return roads
    .flatMap(({ geometry }) => linesOf(geometry))
    .reduce((sum, line) => {
      return sum + line.slice(1).reduce((part, to, index) => part + segmentM(line[index]!, to, within), 0);
    }, 0);
}

function segmentM(from: Position, to: Position, within: Region): number {
  const [a, b] = [toEqualArea(from), toEqualArea(to)];
  const whole = Math.hypot(b.x - a.x, b.y - a.y);
  const kept = clippedLines([[a, b]], within, 'inside').reduce((sum, [p, q]) => {
    return p === undefined || q === undefined ? sum : sum + Math.hypot(q.x - p.x, q.y - p.y);
  }, 0);
  const { s12 = 0 } = geodesic.Geodesic.WGS84.Inverse(from[1]!, from[0]!, to[1]!, to[0]!);
  return whole === 0 ? 0 : (s12 * kept) / whole;
}

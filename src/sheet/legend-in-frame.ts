import type { LegendGroup, LegendLine } from './sheet-contents.ts';
import { boundsOf } from './true-scale.ts';
import type { Box, MapWindow } from './true-scale.ts';

/** The legend without the signs of which nothing is in the frame. */
export function legendInFrame(legend: readonly LegendGroup[], map: MapWindow): readonly LegendGroup[] {
  const frame = boundsOf(map);
  const isThere = (line: LegendLine) => line.kind === 'threshold' || line.places === undefined || line.places.some((place) => meet(place, frame));
  return legend.map(({ title, lines }) => ({ title, lines: lines.filter(isThere) })).filter(({ lines }) => lines.length > 0);
}

function meet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

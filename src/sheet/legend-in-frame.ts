import type { LegendGroup, LegendLine } from './sheet-contents.ts';
import { boundsOf } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** The legend without the signs of which nothing is in the frame. */
export function legendInFrame(legend: readonly LegendGroup[], map: MapWindow): readonly LegendGroup[] {
  const frame = boundsOf(map);
  const isThere = (line: LegendLine) => line.kind === 'threshold' || (line.isIn?.(frame) ?? true);
  return legend.map(({ title, lines }) => ({ title, lines: lines.filter(isThere) })).filter(({ lines }) => lines.length > 0);
}

import type { Block, Kit } from './block.ts';
import { path, rectangle } from './drawing.ts';
import type { Step } from './drawing.ts';
import type { SheetLocator } from './sheet-contents.ts';
import { boundsOf, centreOf, fittingScale, toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** Points that lie nearer to the one before are left out, mm. */
const FINEST_MM = 0.15;

/** Where in the city the sheet's map lies: all districts small, its own filled, and the frame of the map. */
export function locatorBlock({ title, outlines, bounds }: SheetLocator, map: MapWindow, widthMm: number, { unit }: Kit): Block {
  const [boxMm, heightMm] = [Math.min(widthMm, 70 * unit), 34 * unit];
  const draw = (x: number, y: number) => {
    const frame = { x, y, widthMm: boxMm, heightMm };
    const window = { ...frame, centre: centreOf(bounds), scale: fittingScale(bounds, frame) };
    const [west, south, east, north] = boundsOf(map);
    const [left, top] = toPaper(window, west, north);
    const [right, bottom] = toPaper(window, east, south);
    const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
    const [x1, x2] = [clamp(left, x, x + boxMm), clamp(right, x, x + boxMm)];
    const [y1, y2] = [clamp(top, y, y + heightMm), clamp(bottom, y, y + heightMm)];
    return [
      rectangle(frame, { fill: '#F6F4EE' }),
      ...outlines.map(({ ring, isSubject }) => path(ringSteps(ring, window), {
        fill: isSubject ? '#8ABAB7' : '#FFFFFF', stroke: '#4C4437', widthMm: 0.2 * unit,
      })),
      rectangle({ x: x1, y: y1, widthMm: x2 - x1, heightMm: y2 - y1 }, { stroke: '#B3261E', widthMm: 0.5 * unit }),
      rectangle(frame, { stroke: '#1A1F1A' }),
    ];
  };
  return { id: 'locator', title, head: null, pieces: [{ heightMm: heightMm + unit, draw }], foot: null };
}

/** A ring on paper, without points that nobody could tell apart there. */
export function ringSteps(ring: SheetLocator['outlines'][number]['ring'], window: MapWindow): readonly Step[] {
  const steps: Step[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [longitude = 0, latitude = 0] of ring) {
    const [x, y] = toPaper(window, longitude, latitude);
    if (Math.hypot(x - lastX, y - lastY) < FINEST_MM) continue;
    [lastX, lastY] = [x, y];
    steps.push([steps.length === 0 ? 'M' : 'L', x, y]);
  }
  return [...steps, ['Z']];
}

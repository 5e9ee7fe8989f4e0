import type { Block, Kit } from './block.ts';
import { path, rectangle } from './drawing.ts';
import type { Mark, PaperBox, Step } from './drawing.ts';
import type { SheetLocator } from './sheet-contents.ts';
import { boundsOf, centreOf, fittingScale, toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** Points that lie nearer to the one before are left out, mm. */
const FINEST_MM = 0.15;

/** Where in the city the sheet's map lies, as a block among others. */
export function locatorBlock(locator: SheetLocator, map: MapWindow, widthMm: number, kit: Kit): Block {
  const [boxMm, heightMm] = [Math.min(widthMm, 70 * kit.unit), 34 * kit.unit];
  const draw = (x: number, y: number) => locatorMarks(locator, map, { x, y, widthMm: boxMm, heightMm }, kit);
  return { id: 'locator', title: locator.title, head: null, pieces: [{ heightMm: heightMm + kit.unit, draw }], foot: null };
}

/** All districts small, the sheet's own filled, and the frame of its map. */
export function locatorMarks({ outlines, bounds }: SheetLocator, map: MapWindow, box: PaperBox, { unit }: Kit): readonly Mark[] {
  const window = { ...box, centre: centreOf(bounds), scale: fittingScale(bounds, box) };
  const [west, south, east, north] = boundsOf(map);
  const [left, top] = toPaper(window, west, north);
  const [right, bottom] = toPaper(window, east, south);
  const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  const [x1, x2] = [left, right].map((x) => clamp(x, box.x, box.x + box.widthMm));
  const [y1, y2] = [top, bottom].map((y) => clamp(y, box.y, box.y + box.heightMm));
  const frame = { x: x1 ?? 0, y: y1 ?? 0, widthMm: (x2 ?? 0) - (x1 ?? 0), heightMm: (y2 ?? 0) - (y1 ?? 0) };
  return [
    rectangle(box, { fill: '#F6F4EE' }),
    ...outlines.map(({ ring, isSubject }) => path(ringSteps(ring, window), {
      fill: isSubject ? '#8ABAB7' : '#FFFFFF', stroke: '#4C4437', widthMm: 0.2 * unit,
    })),
    rectangle(frame, { stroke: '#B3261E', widthMm: 0.5 * unit }),
    rectangle(box, { stroke: '#1A1F1A' }),
  ];
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

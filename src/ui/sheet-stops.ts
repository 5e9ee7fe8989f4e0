import type { SheetStop } from './page-events.ts';

/** From the lowest to the highest. */
const SHEET_STOPS = ['peek', 'half', 'full'] as const satisfies readonly SheetStop[];

const PEEK_PX = 96;
/** What stays free above a full sheet. */
const TOP_PX = 64;
/** A flick: faster than this, px per ms, goes on to the next stop. */
const FLICK = 0.5;

/** How high the sheet stands at a stop, in a page of this height. */
export function stopHeight(stop: SheetStop, pageHeight: number): number {
  const full = Math.max(PEEK_PX, pageHeight - TOP_PX);
  const half = Math.min(full, Math.round(pageHeight / 2));
  return { peek: Math.min(PEEK_PX, pageHeight), half, full }[stop];
}

/** Where a sheet that is let go comes to rest: at the nearest stop, or the next on the way of a flick. */
export function restingStop(height: number, upwardSpeed: number, pageHeight: number): SheetStop {
  const above = (stop: SheetStop) => stopHeight(stop, pageHeight) - height;
  const nearest = SHEET_STOPS.reduce((best, stop) => {
    return Math.abs(above(stop)) < Math.abs(above(best)) ? stop : best;
  });
  if (upwardSpeed > FLICK) return SHEET_STOPS.find((stop) => above(stop) > 0) ?? 'full';
  if (upwardSpeed < -FLICK) return SHEET_STOPS.findLast((stop) => above(stop) < 0) ?? 'peek';
  return nearest;
}

/** The next stop upwards or downwards; the same one at the end. */
export function nextStop(stop: SheetStop, direction: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + direction] ?? stop;
}

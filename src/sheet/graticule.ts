import type { Kit } from './block.ts';
import { line } from './drawing.ts';
import type { Mark } from './drawing.ts';
import { write } from './text-lines.ts';
import { boundsOf, toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** Seconds of arc from one tick to the next. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000] as const;

/** Least distance between two ticks, mm on A3. */
const APART_MM = 28;

/** Ticks on all four sides of the map at round minutes of CGCS2000, with their degrees; the text stands outside. */
export function graticule(map: MapWindow, kit: Kit): readonly Mark[] {
  const [west, south, east, north] = boundsOf(map);
  const perMm = ((east - west) * 3600) / map.widthMm;
  const step = STEPS.find((seconds) => seconds / perMm >= APART_MM * kit.unit) ?? 18_000;
  const [right, bottom] = [map.x + map.widthMm, map.y + map.heightMm];
  const tickMm = 1.6 * kit.unit;
  const hand = { sizeMm: kit.bodyMm, anchor: 'middle' } as const;
  const ink = { stroke: '#1A1F1A', widthMm: 0.25 * kit.unit };
  const gap = tickMm + 0.5 * kit.unit;
  const columns = ticks(west, east, step).flatMap((seconds) => {
    const [x] = toPaper(map, seconds / 3600, south);
    const words = degrees(seconds, step, 'E', 'W');
    const isWhole = isInside(x, kit.measure(words, kit.bodyMm, false), map.x, right);
    return [
      line(x, map.y - tickMm, x, map.y, ink), line(x, bottom, x, bottom + tickMm, ink),
      ...(isWhole ? [
        write(kit.measure, words, x, map.y - gap, hand), write(kit.measure, words, x, bottom + gap + kit.bodyMm * 0.8, hand),
      ] : []),
    ];
  });
  const rows = ticks(south, north, step).flatMap((seconds) => {
    const [, y] = toPaper(map, west, seconds / 3600);
    const words = degrees(seconds, step, 'N', 'S');
    const isWhole = isInside(y, kit.measure(words, kit.bodyMm, false), map.y, bottom);
    return [
      line(map.x - tickMm, y, map.x, y, ink), line(right, y, right + tickMm, y, ink),
      ...(isWhole ? [
        write(kit.measure, words, map.x - gap, y, { ...hand, upright: true }),
        write(kit.measure, words, right + gap + kit.bodyMm * 0.8, y, { ...hand, upright: true }),
      ] : []),
    ];
  });
  return [...columns, ...rows];
}

function ticks(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil((from * 3600) / step);
  const last = Math.floor((to * 3600) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

function isInside(middle: number, widthMm: number, least: number, most: number): boolean {
  return middle - widthMm / 2 >= least && middle + widthMm / 2 <= most;
}

/** "112°33′E", with seconds where ticks are finer than a minute. */
function degrees(seconds: number, step: number, plus: string, minus: string): string {
  const all = Math.abs(Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = `${Math.floor(all / 3600)}°${two(Math.floor((all % 3600) / 60))}′`;
  return `${minutes}${step < 60 ? `${two(all % 60)}″` : ''}${seconds < 0 ? minus : plus}`;
}

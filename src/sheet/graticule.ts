import type { TransverseMercator } from '../crs/crs.ts';
import type { Kit } from './block.ts';
import { line } from './drawing.ts';
import type { Mark } from './drawing.ts';
import { gridTicks } from './projected-grid.ts';
import { write } from './text-lines.ts';
import { boundsOf, toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** Where along a side of the map a tick stands, mm from the paper's edge, and what it says. */
interface Tick {
  readonly at: number;
  readonly words: string;
}

export type Ticks = Readonly<Record<'top' | 'bottom' | 'left' | 'right', readonly Tick[]>>;

/** Seconds of arc from one tick to the next. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000] as const;

/** Least distance between two ticks, mm on A3. */
const APART_MM = 28;

/**
 * Ticks on all four sides of the map; the text stands outside.
 *
 * @param grid the system whose kilometres are told; `null`: round minutes of CGCS2000
 */
export function graticule(map: MapWindow, grid: TransverseMercator | null, kit: Kit): readonly Mark[] {
  const apartMm = APART_MM * kit.unit;
  const { top, bottom, left, right } = grid === null ? degreeTicks(map, apartMm) : gridTicks(map, grid, apartMm);
  const [east, south] = [map.x + map.widthMm, map.y + map.heightMm];
  const tickMm = 1.6 * kit.unit;
  const gap = tickMm + 0.5 * kit.unit;
  const ink = { stroke: '#1A1F1A', widthMm: 0.25 * kit.unit };
  const across = (ticks: readonly Tick[], from: number, baseline: number) => ticks.flatMap(({ at, words }) => [
    line(at, from, at, from + tickMm, ink), ...label(words, at, baseline, false, [map.x, east], kit),
  ]);
  const down = (ticks: readonly Tick[], from: number, baseline: number) => ticks.flatMap(({ at, words }) => [
    line(from, at, from + tickMm, at, ink), ...label(words, baseline, at, true, [map.y, south], kit),
  ]);
  const below = gap + kit.bodyMm * 0.8;
  return [
    ...across(top, map.y - tickMm, map.y - gap), ...across(bottom, south, south + below),
    ...down(left, map.x - tickMm, map.x - gap), ...down(right, east, east + below),
  ];
}

/** Nothing where it would reach past a corner of the map. */
function label(
  words: string, x: number, y: number, upright: boolean, [least, most]: readonly [number, number], { measure, bodyMm }: Kit,
): readonly Mark[] {
  const mark = write(measure, words, x, y, { sizeMm: bodyMm, anchor: 'middle', upright });
  const middle = upright ? y : x;
  return middle - mark.widthMm / 2 >= least && middle + mark.widthMm / 2 <= most ? [mark] : [];
}

function degreeTicks(map: MapWindow, apartMm: number): Ticks {
  const [west, south, east, north] = boundsOf(map);
  const perMm = ((east - west) * 3600) / map.widthMm;
  const step = STEPS.find((seconds) => seconds / perMm >= apartMm) ?? 18_000;
  const columns = multiples(west, east, step).map((seconds) =>
    ({ at: toPaper(map, seconds / 3600, south)[0], words: degrees(seconds, step, 'E', 'W') }));
  const rows = multiples(south, north, step).map((seconds) =>
    ({ at: toPaper(map, west, seconds / 3600)[1], words: degrees(seconds, step, 'N', 'S') }));
  return { top: columns, bottom: columns, left: rows, right: rows };
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil((from * 3600) / step);
  const last = Math.floor((to * 3600) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** "112°33′E", with seconds where ticks are finer than a minute. */
function degrees(seconds: number, step: number, plus: string, minus: string): string {
  const all = Math.abs(Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = `${Math.floor(all / 3600)}°${two(Math.floor((all % 3600) / 60))}′`;
  return `${minutes}${step < 60 ? `${two(all % 60)}″` : ''}${seconds < 0 ? minus : plus}`;
}

import type { Kit } from './block.ts';
import { circle, line, path, rectangle } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { ringSteps } from './locator-block.ts';
import { write } from './text-lines.ts';
import { toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** What a sheet of an atlas shows, on the map of the index. */
export interface IndexArea {
  /** As in the list of sheets; `null`: it is there to show where the others lie. */
  readonly number: string | null;
  /** Written beside the number; may be empty. */
  readonly name: string;
  /** Where the number stands best: longitude and latitude. */
  readonly place: readonly [number, number];
  /** Outer rings, degrees. */
  readonly rings: readonly (readonly (readonly number[])[])[];
}

/** Least radius of the disc behind a number, and the free width between two discs, mm on A3. */
const [DISC, APART] = [2.5, 0.7];
const ACCENT = '#1E6238';

interface Disc {
  readonly area: IndexArea;
  readonly at: readonly [number, number];
  x: number;
  y: number;
}

type Corners = readonly [left: number, top: number, right: number, bottom: number];

/** 图幅索引图: the areas with the numbers of their sheets; names where they lie over nothing else. */
export function keyMap(areas: readonly IndexArea[], map: MapWindow, arrow: PaperBox, kit: Kit): readonly Mark[] {
  const { measure, unit, bodyMm } = kit;
  const radius = radiusOf(areas, kit);
  const numbered = areas.filter(({ number }) => number !== null);
  const discs = spread(numbered.map((area): Disc => {
    const [x, y] = toPaper(map, ...area.place);
    return { area, at: [x, y], x, y };
  }), map, 2 * radius + APART * unit);
  const moved = discs.filter(({ at: [x, y], ...disc }) => Math.hypot(disc.x - x, disc.y - y) > radius);
  return [
    rectangle(map, { fill: '#F6F4EE' }),
    ...areas.flatMap(({ rings }) => rings.map((ring) =>
      path(ringSteps(ring, map), { fill: '#FFFFFF', stroke: '#4C4437', widthMm: 0.3 * unit }))),
    ...moved.flatMap(({ at: [x, y], ...disc }) => [
      line(x, y, disc.x, disc.y, { stroke: ACCENT, widthMm: 0.25 * unit }),
      circle(x, y, 0.6 * unit, { fill: ACCENT }),
    ]),
    ...discs.flatMap(({ area: { number }, x, y }) => [
      circle(x, y, radius, { fill: ACCENT }),
      write(measure, number ?? '', x, y + bodyMm * 0.36, { sizeMm: bodyMm, bold: true, anchor: 'middle', colour: '#FFFFFF' }),
    ]),
    ...names(discs, map, arrow, radius, kit),
  ];
}

/** The widest number has room in it. */
function radiusOf(areas: readonly IndexArea[], { measure, unit, bodyMm }: Kit): number {
  return Math.max(DISC * unit, ...areas.map(({ number }) => measure(number ?? '', bodyMm, true) / 2 + 0.6 * unit));
}

/** Pushes discs apart that lie over each other: small districts beside large ones. */
function spread(discs: Disc[], { x, y, widthMm, heightMm }: MapWindow, apartMm: number): readonly Disc[] {
  for (let turn = 0; turn < 200; turn++) {
    let isQuiet = true;
    for (const [index, a] of discs.entries()) {
      for (const b of discs.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= apartMm - 0.001) continue;
        isQuiet = false;
        // Of two at one place the later goes right.
        const [ex, ey] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        const step = (apartMm - distance) / 2;
        [a.x, a.y, b.x, b.y] = [a.x - ex * step, a.y - ey * step, b.x + ex * step, b.y + ey * step];
      }
    }
    for (const disc of discs) {
      disc.x = Math.min(x + widthMm - apartMm / 2, Math.max(x + apartMm / 2, disc.x));
      disc.y = Math.min(y + heightMm - apartMm / 2, Math.max(y + apartMm / 2, disc.y));
    }
    if (isQuiet) break;
  }
  // What does not come apart is in the list only.
  return discs.filter((disc, at) => discs.slice(0, at).every((other) => Math.hypot(disc.x - other.x, disc.y - other.y) >= apartMm * 0.9));
}

/** Below the number, else above it; the list has every name. */
function names(discs: readonly Disc[], { x, y, widthMm, heightMm }: MapWindow, arrow: PaperBox, radius: number, { measure, bodyMm }: Kit): readonly Mark[] {
  const taken: Corners[] = [
    [arrow.x, arrow.y, arrow.x + arrow.widthMm, arrow.y + arrow.heightMm],
    ...discs.map((disc): Corners => [disc.x - radius, disc.y - radius, disc.x + radius, disc.y + radius]),
  ];
  return discs.flatMap(({ area: { name }, ...disc }) => {
    if (name === '') return [];
    const width = measure(name, bodyMm, false);
    for (const baseline of [disc.y + radius + bodyMm * 1.1, disc.y - radius - bodyMm * 0.4]) {
      const box: Corners = [disc.x - width / 2, baseline - bodyMm, disc.x + width / 2, baseline + bodyMm * 0.2];
      const isIn = box[0] > x + 1 && box[2] < x + widthMm - 1 && box[1] > y + 1 && box[3] < y + heightMm - 1;
      if (!isIn || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      // An outline ends where a name stands over it.
      const [left, top, right, bottom] = box;
      return [
        rectangle({ x: left, y: top, widthMm: right - left, heightMm: bottom - top }, { fill: '#FFFFFF' }),
        write(measure, name, disc.x, baseline, { sizeMm: bodyMm, anchor: 'middle' }),
      ];
    }
    return [];
  });
}

function meet(a: Corners, b: Corners): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

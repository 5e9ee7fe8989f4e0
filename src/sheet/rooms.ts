import type { Orientation } from '../model/sheet.ts';
import type { Kit } from './block.ts';
import type { PaperBox } from './drawing.ts';
import type { Columns } from './flow.ts';
import type { Paper } from './paper.ts';

/** Where things stand on a sheet, mm. */
export interface Rooms {
  readonly title: PaperBox;
  readonly map: PaperBox;
  /** The map with the degrees around it. */
  readonly mapWithEdge: PaperBox;
  readonly foot: PaperBox;
  /** Beside or below the map. */
  readonly columns: Columns;
  /** On sheets without a map. */
  readonly further: Columns;
}

/** Free width between columns, mm on A3. */
const GUTTER = 6;

/** Upright paper has the columns below the map, from this share of its height. */
const BELOW = 0.6;

/** Lying paper has them on the right; the slide's map is as tall as the slide lets it. */
export function roomsOf(paper: Paper, orientation: Orientation, kit: Kit, footMm: number): Rooms {
  const { widthMm, heightMm, unit, mapUnit } = paper;
  const edge = 10 * Math.min(1, unit) + 5 * unit;
  const [x, right] = [edge, widthMm - edge];
  const [titleMm, sideMm] = [13 * unit, kit.bodyMm + 3 * unit];
  const [top, bottom] = [edge, heightMm - edge];
  const foot = { x, y: bottom - footMm, widthMm: right - x, heightMm: footMm };
  const gutter = GUTTER * unit;
  const further = columns(orientation === 'landscape' ? 3 : 2, {
    x, y: top + titleMm, widthMm: right - x, heightMm: foot.y - top - titleMm,
  }, gutter);
  if (orientation === 'landscape') {
    const columnMm = (widthMm - 2 * edge) * 0.29;
    const columnX = right - columnMm;
    const title = { x, y: top, widthMm: columnX - x - gutter, heightMm: titleMm };
    const mapWithEdge = { x, y: top + titleMm, widthMm: title.widthMm, heightMm: foot.y - top - titleMm };
    return {
      title, foot, further, mapWithEdge,
      map: framed(mapWithEdge, sideMm, mapUnit),
      columns: [{ x: columnX, y: top, widthMm: columnMm, heightMm: foot.y - top }],
    };
  }
  const below = top + (foot.y - top) * BELOW;
  const mapWithEdge = { x, y: top + titleMm, widthMm: right - x, heightMm: below - top - titleMm };
  return {
    title: { x, y: top, widthMm: right - x, heightMm: titleMm }, foot, further, mapWithEdge,
    map: framed(mapWithEdge, sideMm, mapUnit),
    columns: columns(2, { x, y: below + gutter / 2, widthMm: right - x, heightMm: foot.y - below - gutter }, gutter),
  };
}

/** The map's frame, with room for degrees on all four sides. */
function framed({ x, y, widthMm, heightMm }: PaperBox, sideMm: number, mapUnit: number): PaperBox {
  return {
    x: x + sideMm, y: y + sideMm, widthMm: wholePx(widthMm - 2 * sideMm, mapUnit), heightMm: wholePx(heightMm - 2.3 * sideMm, mapUnit),
  };
}

/**
 * Down to whole px of the map, each `mapUnit` of a 96th of an inch, and an even number of them: the picture then fits its
 * frame without being stretched.
 */
function wholePx(mm: number, mapUnit: number): number {
  const stepMm = (2 * mapUnit * 25.4) / 96;
  return Math.floor(mm / stepMm) * stepMm;
}

function columns(count: number, { x, y, widthMm, heightMm }: PaperBox, gutter: number): Columns {
  const each = (widthMm - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (each + gutter), y, widthMm: each, heightMm }));
}

import type { Kit } from './block.ts';
import { circle, path } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { write } from './text-lines.ts';
import { toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** Radius of the disc, and the free width between it and the frame, mm on A3. */
const [RADIUS, FREE] = [8, 4];
/** As far as a pin or a number reaches from its place, mm on A3. */
const REACH = 4;

/**
 * The corner of the map that the north arrow takes: the first where it covers none of the places, upper right before the
 * others; else that where it covers the fewest.
 *
 * @param places longitude and latitude
 */
export function arrowBox(map: MapWindow, places: readonly (readonly [number, number])[], { unit }: Kit): PaperBox {
  const side = 2 * RADIUS * unit;
  const [left, top] = [map.x + FREE * unit, map.y + FREE * unit];
  const [right, bottom] = [map.x + map.widthMm - FREE * unit - side, map.y + map.heightMm - FREE * unit - side];
  const onPaper = places.map(([longitude, latitude]) => toPaper(map, longitude, latitude));
  const near = (RADIUS + REACH) * unit;
  const coveredAt = (x: number, y: number) => onPaper.filter(([px, py]) => Math.hypot(px - x - side / 2, py - y - side / 2) < near).length;
  const corners = [[right, top], [left, top], [right, bottom], [left, bottom]] as const;
  const fewest = Math.min(...corners.map(([x, y]) => coveredAt(x, y)));
  const [x, y] = corners.find((corner) => coveredAt(...corner) === fewest) ?? corners[0];
  return { x, y, widthMm: side, heightMm: side };
}

/** 指北针: north is up, as on every map of the house. */
export function northArrow(box: PaperBox, word: string, { measure, unit, bodyMm }: Kit): readonly Mark[] {
  const [x, y] = [box.x + box.widthMm / 2, box.y + box.heightMm / 2];
  const [half, tall] = [2.4 * unit, 6.5 * unit];
  const top = y - tall / 2 - 1.6 * unit;
  return [
    circle(x, y, RADIUS * unit, { fill: '#FFFFFF', stroke: '#C9C5BA' }),
    path([['M', x, top], ['L', x - half, top + tall], ['L', x, top + tall * 0.75], ['Z']], { fill: '#1A1F1A', stroke: '#1A1F1A' }),
    path([['M', x, top], ['L', x + half, top + tall], ['L', x, top + tall * 0.75], ['Z']], { fill: '#FFFFFF', stroke: '#1A1F1A' }),
    write(measure, word, x, top + tall + bodyMm * 1.2, { sizeMm: bodyMm * 1.15, bold: true, anchor: 'middle' }),
  ];
}

import type { Geometry, Position } from 'geojson';
import type { Polygonal } from '../model/layer.ts';
import { boxOf } from '../model/geometry-box.ts';
import { polygonsOf, roughAreaM2 } from './geometry.ts';

/** Half a width and half a height, degrees. */
export type LabelRoom = readonly [number, number];

/** A square that is searched. */
interface Cell {
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly half: number;
  /** How good its centre is. */
  readonly worth: number;
  /** How good any place in it may be. */
  readonly most: number;
}

/** The label itself is lower than its room by what a pin takes. */
const INSIDE = 0.6;

/** How good a place is: the distance to what is not wanted; negative where no label may stand. */
type Worth = (x: number, y: number) => number;

/** The search ends when no cell can be better by more than this share of the shape's shorter side. */
const PRECISION = 0.02;

/**
 * Where a label stands best: the place inside the largest part that is farthest
 * from its outline and from what else is not wanted, by the grid search of
 * polylabel (V. Agafonkin, 2016).
 *
 * @param obstacles pins that the label should not cover
 * @param within shapes that the label should stand in as well, if the geometry meets them
 * @param room what the label and a pin take together: no pin lies in it if that can be
 * @returns longitude and latitude; `null` for a geometry without an area.
 */
export function labelPoint(
  geometry: Geometry, obstacles: readonly Position[] = [], within: readonly Polygonal[] = [], room: LabelRoom = [0, 0],
): Position | null {
  const parts = polygonsOf(geometry).map((rings) => ({ type: 'Polygon', coordinates: rings }) as const);
  const largest = parts.toSorted((a, b) => roughAreaM2(b) - roughAreaM2(a))[0];
  if (largest === undefined) return null;
  const box = boxOf(largest);
  if (box === null) return null;

  // Degrees of longitude are shorter than those of latitude; distances are measured in the latter.
  const squeeze = Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: Position): Position => [x * squeeze, y];
  const flatSides = (rings: readonly Position[][]) => sidesOf(rings.map((ring) => ring.map(flat)));
  const flatBox = [box[0] * squeeze, box[1], box[2] * squeeze, box[3]] as const;
  const sides = flatSides(largest.coordinates);
  const pins = obstacles.map(flat);
  const inside: Worth = (x, y) => Math.min(depth(sides, x, y), ...pins.map((pin) => distance(pin, x, y, [room[0] * squeeze, room[1]])));
  const frames = within.flatMap(polygonsOf).map(flatSides);
  const inFrame: Worth = (x, y) => Math.max(...frames.map((frame) => depth(frame, x, y)));
  const insideBoth: Worth = (x, y) => Math.min(inside(x, y), inFrame(x, y));
  const both = frames.length === 0 ? null : findBest(insideBoth, flatBox);
  // Over an outline that is hardly larger than itself nobody could read it.
  const best = both !== null && both.worth > room[1] * INSIDE ? both : findBest(inside, flatBox);
  return [best.x / squeeze, best.y];
}

function findBest(worth: Worth, [west, south, east, north]: readonly [number, number, number, number]): Cell {
  const side = Math.min(east - west, north - south);
  let best = cellAt((west + east) / 2, (south + north) / 2, 0, worth);
  if (side === 0) return best;
  let cells: Cell[] = [];
  for (let x = west; x < east; x += side) {
    for (let y = south; y < north; y += side) cells.push(cellAt(x + side / 2, y + side / 2, side / 2, worth));
  }
  while (cells.length > 0) {
    best = cells.reduce((good, cell) => (cell.worth > good.worth ? cell : good), best);
    const bound = best.worth + side * PRECISION;
    cells = cells.filter(({ most }) => most > bound).flatMap((cell) => quarter(cell, worth));
  }
  return best;
}

function quarter({ x, y, half }: Cell, worth: Worth): Cell[] {
  const step = half / 2;
  return [[-1, -1], [1, -1], [-1, 1], [1, 1]].map(([dx = 0, dy = 0]) => {
    return cellAt(x + dx * step, y + dy * step, step, worth);
  });
}

function cellAt(x: number, y: number, half: number, worth: Worth): Cell {
  const value = worth(x, y);
  return { x, y, half, worth: value, most: value + half * Math.SQRT2 };
}

/** Where the sides of rings begin and end, four numbers a side: hundreds of places are held against them. */
function sidesOf(rings: readonly Position[][]): Float64Array {
  return Float64Array.from(rings.flatMap((ring) => ring.slice(1).flatMap(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    return [ax, ay, bx, by];
  })));
}

/** Distance to the nearest side; negative outside, by the even-odd rule. */
function depth(sides: Float64Array, x: number, y: number): number {
  let nearest2 = Infinity;
  let inside = false;
  for (let at = 0; at < sides.length; at += 4) {
    // Four numbers a side.
    const [ax, ay] = [sides[at]! - x, sides[at + 1]! - y];
    const [dx, dy] = [sides[at + 2]! - x - ax, sides[at + 3]! - y - ay];
    const length2 = dx * dx + dy * dy;
    const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
    nearest2 = Math.min(nearest2, (ax + share * dx) ** 2 + (ay + share * dy) ** 2);
    if (ay > 0 !== ay + dy > 0 && ax - (ay * dx) / dy > 0) inside = !inside;
  }
  return inside ? Math.sqrt(nearest2) : -Math.sqrt(nearest2);
}

/** From the box around a place to a pin; negative by how deep the pin lies in it. */
function distance([px = 0, py = 0]: Position, x: number, y: number, [halfX, halfY]: LabelRoom): number {
  const [overX, overY] = [Math.abs(px - x) - halfX, Math.abs(py - y) - halfY];
  return overX < 0 && overY < 0 ? Math.max(overX, overY) : Math.hypot(Math.max(0, overX), Math.max(0, overY));
}

import type { Path } from '../geometry/plane.ts';
import { areaM2, difference, intersection, piecesOf, ribbon, rounded, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { blob } from '../geometry/shapes.ts';
import { besideLine } from '../geometry/curve.ts';
import { PROTECTIVE_BELTS, REGIONAL_GREENS } from '../tables/centre-greens.ts';
import type { BeltRow, RegionalRow } from '../tables/centre-greens.ts';
import { CENTRE_PLANE, pointsOf } from './network.ts';
import type { Axis, Network } from './network.ts';
import { HALF_WIDTH_M } from './streets.ts';

export interface Belt {
  readonly name: string;
  readonly region: Region;
}

export interface RegionalGreen extends RegionalRow {
  readonly region: Region;
}

/** Protective green beside its road, open where streets and parks cross it. */
export function protectiveBelts(
  { roads }: Network,
  axes: readonly Axis[],
  parks: Region,
  builtUp: Region,
): Belt[] {
  const wide = axes.filter(({ roadClass }) => roadClass !== 'branch');
  return PROTECTIVE_BELTS.map((row) => {
    const axis = roads.find(({ name }) => name === row.along)!;
    const strip = intersection(sideStrip(axis.line, row), builtUp);
    const streets = wide.map(({ line, roadClass }) => ribbon([line], HALF_WIDTH_M[roadClass]));
    const open = rounded(difference(strip, ...streets, parks), 4);
    return {
      name: row.name,
      region: piecesOf(open)
        .filter((piece) => areaM2(piece) > 900)
        .flat(),
    };
  });
}

/** Regional green as uneven shapes that keep off the built-up land, the water and the main roads. */
export function regionalGreens({ roads }: Network, builtUp: Region, water: Region): RegionalGreen[] {
  const streets = roads.map(({ line, roadClass }) => ribbon([line], HALF_WIDTH_M[roadClass]));
  return REGIONAL_GREENS.map((row) => {
    const shape = blob({ ...row, at: pointsOf(row.place)[0]!, areaM2: row.areaHa * 1e4, seed: row.name });
    const pieces = piecesOf(rounded(difference(shape, builtUp, water, ...streets), 5));
    return { ...row, region: pieces.filter((piece) => areaM2(piece) > 4_000).flat() };
  });
}

function sideStrip(line: Path, { from, to, inner, outer }: BeltRow): Region {
  const northSouth = from < 90;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const part = line.filter((point) => {
    const [longitude = 0, latitude = 0] = CENTRE_PLANE.toPlace(point);
    const along = northSouth ? latitude : longitude;
    return along >= low && along <= high;
  });
  const [near, far] = [besideLine(part, inner), besideLine(part, outer)];
  const waved = far.map(({ x, y }, index) => ({
    x: x + 9 * Math.sin(index * 1.9),
    y: y + 9 * Math.sin(index * 1.3),
  }));
  const ring = [...near, ...waved.toReversed()];
  return union([areaOf(ring) > 0 ? ring : ring.toReversed()]);
}

function areaOf(ring: Path): number {
  return areaM2([ring]);
}

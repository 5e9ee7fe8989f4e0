import { besideLine, distance, lengthM, nearestOn } from '../geometry/curve.ts';
import type { Path, Point } from '../geometry/plane.ts';
import { randomFrom } from '../geometry/random.ts';
import {
  areaM2,
  centroid,
  clippedLines,
  contains,
  difference,
  grown,
  piecesOf,
  ribbon,
} from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { simplified } from '../geometry/simplify.ts';
import { cutIntoBlocks } from '../geometry/subdivide.ts';
import { LARGE_BLOCKS, SMALL_BLOCKS } from '../tables/centre-zones.ts';
import { pointsOf } from './network.ts';
import type { Axis, Network } from './network.ts';

export interface Town {
  /** Land between streets: no street, river or riverside in it. */
  readonly blocks: readonly Region[];
  /** Main axes and the branch streets between them. */
  readonly axes: readonly Axis[];
}

/** Half of the width between the building lots, metres. */
export const HALF_WIDTH_M = { 'arterial': 23, 'sub-arterial': 16, 'branch': 9 } as const;

/** River corridors without streets, half-width in metres. */
const CORRIDOR_M: Readonly<Record<string, number>> = { 湨河: 98, 蟒河: 60 };
const BANK_STREETS: Readonly<Record<string, readonly [north: string, south: string]>> = {
  湨河: ['滨河北街', '滨河南街'],
  蟒河: ['蟒河北街', '蟒河南街'],
};
const LEAST_BLOCK_M2 = 2_500;

/** Cuts the built-up land into blocks, leaving out the ground kept free for large parks. */
export function centreTown(
  { roads, rivers, railway }: Network,
  builtUp: Region,
  keptFree: readonly Region[],
): Town {
  const free = keptFree.map((region) => grown(region, HALF_WIDTH_M.branch));
  const open = difference(grown(builtUp, 20), ...free);
  const banks = [...rivers].flatMap(([name, line]) => bankStreets(name, line, open));
  const mains = [...roads, ...banks];
  const corridors = [...rivers].map(([name, line]) => ribbon([line], CORRIDOR_M[name] ?? 0));
  const surfaces = mains.map(({ line, roadClass }) => ribbon([line], HALF_WIDTH_M[roadClass]));
  const land = difference(builtUp, ...surfaces, ...corridors, ...free, ribbon([railway], 30));
  const cut = piecesOf(land).map((piece) => {
    const at = centroid(piece);
    return cutIntoBlocks(
      piece,
      wantedM2(at),
      HALF_WIDTH_M.branch,
      randomFrom(`${Math.round(at.x)} ${Math.round(at.y)}`),
    );
  });
  const blocks = cut.flatMap((part) => part.blocks).filter((block) => areaM2(block) > LEAST_BLOCK_M2);
  const streets = branches(
    cut.flatMap((part) => part.streets),
    mains,
  );
  return { blocks, axes: [...mains, ...streets] };
}

function bankStreets(river: string, line: Path, open: Region): Axis[] {
  const names = BANK_STREETS[river] ?? ['', ''];
  const metres = (CORRIDOR_M[river] ?? 0) - 4;
  return names.flatMap((name, index) => {
    const side = simplified(besideLine(line, index === 0 ? metres : -metres), 4);
    const parts = clippedLines([side], open, 'inside').filter((part) => lengthM(part) > 150);
    return parts.map((part): Axis => ({ name, roadClass: 'branch', origin: 'invented', line: part }));
  });
}

function wantedM2(at: Point): number {
  const inZone = (places: string, metres: number) =>
    pointsOf(places).some((place) => distance(place, at) < metres);
  if (inZone(SMALL_BLOCKS.places, SMALL_BLOCKS.radiusM)) return 45_000;
  return inZone(LARGE_BLOCKS.places, LARGE_BLOCKS.radiusM) ? 120_000 : 76_000;
}

function branches(lines: readonly Path[], mains: readonly Axis[]): Axis[] {
  const joined = joinedStreets(
    lines,
    mains.map(({ line }) => line),
  );
  return joined.map((line) => ({ name: '', roadClass: 'branch', origin: 'invented', line }));
}

/** Lines drawn on to the middle of the street where they end. */
export function joinedStreets(lines: readonly Path[], mains: readonly Path[]): Path[] {
  const all = [...lines, ...mains];
  return lines.map((line) => {
    const others = all.filter((other) => other !== line);
    return simplified([onto(line[0]!, others), ...line, onto(line.at(-1)!, others)], 1);
  });
}

function onto(end: Point, others: readonly Path[]): Point {
  let best = { place: end, distanceM: 34 };
  for (const line of others) {
    const near = nearestOn(line, end);
    if (near.distanceM < best.distanceM) best = near;
  }
  return best.place;
}

/** The block that holds the place, or the nearest one. */
export function blockAt(blocks: readonly Region[], place: Point): Region {
  const home = blocks.find((block) => contains(block, place));
  if (home !== undefined) return home;
  const byDistance = blocks.toSorted((a, b) => distance(centroid(a), place) - distance(centroid(b), place));
  return byDistance[0]!;
}

import { mixed } from './curve.ts';
import type { Path, Point } from './plane.ts';
import type { Random } from './random.ts';
import { areaM2, centroid, clippedLines, difference, intersection, piecesOf, ribbon } from './region.ts';
import type { Region } from './region.ts';

export interface Blocks {
  readonly blocks: readonly Region[];
  /** Centrelines of the streets between them. */
  readonly streets: readonly Path[];
}

/**
 * Cuts a piece of town by gently bowed streets, always across its longer side
 * and along its own grain, until no block is much larger than wanted.
 */
export function cutIntoBlocks(piece: Region, wantedM2: number, halfWidthM: number, random: Random): Blocks {
  const tolerance = 1.35 + random() * 0.6;
  if (areaM2(piece) < wantedM2 * tolerance) return { blocks: [piece], streets: [] };
  const street = streetAcross(piece, random);
  const streets = clippedLines([street], piece, 'inside').filter((line) => line.length > 1);
  const rest = piecesOf(difference(piece, ribbon([street], halfWidthM)));
  if (rest.length < 2) return { blocks: [piece], streets: [] };
  const parts = rest.map((part) => cutIntoBlocks(part, wantedM2, halfWidthM, random));
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    streets: [...streets, ...parts.flatMap(({ streets }) => streets)],
  };
}

/** Direction in radians of the longest side, turned so that the piece is longer along it than across. */
export function grain(piece: Region): number {
  const ring = piece[0]!;
  let [longest, angle] = [0, 0];
  ring.forEach((to, index) => {
    const from = ring.at(index - 1)!;
    const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
    if (length > longest) [longest, angle] = [length, Math.atan2(to.y - from.y, to.x - from.x)];
  });
  const along = extent(ring, angle);
  const across = extent(ring, angle + Math.PI / 2);
  return along.size >= across.size ? angle : angle + Math.PI / 2;
}

/** The part of a piece on the left of a straight cut across its length that has the area asked for. */
export function trimmed(piece: Region, wantedM2: number): Region {
  const angle = grain(piece);
  const { low, size } = extent(piece[0]!, angle);
  let [few, many] = [0, 1];
  for (let round = 0; round < 30; round++) {
    const share = (few + many) / 2;
    if (areaM2(intersection(piece, halfPlane(angle, low + size * share))) < wantedM2) few = share;
    else many = share;
  }
  return piecesOf(intersection(piece, halfPlane(angle, low + size * many)))[0] ?? piece;
}

const FAR_M = 20_000;

function halfPlane(angle: number, upTo: number): Region {
  const [u, v] = [
    { x: Math.cos(angle), y: Math.sin(angle) },
    { x: -Math.sin(angle), y: Math.cos(angle) },
  ];
  const at = (along: number, across: number): Point => ({
    x: u.x * along + v.x * across,
    y: u.y * along + v.y * across,
  });
  return [[at(upTo - FAR_M, -FAR_M), at(upTo, -FAR_M), at(upTo, FAR_M), at(upTo - FAR_M, FAR_M)]];
}

function streetAcross(piece: Region, random: Random): Path {
  const angle = grain(piece);
  const { size } = extent(piece[0]!, angle);
  const across = extent(piece[0]!, angle + Math.PI / 2).size;
  const middle = centroid(piece);
  const shift = (random() - 0.5) * 0.22 * size;
  const tilt = angle + Math.PI / 2 + (random() - 0.5) * 0.05;
  const at = { x: middle.x + Math.cos(angle) * shift, y: middle.y + Math.sin(angle) * shift };
  const reach = { x: Math.cos(tilt) * across, y: Math.sin(tilt) * across };
  const bow = (random() - 0.5) * 0.09 * across;
  const ends = [
    { x: at.x - reach.x, y: at.y - reach.y },
    { x: at.x + reach.x, y: at.y + reach.y },
  ] as const;
  return Array.from({ length: 13 }, (_, index) => {
    const share = index / 12;
    const lift = bow * (1 - (4 * share - 2) ** 2);
    const place = mixed(ends[0], ends[1], share);
    return { x: place.x + Math.cos(angle) * lift, y: place.y + Math.sin(angle) * lift };
  });
}

function extent(ring: Path, angle: number): { readonly low: number; readonly size: number } {
  const along = ring.map(({ x, y }) => x * Math.cos(angle) + y * Math.sin(angle));
  const low = Math.min(...along);
  return { low, size: Math.max(...along) - low };
}

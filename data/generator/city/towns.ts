import type { Point } from '../geometry/plane.ts';
import { randomFrom } from '../geometry/random.ts';
import type { Random } from '../geometry/random.ts';
import { areaM2, centroid, contains, difference, grown, piecesOf, rounded } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { blob } from '../geometry/shapes.ts';
import { cutIntoBlocks, trimmed } from '../geometry/subdivide.ts';
import type { Path } from '../geometry/plane.ts';
import { CITY_TOWNS } from '../tables/city-units.ts';
import type { TownRow } from '../tables/city-units.ts';
import { pointsOf } from './units.ts';

export interface TownShape {
  readonly id: string;
  readonly name: string;
  readonly builtUp: Region;
  readonly streets: readonly Path[];
  readonly homes: readonly Region[];
  readonly parks: readonly Region[];
  readonly gardens: Region;
}

const BLOCK_M2 = 62_000;
const HOMES_SHARE = 0.56;
const GARDEN_SHARE = 0.31;

/** Small towns around their seats: an uneven outline, a few streets, some blocks homes, one or two parks. */
export function drawTowns(water: Region): TownShape[] {
  return CITY_TOWNS.filter(({ builtUpHa }) => builtUpHa > 0).map((row) => drawTown(row, water));
}

function drawTown(row: TownRow, water: Region): TownShape {
  const { id, name, seat, builtUpHa, parksHa } = row;
  const random = randomFrom(name);
  const at = placeOf(row.townPlace ?? seat);
  const outline = blob({
    at,
    areaM2: builtUpHa * 1e4,
    stretch: 1.25 + random() * 0.5,
    turn: random() * 180,
    seed: name,
  });
  const builtUp =
    piecesOf(difference(outline, grown(water, 25))).toSorted((a, b) => areaM2(b) - areaM2(a))[0] ?? outline;
  const { blocks, streets } = cutIntoBlocks(builtUp, BLOCK_M2, 9, random);
  const large = blocks.filter((block) => areaM2(block) > 8_000);
  const chosen = parkBlocks(large, at, parksHa);
  const rest = large.filter((block) => !chosen.includes(block));
  return {
    id,
    name,
    builtUp,
    streets,
    homes: rest.filter(() => random() < HOMES_SHARE),
    parks: chosen.map((block, index) => parkIn(block, parksHa[index]! * 1e4)),
    gardens: rest.flatMap((block) => gardenIn(block, random)),
  };
}

function placeOf(place: string): Point {
  return pointsOf(place)[0]!;
}

/** The largest blocks that lie far enough from one another, the largest park first. */
function parkBlocks(blocks: readonly Region[], at: Point, parksHa: readonly number[]): Region[] {
  const bySize = blocks.toSorted((a, b) => areaM2(b) - areaM2(a));
  const inTown = bySize.filter((block) => !contains(block, at));
  const step = Math.max(1, Math.floor(inTown.length / (parksHa.length * 3)));
  return parksHa.map((_, index) => inTown[index * step]!);
}

function parkIn(block: Region, wantedM2: number): Region {
  const lawn = piecesOf(rounded(grown(block, -6), 10))[0] ?? block;
  return areaM2(lawn) > wantedM2 ? trimmed(lawn, wantedM2) : lawn;
}

/** The inside of a block: what is left when a belt of houses is taken off all around. */
function gardenIn(block: Region, random: Random): Region {
  const share = GARDEN_SHARE * (0.75 + random() * 0.5);
  let [thin, thick] = [0, Math.sqrt(areaM2(block))];
  for (let round = 0; round < 16; round++) {
    const belt = (thin + thick) / 2;
    if (areaM2(grown(block, -belt)) > areaM2(block) * share) thin = belt;
    else thick = belt;
  }
  const garden = grown(block, -thin);
  return Number.isFinite(centroid(garden).x) ? garden : [];
}

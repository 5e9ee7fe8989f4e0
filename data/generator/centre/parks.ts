import type { Path } from '../geometry/plane.ts';
import {
  areaM2,
  difference,
  grown,
  intersection,
  piecesOf,
  ribbon,
  rounded,
  simplified,
  union,
} from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { blob, plot } from '../geometry/shapes.ts';
import { trimmed } from '../geometry/subdivide.ts';
import { CENTRE_PARKS, RIVERSIDE_PARKS } from '../tables/centre-parks.ts';
import type { ParkRow, StripRow } from '../tables/centre-parks.ts';
import { CENTRE_PLANE, pointsOf } from './network.ts';
import type { Axis, Network } from './network.ts';
import { HALF_WIDTH_M, blockAt } from './streets.ts';
import type { WaterShape } from './waters.ts';

export interface ParkShape {
  readonly name: string | null;
  readonly code: ParkRow['code'];
  readonly greenShare: number | null;
  readonly origin: ParkRow['origin'];
  readonly region: Region;
}

/** Parks whose place and size are given; streets keep clear of them. */
export function placedParks(waters: readonly WaterShape[]): ParkShape[] {
  const lakes = waters.filter(({ kind }) => kind !== 'river').map(({ region }) => region);
  return CENTRE_PARKS.filter(({ shape }) => shape !== 'block').map((row) => {
    const { stretch = 1, turn = 0, areaHa, name, place } = row;
    const draw = row.shape === 'blob' ? blob : plot;
    const region = draw({
      at: pointsOf(place)[0]!,
      areaM2: areaHa * 1e4,
      stretch,
      turn,
      seed: name ?? place,
    });
    // Parks at their real size stay whole; a lake in the others is water of its own.
    const land = row.origin === 'osm' ? region : difference(region, ...lakes);
    return parkShape(row, land);
  });
}

/** Parks that fill a block, or the part of it that gives the size asked for. */
export function blockParks(blocks: readonly Region[]): ParkShape[] {
  return CENTRE_PARKS.filter(({ shape }) => shape === 'block').map((row) => {
    const lawn = rounded(grown(blockAt(blocks, pointsOf(row.place)[0]!), -4), 8);
    const whole = piecesOf(lawn).toSorted((a, b) => areaM2(b) - areaM2(a))[0] ?? lawn;
    return parkShape(row, areaM2(whole) > row.areaHa * 1e4 ? trimmed(whole, row.areaHa * 1e4) : whole);
  });
}

/** Green banks along the rivers, cut by the streets that cross them. */
export function riversideParks(
  network: Network,
  waters: readonly WaterShape[],
  axes: readonly Axis[],
  others: readonly ParkShape[],
): ParkShape[] {
  const squares = others.filter(({ code }) => code === 'G3').map(({ region }) => grown(region, 5));
  const river = [...waters.map(({ region }) => region), ...squares];
  const crossings = axes.filter(({ roadClass }) => roadClass !== 'branch');
  const streets = union(
    ...crossings.map(({ line, roadClass }) => ribbon([line], HALF_WIDTH_M[roadClass] - 5)),
  );
  return RIVERSIDE_PARKS.map((row) => {
    const banks = banksAlong(network.rivers.get(row.river)!, row);
    const region = simplified(rounded(difference(banks, streets, ...river), 3), 1.2);
    return parkShape({ name: row.name, code: 'G14', origin: 'invented' }, region);
  });
}

/** Both banks between two longitudes, wider and narrower in slow waves. */
function banksAlong(line: Path, { from, to, leftM, rightM }: StripRow): Region {
  const [west, east] = [CENTRE_PLANE.toPlane([from, 35]).x, CENTRE_PLANE.toPlane([to, 35]).x];
  const reach: Region = [
    [
      { x: west, y: -9e3 },
      { x: east, y: -9e3 },
      { x: east + 120, y: 9e3 },
      { x: west + 120, y: 9e3 },
    ],
  ];
  const wide = intersection(ribbon([line], Math.max(leftM, rightM)), reach);
  const narrow = sideOf(line, leftM, 1).concat(sideOf(line, rightM, -1));
  return intersection(wide, union(narrow));
}

function sideOf(line: Path, metres: number, side: 1 | -1): Path[] {
  const edge = line.map((point, index) => {
    const before = line[Math.max(0, index - 1)]!;
    const after = line[Math.min(line.length - 1, index + 1)]!;
    const length = Math.sqrt((after.x - before.x) ** 2 + (after.y - before.y) ** 2);
    const reach = (metres * (1 + 0.1 * Math.sin(index * 0.9) + 0.06 * Math.sin(index * 2.3)) * side) / length;
    return { x: point.x - (after.y - before.y) * reach, y: point.y + (after.x - before.x) * reach };
  });
  const ring = [...line, ...edge.toReversed()];
  return [...union([side === 1 ? ring : ring.toReversed()])];
}

function parkShape(
  row: Pick<ParkRow, 'name' | 'code' | 'origin'> & { readonly greenShare?: number },
  region: Region,
): ParkShape {
  return { name: row.name, code: row.code, origin: row.origin, greenShare: row.greenShare ?? null, region };
}

import { centreDistricts } from '../centre/districts.ts';
import { CENTRE_PLANE, centreNetwork } from '../centre/network.ts';
import { distance, evenly } from '../geometry/curve.ts';
import { dissolved, facesBetween } from '../geometry/faces.ts';
import { planeAround } from '../geometry/plane.ts';
import type { Path, Point } from '../geometry/plane.ts';
import { hills } from '../geometry/random.ts';
import { clippedLines, contains, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { simplified } from '../geometry/simplify.ts';
import { insideOf } from '../geometry/inside-of.ts';
import { CITY_OUTLINE, CITY_TOWNS } from '../tables/city-units.ts';

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly population: number | null;
  readonly region: Region;
}

/** The drawing plane of the whole city. */
export const CITY_PLANE = planeAround(112.4, 35.08);

const STEP_M = 320;
const FAR_M = 120_000;

/**
 * The sixteen units: the five subdistricts in simple outline, and around them
 * the towns, each the land nearest to its seat. Borders of towns wind as ridges
 * and streams do: one smooth warp moves them all, so that they still meet.
 */
export function cityUnits(): Unit[] {
  const outline = pointsOf(CITY_OUTLINE);
  const centre = simpleCentre();
  const centreLand = union(...centre.map(({ region }) => region));
  const borders = clippedLines(borderLines().map(warped), centreLand, 'outside');
  const centreLines = centre.flatMap(({ region }) => region.map((ring) => [...ring, ring[0]!]));
  const faces = facesBetween([warped([...outline, outline[0]!]), ...borders, ...centreLines]);
  const rough: Region = [
    warped([...outline, outline[0]!])
      .slice(0, -1)
      .toReversed(),
  ];
  const land = faces.filter((face) => contains(rough, insideOf(face)));
  const seats = CITY_TOWNS.map(({ seat }) => warp(pointsOf(seat)[0]!));
  const towns = CITY_TOWNS.map(({ id, name, population }, index): Unit => {
    const own = land.filter(
      (face) => !contains(centreLand, insideOf(face)) && nearestSeat(seats, insideOf(face)) === index,
    );
    return { id, name, population, region: dissolved(own) };
  });
  return [
    ...centre.map(({ id, name, population, region }) => ({
      id,
      name,
      population,
      region: dissolved(land.filter((face) => contains(region, insideOf(face)))),
    })),
    ...towns,
  ];
}

/** "lon,lat lon,lat …" on the drawing plane. */
export function pointsOf(places: string): Point[] {
  return places.split(' ').map((place) => CITY_PLANE.toPlane(place.split(',').map(Number)));
}

/** A shape of the centre's plane on the city's. */
export function fromCentre(path: Path): Path {
  return path.map((point) => CITY_PLANE.toPlane(CENTRE_PLANE.toPlace(point)));
}

function simpleCentre(): Unit[] {
  const { roads, rivers, railway } = centreNetwork();
  const simple = centreDistricts({
    railway,
    roads: roads.map((road) => ({ ...road, line: simplified(road.line, 25) })),
    rivers: new Map([...rivers].map(([name, line]) => [name, simplified(line, 25)])),
  });
  return simple.map(({ id, name, population, region }) => ({
    id,
    name,
    population,
    region: region.map(fromCentre),
  }));
}

/** For each two seats the part of the line between them where no third seat has a better claim. */
function borderLines(): Path[] {
  const seats = CITY_TOWNS.map((town) => ({ ...pointsOf(town.seat)[0]!, claimM2: town.weightKm2 * 1e6 }));
  const lines: Path[] = [];
  seats.forEach((a, first) =>
    seats.slice(first + 1).forEach((b) => {
      const gap = distance(a, b);
      const along = (gap * gap + a.claimM2 - b.claimM2) / (2 * gap);
      const [ux, uy] = [(b.x - a.x) / gap, (b.y - a.y) / gap];
      const foot = { x: a.x + ux * along, y: a.y + uy * along };
      let [low, high] = [-FAR_M, FAR_M];
      for (const c of seats) {
        if (c === a || c === b) continue;
        // Claim of a against claim of c at foot + t · (−uy, ux): linear in t.
        const at = power(a, foot) - power(c, foot);
        const slope = 2 * ((c.x - a.x) * -uy + (c.y - a.y) * ux);
        if (slope > 0) high = Math.min(high, -at / slope);
        else if (slope < 0) low = Math.max(low, -at / slope);
        else if (at > 0) high = low;
      }
      const place = (t: number) => ({ x: foot.x - uy * t, y: foot.y + ux * t });
      if (high - low > 1) lines.push([place(low), place(high)]);
    }),
  );
  return lines;
}

function power({ x, y, claimM2 }: Point & { readonly claimM2: number }, at: Point): number {
  return (at.x - x) ** 2 + (at.y - y) ** 2 - claimM2;
}

function nearestSeat(seats: readonly Point[], at: Point): number {
  const claims = seats.map((seat, index) =>
    power({ ...seat, claimM2: CITY_TOWNS[index]!.weightKm2 * 1e6 }, at),
  );
  return claims.indexOf(Math.min(...claims));
}

const WAVES = [
  { east: hills('warp east', 3800), north: hills('warp north', 3800), heightM: 1_500 },
  { east: hills('ripple east', 1100), north: hills('ripple north', 1100), heightM: 520 },
] as const;

function warped(line: Path): Path {
  return simplified(evenly(line, STEP_M).map(warp), 20);
}

function warp({ x, y }: Point): Point {
  return WAVES.reduce(
    (point, { east, north, heightM }) => ({
      x: point.x + (east(x, y) - 0.5) * heightM,
      y: point.y + (north(x, y) - 0.5) * heightM,
    }),
    { x, y },
  );
}

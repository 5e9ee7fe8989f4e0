import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Polygonal } from '../../src/model/layer.ts';
import { partition } from './partition.ts';
import { normal, randomFrom } from './random.ts';

type Random = () => number;

export interface City {
  readonly districts: readonly Polygonal[];
  readonly greens: readonly Polygonal[];
  readonly residential: readonly Polygonal[];
}

const SOUTH_WEST: readonly [number, number] = [112.3, 34.9];
const METRES_PER_DEGREE = 111_000;
/** Of 100 green spaces: laid over a neighbour; with a hole; long bands instead of patches. */
const OVERLAPPING = 0.15;
const WITH_HOLE = 0.05;
const BANDS = 0.2;

/**
 * A made-up city: districts with wiggly borders, green spaces with sizes as in a
 * real one (log-normal, median 0.3 ha), blocks of houses between them. The same
 * seed makes the same city.
 */
export function makeCity(greenCount: number, [columns, rows]: readonly [number, number], seed: number): City {
  const random = randomFrom(seed);
  const side = Math.min(0.7, 0.12 * Math.sqrt(greenCount / 1000));
  const districts = partition(SOUTH_WEST, side, [columns, rows], 96, random);
  const across = Math.ceil(Math.sqrt(greenCount));
  const cell = (side * 1.04) / across;
  const places = Array.from({ length: greenCount }, (_, i): [number, number] => [
    SOUTH_WEST[0] - 0.02 * side + ((i % across) + 0.5 + 0.2 * (random() - 0.5)) * cell,
    SOUTH_WEST[1] - 0.02 * side + (Math.floor(i / across) + 0.5 + 0.2 * (random() - 0.5)) * cell,
  ]);
  const largest = 0.42 * cell;
  const greens = places.map((place, i): Polygonal => {
    const areaM2 = 3000 * Math.exp(normal(random));
    const radius = Math.min(largest, Math.sqrt(areaM2 / Math.PI) / METRES_PER_DEGREE);
    const overlaps = random() < OVERLAPPING;
    const neighbour = places[Math.max(0, i - 1)] ?? place;
    const centre: [number, number] = overlaps ? [neighbour[0] + radius * random(), neighbour[1]] : place;
    return random() < BANDS ? band(centre, radius, random) : patch(centre, radius, random);
  });
  const residential = places.filter((_, i) => i % 2 === 0).map(([lon, lat]) => block([lon + cell / 2, lat + cell / 2], 0.35 * cell, random));
  return { districts, greens, residential };
}

/** A wiggly round shape; some have a pond in the middle. */
function patch([lon, lat]: readonly [number, number], radius: number, random: Random): Polygon {
  const count = 12 + Math.floor(56 * random());
  const waves = [2, 3, 5, 9].map((n) => [n, random() * 0.12, random() * 7] as const);
  const ring = (scale: number) => closed(Array.from({ length: count }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / count;
    const r = radius * scale * (0.75 + waves.reduce((sum, [n, size, phase]) => sum + size * Math.cos(n * angle + phase), 0));
    return [round(lon + 1.2 * r * Math.cos(angle)), round(lat + r * Math.sin(angle))];
  }));
  const rings = random() < WITH_HOLE ? [ring(1), ring(0.3)] : [ring(1)];
  return { type: 'Polygon', coordinates: rings };
}

/** A strip along a curve, as beside a river; about a tenth are two strips. */
function band(centre: readonly [number, number], radius: number, random: Random): Polygon | MultiPolygon {
  const count = 10 + Math.floor(24 * random());
  const bend = 2 + 3 * random();
  const strip = ([lon, lat]: readonly [number, number], length: number): Position[][] => {
    const side = (offset: number) => Array.from({ length: count }, (_, i): Position => {
      const along = (2 * i) / (count - 1) - 1;
      return [round(lon + length * along), round(lat + length * (0.35 * Math.sin(bend * along) + offset))];
    });
    return [closed([...side(-0.1), ...side(0.1).reverse()])];
  };
  if (random() > 0.1) return { type: 'Polygon', coordinates: strip(centre, radius * 1.6) };
  const other: [number, number] = [centre[0], centre[1] + radius * 0.8];
  return { type: 'MultiPolygon', coordinates: [strip(centre, radius * 1.2), strip(other, radius)] };
}

/** A block of houses: a turned rectangle with cut corners. */
function block([lon, lat]: readonly [number, number], radius: number, random: Random): Polygon {
  const turn = random();
  const ring = Array.from({ length: 8 }, (_, i): Position => {
    const angle = turn + (Math.PI / 4) * (i + (i % 2 === 0 ? 0.2 : -0.2));
    return [round(lon + radius * Math.cos(angle)), round(lat + radius * Math.sin(angle))];
  });
  return { type: 'Polygon', coordinates: [closed(ring)] };
}

export function toCollection(shapes: readonly Polygonal[]): FeatureCollection<Polygonal> {
  return {
    type: 'FeatureCollection',
    features: shapes.map((geometry, id): Feature<Polygonal> => ({ type: 'Feature', id, properties: { class: `G${1 + (id % 3)}` }, geometry })),
  };
}

function closed(ring: Position[]): Position[] {
  return [...ring, ring[0] ?? []];
}

/** Seven decimals, a centimetre, as files have them. */
function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

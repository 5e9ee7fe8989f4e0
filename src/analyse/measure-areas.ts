import type { Linear, Polygonal } from '../model/layer.ts';
import { coveredArea } from './area/covered-area.ts';
import type { CoveredAreas } from './area/covered-area.ts';
import { flattenPolygons } from './area/flat-polygons.ts';
import type { FlatPolygons } from './area/flat-polygons.ts';
import { serviceArea } from './area/service-area.ts';

/** The kernel keeps the sets that a shape is in as bits of a number. */
const MOST_SETS = 32;

/** Where areas are measured. */
export interface Ground {
  /** The districts as they came. */
  readonly shapes: readonly Polygonal[];
  readonly districts: FlatPolygons;
  /** What counts of the districts, the built-up area; `undefined`: all of them. */
  readonly within: FlatPolygons | undefined;
}

/** An area in the base of each district, in order, and in that of the city, where nothing counts twice; m². */
export interface Areas {
  readonly districts: readonly number[];
  readonly city: number;
}

/** What is measured of a set of shapes. */
export interface Coverage {
  /** Land under any of them. */
  readonly once: Areas;
  /** Land as often as there are shapes on it: the plain sum. */
  readonly sum: Areas;
  /** Land under any of them that lies in no district. */
  readonly outsideM2: number;
}

/** How much of `land` lies near one of the sources. */
export interface Service {
  /** `null`: all of the base. */
  readonly land: readonly Polygonal[] | null;
  readonly sources: readonly { readonly shape: Polygonal | Linear; readonly radiusM: number }[];
}

/** @param builtUp `null`: the districts count as they are. */
export function groundOf(districts: readonly Polygonal[], builtUp: readonly Polygonal[] | null): Ground {
  return {
    shapes: districts,
    districts: flattenPolygons(districts),
    within: builtUp === null ? undefined : flattenPolygons(builtUp),
  };
}

/**
 * Measures sets of shapes by district, on the GRS 80 ellipsoid. Overlaps within a set count
 * once; a shape may be in several sets. Where districts overlap, land in two of them
 * counts in both, and once in the city.
 */
export function coverageAreas<Name>(
  ground: Ground, sets: ReadonlyMap<Name, readonly Polygonal[]>,
): ReadonlyMap<Name, Coverage> {
  const answers = new Map<Name, Coverage>();
  const all = [...sets];
  for (let from = 0; from < all.length; from += MOST_SETS) {
    const some = all.slice(from, from + MOST_SETS);
    const areas = measure(ground, some.map(([, shapes]) => shapes));
    some.forEach(([name], mask) => answers.set(name, {
      once: { districts: column(areas.coveredM2, mask, areas), city: areas.cityCoveredM2[mask]! },
      sum: { districts: column(areas.sumM2, mask, areas), city: areas.citySumM2[mask]! },
      outsideM2: areas.outsideM2[mask]!,
    }));
  }
  return answers;
}

/** The districts themselves, and their bases; the city's figure has overlaps of districts once. */
export function groundAreas(ground: Ground): { readonly whole: Areas; readonly base: Areas } {
  const areas = measure(ground, [[]]);
  return {
    whole: { districts: [...areas.districtM2], city: areas.cityM2 },
    base: { districts: [...areas.baseM2], city: areas.cityBaseM2 },
  };
}

/**
 * The part of each item in the base of each district, m²: `partAreas(…)[district][item]`. To
 * the kernel the items are districts here, and each district is a set that covers them.
 */
export function partAreas({ shapes, within }: Ground, items: readonly Polygonal[]): readonly (readonly number[])[] {
  const sets = new Map(shapes.map((shape, district) => [district, [shape]]));
  const parts = coverageAreas({ shapes: items, districts: flattenPolygons(items), within }, sets);
  return shapes.map((_, district) => parts.get(district)!.once.districts);
}

/** Land within a straight line of the sources' edges, the sources with it. */
export function serviceAreas({ shapes, districts, within }: Ground, { land, sources }: Service): Areas {
  const { servedM2, cityServedM2 } = serviceArea(
    districts,
    flattenPolygons(land ?? shapes),
    {
      polygons: flattenPolygons(sources.map(({ shape }) => asPolygon(shape))),
      radiusM: Float64Array.from(sources, ({ radiusM }) => radiusM),
    },
    { within },
  );
  return { districts: [...servedM2], city: cityServedM2 };
}

/** A line as a polygon without area, there and back; what lies near the one lies near the other. */
function asPolygon(shape: Polygonal | Linear): Polygonal {
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return shape;
  const parts = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
  return { type: 'MultiPolygon', coordinates: parts.map((part) => [[...part, ...part.toReversed().slice(1)]]) };
}

function measure({ districts, within }: Ground, sets: readonly (readonly Polygonal[])[]): CoveredAreas {
  const masks = new Map<Polygonal, number>();
  sets.forEach((shapes, mask) => {
    for (const shape of shapes) masks.set(shape, (masks.get(shape) ?? 0) | (1 << mask));
  });
  const polygons = flattenPolygons([...masks.keys()]);
  return coveredArea(districts, polygons, Uint32Array.from(masks.values()), sets.length, { within });
}

function column(table: Float64Array, mask: number, { districtCount, maskCount }: CoveredAreas): number[] {
  // The table has a row for each district, and a column for each mask.
  return Array.from({ length: districtCount }, (_, district) => table[district * maskCount + mask]!);
}

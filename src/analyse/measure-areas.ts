import type { Linear, Polygonal } from '../model/layer.ts';
import { planOf } from './area-plan.ts';
import type { AreaPlan } from './area-plan.ts';
import type { AreaTask } from './area/area-task.ts';
import { bandsOf, mergeBands, mergeServedBands } from './area/bands.ts';
import type { CoverFigures } from './area/covered-area.ts';
import { noPause } from './area/checkpoint.ts';
import type { Pause } from './area/checkpoint.ts';
import { boxOfLayers, flattenPolygons } from './area/flat-polygons.ts';
import type { FlatPolygons } from './area/flat-polygons.ts';

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
  ground: Ground, sets: ReadonlyMap<Name, readonly Polygonal[]>, pause: Pause = noPause,
): AreaPlan<ReadonlyMap<Name, Coverage>> {
  const names = [...sets.keys()];
  const lots = Array.from({ length: Math.ceil(names.length / MOST_SETS) }, (_, lot) =>
    coverTasks(ground, [...sets.values()].slice(lot * MOST_SETS, (lot + 1) * MOST_SETS), pause));
  return planOf('union', lots.flat(), (figures) => {
    let from = 0;
    const coverages = lots.flatMap(({ length }) => coveragesIn(mergeBands(figures.slice(from, from += length))));
    // There are as many as there are sets.
    return new Map(names.map((name, set) => [name, coverages[set]!]));
  });
}

/** The districts themselves, and their bases; the city's figure has overlaps of districts once. */
export function groundAreas({ districts, within }: Ground): AreaPlan<{ readonly whole: Areas; readonly base: Areas }> {
  // One task, one answer.
  return planOf('ground', [{ kind: 'ground', districts, within }], ([areas]) => ({
    whole: { districts: [...areas!.districtM2], city: areas!.cityM2 },
    base: { districts: [...areas!.baseM2], city: areas!.cityBaseM2 },
  }));
}

/** For each district the numbers of the items that have a part of at least `leastM2` in its base. */
export function presentItems(
  { districts, within }: Ground, items: readonly Polygonal[], leastM2: number,
): AreaPlan<readonly ReadonlySet<number>[]> {
  const task = { kind: 'presence', districts, within, polygons: flattenPolygons(items), leastM2 } as const;
  return planOf('presence', [task], ([presence]) => {
    const present = Array.from({ length: districts.featureCount }, () => new Set<number>());
    // One task, one answer; pairs of a feature and one of the districts.
    presence!.feature.forEach((item, pair) => present[presence!.district[pair]!]!.add(item));
    return present;
  });
}

/** Land within a straight line of the sources' edges, the sources with it. */
export function serviceAreas(
  { shapes, districts, within }: Ground, { land, sources }: Service, pause: Pause = noPause,
): AreaPlan<Areas> {
  const polygons = flattenPolygons(land ?? shapes);
  const bands = bandsOf({ polygons, maskOf: new Uint32Array(polygons.featureCount).fill(1), maskCount: 1 }, pause);
  const reaching = {
    polygons: flattenPolygons(sources.map(({ shape }) => asPolygon(shape))),
    radiusM: Float64Array.from(sources, ({ radiusM }) => radiusM),
  };
  const tasks = bands.map((band): AreaTask<'service'> =>
    ({ kind: 'service', districts, within, land: band.polygons, sources: reaching }));
  return planOf('service', tasks, (figures) => {
    const { servedM2, cityServedM2 } = mergeServedBands(figures);
    return { districts: [...servedM2], city: cityServedM2 };
  });
}

/** A line as a polygon without area, there and back; what lies near the one lies near the other. */
function asPolygon(shape: Polygonal | Linear): Polygonal {
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return shape;
  const parts = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
  return { type: 'MultiPolygon', coordinates: parts.map((part) => [[...part, ...part.toReversed().slice(1)]]) };
}

/** @param sets at most as many as a number has bits */
function coverTasks(
  { districts, within }: Ground, sets: readonly (readonly Polygonal[])[], pause: Pause,
): AreaTask<'covers'>[] {
  const masks = new Map<Polygonal, number>();
  sets.forEach((shapes, mask) => {
    for (const shape of shapes) masks.set(shape, (masks.get(shape) ?? 0) | (1 << mask));
  });
  pause();
  const polygons = flattenPolygons([...masks.keys()]);
  pause();
  const box = boxOfLayers(within === undefined ? [districts, polygons] : [districts, polygons, within]);
  return bandsOf({ polygons, maskOf: Uint32Array.from(masks.values()), maskCount: sets.length }, pause)
    .map((covers) => ({ kind: 'covers', districts, within, covers, box }));
}

/** One for each mask. */
function coveragesIn(areas: CoverFigures): Coverage[] {
  return Array.from({ length: areas.maskCount }, (_, mask) => ({
    once: { districts: column(areas.coveredM2, mask, areas), city: areas.cityCoveredM2[mask]! },
    sum: { districts: column(areas.sumM2, mask, areas), city: areas.citySumM2[mask]! },
    outsideM2: areas.outsideM2[mask]!,
  }));
}

function column(table: Float64Array, mask: number, { districtCount, maskCount }: CoverFigures): number[] {
  // The table has a row for each district, and a column for each mask.
  return Array.from({ length: districtCount }, (_, district) => table[district * maskCount + mask]!);
}

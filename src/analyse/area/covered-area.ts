import { sumAreas, excessAreas } from './count-covers.ts';
import { boxOfLayers } from './flat-polygons.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { groundAreas } from './ground-areas.ts';
import type { GroundAreas } from './ground-areas.ts';
import { Ground } from './ground.ts';
import { canonicalOrder, toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import type { Plane } from './plane.ts';
import type { Reach } from './reach.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Covers } from './tally.ts';

/** Areas in m² on the GRS 80 ellipsoid. */
export interface CoverFigures {
  readonly districtCount: number;
  readonly maskCount: number;
  /** District × masks + mask: land under any polygon of the mask in the district (and within), once. */
  readonly coveredM2: Float64Array;
  /** The same, as often as there are polygons above it. */
  readonly sumM2: Float64Array;
  /** By mask: in any district (and within); where districts overlap, once. */
  readonly cityCoveredM2: Float64Array;
  readonly citySumM2: Float64Array;
  /** By mask: under any polygon in no district; `within` is not asked. */
  readonly outsideM2: Float64Array;
  /** By how much the figures may be off, all together, because crossings were passed by; see `SlabSweep`. */
  readonly uncertainM2: number;
}

export interface CoveredAreas extends CoverFigures, GroundAreas {}

export interface AreaOptions {
  /** Districts count inside these only, such as the built-up area. Overlaps count once. */
  readonly within?: FlatPolygons | undefined;
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * For each district and each mask: the area of the union of all polygons whose
 * feature has the mask, inside the district.
 *
 * @param maskOf for each feature of `polygons` the masks it has, as a bit set
 * @param maskCount 1 to 32
 */
export function coveredArea(
  districts: FlatPolygons, polygons: FlatPolygons, maskOf: Uint32Array, maskCount: number, options: AreaOptions = {},
): CoveredAreas {
  const { within, checkpoint = noPause } = options;
  const plane = planeFor(boxOfLayers(within === undefined ? [districts, polygons] : [districts, polygons, within]));
  const ground = new Ground(districts, within, plane, () => checkpoint(0));
  const figures = coverFigures(ground, { polygons, maskOf, maskCount }, plane, null, checkpoint);
  return { ...figures, ...groundAreas(ground, () => checkpoint(1)) };
}

/** Polygons with the masks of their features; see {@link coveredArea}. */
export interface MaskedPolygons {
  readonly polygons: FlatPolygons;
  readonly maskOf: Uint32Array;
  readonly maskCount: number;
}

/**
 * What is covered of a ground; without the ground itself.
 *
 * @param reach what districts count near to only; `null`: all over
 */
export function coverFigures(
  ground: Ground, { polygons, maskOf, maskCount }: MaskedPolygons, plane: Plane, reach: Reach | null,
  checkpoint: Checkpoint = noPause,
): CoverFigures {
  const planar = toPlane(polygons, plane, () => checkpoint(0));
  const covers: Covers = { polygons: planar, masks: planar.featureOf.map((feature) => maskOf[feature]!), maskCount, reach };
  const order = canonicalOrder(planar, covers.masks);
  checkpoint(0);
  const sum = sumAreas(ground, covers, order, (share) => checkpoint(share / 2));
  const excess = excessAreas(ground, covers, order, (share) => checkpoint(0.5 + share / 2));
  const coveredM2 = sum.areaM2.map((areaM2, at) => areaM2 - excess.areaM2[at]!);
  const { districtCount } = ground;
  const city = districtCount * maskCount;
  return {
    districtCount,
    maskCount,
    coveredM2: coveredM2.slice(0, city),
    sumM2: sum.areaM2.slice(0, city),
    cityCoveredM2: coveredM2.slice(city, city + maskCount),
    citySumM2: sum.areaM2.slice(city, city + maskCount),
    outsideM2: coveredM2.slice(city + maskCount),
    uncertainM2: sum.uncertainM2 + excess.uncertainM2,
  };
}

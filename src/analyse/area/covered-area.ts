import { sumAreas, excessAreas } from './count-covers.ts';
import { boxOfPairs, joinBoxes } from './flat-polygons.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { groundAreas } from './ground-areas.ts';
import type { GroundAreas } from './ground-areas.ts';
import { Ground } from './ground.ts';
import { toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import type { Checkpoint } from './subdivide.ts';
import type { Covers } from './tally.ts';

/** Areas in m² on the GRS 80 ellipsoid. */
export interface CoveredAreas extends GroundAreas {
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
  const { within, checkpoint = () => undefined } = options;
  const flats = within === undefined ? [districts, polygons] : [districts, polygons, within];
  const plane = planeFor(flats.map(({ lonLat }) => boxOfPairs(lonLat)).reduce(joinBoxes));
  const ground = new Ground(districts, within, plane);
  const planar = toPlane(polygons, plane);
  const covers: Covers = {
    polygons: planar, masks: planar.featureOf.map((feature) => maskOf[feature]!), maskCount,
  };
  const sum = sumAreas(ground, covers, checkpoint);
  const excess = excessAreas(ground, covers, checkpoint);
  const coveredM2 = sum.areaM2.map((areaM2, at) => areaM2 - excess.areaM2[at]!);
  const districtCount = districts.featureCount;
  const city = districtCount * maskCount;
  return {
    districtCount,
    maskCount,
    coveredM2: coveredM2.slice(0, city),
    sumM2: sum.areaM2.slice(0, city),
    cityCoveredM2: coveredM2.slice(city, city + maskCount),
    citySumM2: sum.areaM2.slice(city, city + maskCount),
    outsideM2: coveredM2.slice(city + maskCount),
    ...groundAreas(ground),
    uncertainM2: sum.uncertainM2 + excess.uncertainM2,
  };
}

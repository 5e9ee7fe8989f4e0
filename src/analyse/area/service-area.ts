import { coverFigures } from './covered-area.ts';
import { boxOfLayers, boxOfPairs } from './flat-polygons.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { Ground } from './ground.ts';
import { toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import { Reach } from './reach.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';

/** What serves the land around it. */
export interface ServiceSources {
  /** Parks; lines are drawn as polygons that go there and back. */
  readonly polygons: FlatPolygons;
  /** By feature: metres, as the crow flies, from the edge; 0: it does not serve. */
  readonly radiusM: Float64Array;
}

export interface ServiceOptions {
  /** Districts count inside these only, such as the built-up area. */
  readonly within?: FlatPolygons | undefined;
  readonly checkpoint?: Checkpoint | undefined;
}

/** Areas in m² on the GRS 80 ellipsoid. */
export interface ServedAreas {
  /** By district: land (and within) that is in reach of a source, overlaps once. */
  readonly servedM2: Float64Array;
  /** In any district; where districts overlap, once. */
  readonly cityServedM2: number;
  /** By how much the figures may be off, all together. */
  readonly uncertainM2: number;
}

/**
 * For each district: the area of all `land` within the radius of any source,
 * straight-line distance from its edge; the source itself is in reach.
 *
 * No buffer is built. A piece of land is most often all in reach of one source or
 * out of reach of all; only along the limit do outlines matter, and only those parts
 * that are seen from there: see `Reach` and `ReachOutline`. The sweep unites them.
 *
 * Exact to 1e-4 of the true set. Circles are polygons of 512 corners, 2e-5 of the
 * radius off; edges are rows of circles, 3e-5 of it; distances in the plane are true
 * to c² / 8, see `equalAreaProjection`: 4e-6 at 35 km from the middle of the data,
 * 1e-4 at 180 km.
 */
export function serviceArea(
  districts: FlatPolygons, land: FlatPolygons, sources: ServiceSources, options: ServiceOptions = {},
): ServedAreas {
  const { within, checkpoint = noPause } = options;
  const pause = (): void => checkpoint(0);
  const flats = [districts, land, sources.polygons, ...(within === undefined ? [] : [within])];
  const plane = planeFor(boxOfLayers(flats));
  const ground = new Ground(districts, within, plane, pause);
  const parks = toPlane(sources.polygons, plane, pause);
  const radius = Float64Array.from(parks.featureOf, (feature) => sources.radiusM[feature]!);
  const reach = new Reach(parks, radius, boxOfPairs(toPlane(land, plane, pause).xy), pause);
  const covers = { polygons: land, maskOf: new Uint32Array(land.featureCount).fill(1), maskCount: 1 };
  const { coveredM2, cityCoveredM2, uncertainM2 } = coverFigures(ground, covers, plane, reach, checkpoint);
  return { servedM2: coveredM2, cityServedM2: cityCoveredM2[0]!, uncertainM2 };
}

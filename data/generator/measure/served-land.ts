import type { Position } from 'geojson';
import { metresPerDegree } from '../geometry/plane.ts';
import type { Point } from '../geometry/plane.ts';
import { areaM2, grown, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { toEqualArea } from './equal-area.ts';
import { regionOf } from './measured-layers.ts';
import type { Measured } from './measured-layers.ts';

/** 2022: from 5 000 m² 500 m, from 400 m² 300 m. */
const RADII = [
  { minAreaM2: 5_000, radiusM: 500 },
  { minAreaM2: 400, radiusM: 300 },
] as const;
/** Chord to arc; with 500 m this makes more than 64 steps a quadrant. */
const ARC_TOLERANCE_M = 0.03;

/**
 * The land within the service radius of the parks, on the equal-area plane. Each
 * park is widened on a plane that is true to scale at its own place.
 */
export function servedLand(parks: readonly Measured[]): Region {
  return union(
    ...parks.map(({ geometry }) => {
      const { minAreaM2 = Infinity, radiusM = 0 } = radiusFor(areaM2(regionOf(geometry, toEqualArea))) ?? {};
      if (minAreaM2 === Infinity) return [];
      const near = planeAt(firstPlace(geometry));
      const wide = grown(regionOf(geometry, near.toPlane), radiusM, ARC_TOLERANCE_M);
      return wide.map((ring) => ring.map((point) => toEqualArea(near.toPlace(point))));
    }),
  );
}

function radiusFor(parkM2: number): (typeof RADII)[number] | undefined {
  return RADII.find(({ minAreaM2 }) => parkM2 >= minAreaM2);
}

function firstPlace(geometry: Measured['geometry']): Position {
  if (geometry.type === 'Polygon') return geometry.coordinates[0]?.[0] ?? [0, 0];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates[0]?.[0]?.[0] ?? [0, 0]) : [0, 0];
}

/** Like `planeAround`, without rounding. */
function planeAt([longitude = 0, latitude = 0]: Position) {
  const { eastM, northM } = metresPerDegree(latitude);
  return {
    toPlane: ([x = NaN, y = NaN]: Position): Point => ({
      x: (x - longitude) * eastM,
      y: (y - latitude) * northM,
    }),
    toPlace: ({ x, y }: Point): Position => [longitude + x / eastM, latitude + y / northM],
  };
}

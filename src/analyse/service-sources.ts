import type { GreenSpace, Road } from '../model/layer.ts';
import type { ServiceRadius } from '../model/project.ts';
import { noPause } from './area/checkpoint.ts';
import type { Pause } from './area/checkpoint.ts';
import { shapeAreaM2 } from './area/shape-area.ts';
import { shapeAreasM2 } from './area/shape-areas.ts';
import type { Service } from './measure-areas.ts';

/** How far a greenway serves: 城市绿道服务半径覆盖率, 2022, one kilometre. */
const GREENWAY_RADIUS_M = 1000;

/** A size so near to a limit is measured for itself, so that it is the same whatever parks there are beside it. */
const NEAR = 1e-5;

/**
 * Parks with the distance they serve, from their edge, by their own size. Every park
 * serves, also one outside the built-up area or the city. Each item is a park: one that
 * is drawn in two pieces should be a multi-polygon, else each piece has its own size.
 */
export function parkSources(
  parks: readonly GreenSpace[], radii: readonly ServiceRadius[], pause: Pause = noPause,
): Service['sources'] {
  const areasM2 = shapeAreasM2(parks.map(({ geometry }) => geometry), pause);
  return parks.flatMap(({ geometry }, at) => {
    // One for each park.
    const areaM2 = areasM2[at]!;
    const isNear = radii.some(({ minAreaM2 }) => Math.abs(areaM2 - minAreaM2) <= NEAR * minAreaM2);
    const radiusM = radiusFor(isNear ? shapeAreaM2(geometry) : areaM2, radii);
    return radiusM === 0 ? [] : [{ shape: geometry, radiusM }];
  });
}

export function greenwaySources(roads: readonly Road[]): Service['sources'] {
  const greenways = roads.filter(({ roadClass }) => roadClass === 'greenway');
  return greenways.map(({ geometry }) => ({ shape: geometry, radiusM: GREENWAY_RADIUS_M }));
}

/** The largest of the radii that the size allows; 0 for a park too small to serve. */
function radiusFor(parkM2: number, radii: readonly ServiceRadius[]): number {
  return Math.max(0, ...radii.filter(({ minAreaM2 }) => parkM2 >= minAreaM2).map(({ radiusM }) => radiusM));
}

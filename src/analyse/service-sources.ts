import type { GreenSpace, Road } from '../model/layer.ts';
import type { ServiceRadius } from '../model/project.ts';
import { shapeAreaM2 } from './area/shape-area.ts';
import type { Service } from './measure-areas.ts';

/** How far a greenway serves: 城市绿道服务半径覆盖率, 2022, one kilometre. */
const GREENWAY_RADIUS_M = 1000;

/**
 * Parks with the distance they serve, from their edge, by their own size. Every park
 * serves, also one outside the built-up area or the city. Each item is a park: one that
 * is drawn in two pieces should be a multi-polygon, else each piece has its own size.
 */
export function parkSources(parks: readonly GreenSpace[], radii: readonly ServiceRadius[]): Service['sources'] {
  return parks.flatMap(({ geometry }) => {
    const radiusM = radiusFor(shapeAreaM2(geometry), radii);
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

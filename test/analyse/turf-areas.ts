import { area, bbox, feature, featureCollection, intersect, union } from '@turf/turf';
import { shapeAreaM2 } from '../../src/analyse/area/shape-area.ts';
import type { Areas } from '../../src/analyse/measure-areas.ts';
import type { Polygonal } from '../../src/model/layer.ts';

type Land = Polygonal | null;

/**
 * The second method: Turf cuts and unites the shapes, and the ellipsoidal area of what
 * comes out is measured. Slow, and Turf may throw on real data; the product's first
 * version worked like this.
 */
export function turfAreas(
  districts: readonly Polygonal[], builtUp: readonly Polygonal[] | null, shapes: readonly Polygonal[],
): Areas & { readonly outsideM2: number } {
  const bases = districts.map((district) => (builtUp === null ? district : common(district, unite(builtUp))));
  const land = unite(shapes);
  const city = unite(bases.filter((base) => base !== null));
  return {
    districts: bases.map((base) => areaOf(common(base, land))),
    city: areaOf(common(city, land)),
    outsideM2: areaOf(land) - areaOf(common(unite(districts), land)),
  };
}

function areaOf(land: Land): number {
  return land === null || area(land) === 0 ? 0 : shapeAreaM2(land);
}

function unite(shapes: readonly Polygonal[]): Land {
  const [first, ...rest] = shapes;
  if (first === undefined) return null;
  // Turf refuses to unite a single shape.
  const all = rest.length === 0 ? [first, first] : shapes;
  return union(featureCollection(all.map((shape) => feature(shape))))?.geometry ?? null;
}

function common(a: Land, b: Land): Land {
  const nearA = a === null || b === null ? null : partsNear(a, b);
  const nearB = nearA === null || b === null ? null : partsNear(b, nearA);
  if (nearA === null || nearB === null) return null;
  return intersect(featureCollection([feature(nearA), feature(nearB)]))?.geometry ?? null;
}

/** The polygons of `land` that may reach into the box of `other`; Turf would carry the rest along. */
function partsNear(land: Polygonal, other: Polygonal): Land {
  const [west, south, east, north] = bbox(other, { recompute: true });
  const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
  const near = polygons.filter((coordinates) => {
    const box = bbox({ type: 'Polygon', coordinates });
    return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
  });
  return near.length === 0 ? null : { type: 'MultiPolygon', coordinates: near };
}

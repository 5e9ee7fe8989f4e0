import type { Polygonal } from '../../model/layer.ts';
import { boxOfPairs, flattenPolygons } from './flat-polygons.ts';
import { toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';

/**
 * Area of one shape on the GRS 80 ellipsoid, in m²: shell minus holes, polygon by
 * polygon, whatever the winding. Edges are straight in longitude and latitude, see
 * `densify`; with geodesic edges GeographicLib tells the same to 1e-6 for shapes as
 * wide as a city.
 *
 * Meant for sound shapes. Where rings cross themselves or each other, or parts of
 * a multipolygon overlap, `coveredArea` tells the area and this does not.
 */
export function shapeAreaM2(shape: Polygonal): number {
  const flat = flattenPolygons([shape]);
  return toPlane(flat, planeFor(boxOfPairs(flat.lonLat))).shoelaceM2.reduce((sum, areaM2) => sum + areaM2, 0);
}

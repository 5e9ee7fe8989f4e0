import type { Polygonal } from '../../model/layer.ts';
import { shapeAreasM2 } from './shape-areas.ts';

/**
 * Area of one shape on the GRS 80 ellipsoid, in m², as {@link shapeAreasM2} has it, the same whatever is measured beside
 * it. Edges are straight in longitude and latitude, see `densify`; with geodesic edges GeographicLib tells the same to
 * 1e-6 for shapes as wide as a city.
 */
export function shapeAreaM2(shape: Polygonal): number {
  // One for one shape.
  return shapeAreasM2([shape])[0]!;
}

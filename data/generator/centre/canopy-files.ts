import type { Feature } from 'geojson';
import { feature, cleanPolygonal } from '../geometry/features.ts';
import type { Centre } from './centre.ts';
import { CENTRE_PLANE } from './network.ts';

export function canopyFeatures({ canopy }: Centre): Feature[] {
  return canopy.map((region, index) => {
    const id = `C-${index + 1}`;
    return feature(id, cleanPolygonal(region, CENTRE_PLANE), {});
  });
}

import { BORDER_ROADS, CENTRE_DISTRICTS } from '../tables/centre-districts.ts';
import type { DistrictRow } from '../tables/centre-districts.ts';
import { dissolved, facesAt, facesBetween } from '../geometry/faces.ts';
import type { Region } from '../geometry/region.ts';
import { pointsOf } from './network.ts';
import type { Network } from './network.ts';

export interface DistrictShape extends DistrictRow {
  readonly region: Region;
}

/** The subdistricts as faces between border axes: neighbours share every vertex. */
export function centreDistricts({ roads, rivers }: Network): DistrictShape[] {
  const borders = roads.filter(({ name }) => BORDER_ROADS.includes(name)).map(({ line }) => line);
  const faces = facesBetween([...borders, ...rivers.values()]);
  return CENTRE_DISTRICTS.map((row) => ({ ...row, region: dissolved(facesAt(faces, pointsOf(row.seeds))) }));
}

import { BORDER_ROADS, CENTRE_DISTRICTS } from '../tables/centre-districts.ts';
import type { DistrictRow } from '../tables/centre-districts.ts';
import { dissolved, facesAt, facesBetween } from '../geometry/faces.ts';
import type { Path } from '../geometry/plane.ts';
import { contains } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { insideOf } from '../geometry/inside-of.ts';
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

/**
 * The same subdistricts made up of the faces of the plans: their borders then
 * have every vertex that a parcel has there, so that parcels sum to them exactly.
 */
export function districtsOfFaces(rough: readonly DistrictShape[], faces: readonly Path[]): DistrictShape[] {
  return rough.map((row) => {
    const inside = faces.filter((face) => contains(row.region, insideOf(face)));
    return { ...row, region: dissolved(inside) };
  });
}

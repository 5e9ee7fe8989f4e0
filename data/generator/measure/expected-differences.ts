import type { Position } from 'geojson';
import { patchRing } from '../centre/plans.ts';
import { CENTRE_PLANE } from '../centre/network.ts';
import { areaM2, contains, difference, intersection, ringAreaM2, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { DIFFERENCES } from '../tables/centre-plans.ts';
import type { DifferenceRow } from '../tables/centre-plans.ts';
import { toEqualArea } from './equal-area.ts';
import { layerOf, regionOf } from './measured-layers.ts';
import type { Measured } from './measured-layers.ts';

/**
 * The differences of the two plans as they were built in, to be found again by
 * the product. The area of a patch is the closed formula over its four corners
 * as the file has them; only what lies on a control line is found by overlay.
 */
export function expectedDifferences(files: ReadonlyMap<string, string>): string {
  const [farmland, development] = ['line-farmland', 'line-development'].map((id) =>
    union(...layerOf(files, id).map(({ geometry }) => regionOf(geometry, toEqualArea))),
  ) as [Region, Region];
  const [city, land, districts] = ['plan-city', 'plan-land', 'districts'].map((id) => layerOf(files, id)) as
    [Measured[], Measured[], Measured[]];
  const patches = DIFFERENCES.map((row) => {
    const corners = patchRing(row).map((point) => CENTRE_PLANE.toPlace(point));
    const region: Region = [corners.map(toEqualArea)];
    const around = (layer: readonly Measured[]) => layer.find((item) => holds(item, corners[0]!));
    const ownCode = { cityCode: row.code, landCode: row.code };
    const codes = {
      cityCode: String(around(city)?.properties['用地代码']), landCode: String(around(land)?.properties['地类']),
    };
    const code = row.type === 'city-only' ? { cityCode: ownCode.cityCode } : { landCode: ownCode.landCode };
    return {
      id: row.id, type: row.type, ...codes, ...code, district: String(around(districts)?.properties['代码']),
      areaM2: cents(ringAreaM2(region[0]!)), meanWidthM: cents(meanWidthM(row)), sliver: row.sliver === true,
      farmlandM2: cents(areaM2(intersection(region, farmland))),
      outsideDevelopmentM2: cents(areaM2(difference(region, development))),
    };
  });
  const common = union(...districts.map(({ geometry }) => regionOf(geometry, toEqualArea)));
  const of = (type: DifferenceRow['type'], sliver: boolean) => {
    const some = patches.filter((patch) => patch.type === type && patch.sliver === sliver);
    return { count: some.length, areaM2: cents(some.reduce((sum, patch) => sum + patch.areaM2, 0)) };
  };
  const totals = {
    cityOnly: of('city-only', false), landOnly: of('land-only', false),
    cityOnlySlivers: of('city-only', true), landOnlySlivers: of('land-only', true),
  };
  return `${JSON.stringify({ commonAreaM2: cents(areaM2(common)), totals, patches }, null, 2)}\n`;
}

/** Twice the area over the perimeter. */
function meanWidthM({ lengthM, widthM }: DifferenceRow): number {
  return (lengthM * widthM) / (lengthM + widthM);
}

function holds({ geometry }: Measured, place: Position): boolean {
  // A corner of the patch is a corner of the hole around it: ask a little outside.
  const [longitude = 0, latitude = 0] = place;
  return contains(regionOf(geometry, toEqualArea), toEqualArea([longitude - 3e-6, latitude - 3e-6]));
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Position } from 'geojson';
import { CENTRE_PLANE } from '../centre/network.ts';
import { patchRing } from '../centre/plans.ts';
import { areaM2, contains, difference, intersection, ringAreaM2, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { DIFFERENCES } from '../tables/centre-plans.ts';
import type { DifferenceRow } from '../tables/centre-plans.ts';
import { toEqualArea } from './equal-area.ts';
import { layerOf, regionOf } from './measured-layers.ts';
import type { Measured } from './measured-layers.ts';

type Files = ReadonlyMap<string, string>;

/**
 * The differences of the two plans as they were built in, to be found again by
 * the product. The area of a patch is the closed formula over its four corners
 * as the file has them; only what lies on a control line is found by overlay.
 */
export function expectedDifferences(files: Files): string {
  const [farmland, development] = [dissolved(files, 'line-farmland'), dissolved(files, 'line-development')];
  const patches = DIFFERENCES.map((row) => {
    const corners = patchRing(row).map((point) => CENTRE_PLANE.toPlace(point));
    const region: Region = [corners.map(toEqualArea)];
    return {
      id: row.id,
      type: row.type,
      ...codesOf(row, files, corners[0]!),
      district: valueAt(layerOf(files, 'districts'), corners[0]!, '代码'),
      areaM2: cents(ringAreaM2(region[0]!)),
      meanWidthM: cents(meanWidthM(row)),
      sliver: row.sliver === true,
      farmlandM2: cents(areaM2(intersection(region, farmland))),
      outsideDevelopmentM2: cents(areaM2(difference(region, development))),
    };
  });
  const total = (type: DifferenceRow['type'], sliver: boolean) => {
    const some = patches.filter((patch) => patch.type === type && patch.sliver === sliver);
    return { count: some.length, areaM2: cents(some.reduce((sum, patch) => sum + patch.areaM2, 0)) };
  };
  const totals = {
    cityOnly: total('city-only', false),
    landOnly: total('land-only', false),
    cityOnlySlivers: total('city-only', true),
    landOnlySlivers: total('land-only', true),
  };
  const commonAreaM2 = cents(areaM2(dissolved(files, 'districts')));
  return `${JSON.stringify({ commonAreaM2, totals, patches }, null, 2)}\n`;
}

/** What each plan says on a patch: the one its own code, the other what it says around. */
function codesOf({ type, code }: DifferenceRow, files: Files, at: Position) {
  return type === 'city-only'
    ? { cityCode: code, landCode: valueAt(layerOf(files, 'plan-land'), at, '地类') }
    : { cityCode: valueAt(layerOf(files, 'plan-city'), at, '用地代码'), landCode: code };
}

function valueAt(layer: readonly Measured[], at: Position, column: string): string {
  const home = layer.find(({ geometry }) => contains(regionOf(geometry, toEqualArea), toEqualArea(at)));
  return String(home?.properties[column]);
}

/** Twice the area over the perimeter. */
function meanWidthM({ lengthM, widthM }: DifferenceRow): number {
  return (lengthM * widthM) / (lengthM + widthM);
}

function dissolved(files: Files, id: string): Region {
  return union(...layerOf(files, id).map(({ geometry }) => regionOf(geometry, toEqualArea)));
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

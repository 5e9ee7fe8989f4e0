import type { Feature } from 'geojson';
import { contains, centroid, intersection } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { feature, cleanPolygonal } from '../geometry/features.ts';
import { GREEN_KINDS } from '../tables/centre-zones.ts';
import type { Centre } from './centre.ts';
import type { DistrictShape } from './districts.ts';
import { CENTRE_PLANE } from './network.ts';
import type { ParkShape } from './parks.ts';

const ORIGINS = { osm: 'OpenStreetMap', reported: '公开报道（位置、面积为示意）', invented: '虚构' } as const;

/** Parks, or squares: G1 and G3 stand in files of their own. */
export function parkFeatures({ parks }: Centre, group: 'G1' | 'G3'): Feature[] {
  return parks
    .filter(({ code }) => code.startsWith(group))
    .map((park, index) => parkFeature(park, group, index));
}

function parkFeature(
  { name, code, greenShare, origin, region }: ParkShape,
  group: string,
  index: number,
): Feature {
  const id = `${group}-${String(index + 1).padStart(2, '0')}`;
  const share = greenShare === null ? {} : { 绿化占比: greenShare };
  const properties = { 编号: id, 名称: name, 类别代码: code, ...share, 来源: ORIGINS[origin] };
  return feature(id, cleanPolygonal(region, CENTRE_PLANE), properties);
}

export function beltFeatures({ belts }: Centre): Feature[] {
  return belts.map(({ name, region }, index) => {
    const id = `G2-${String(index + 1).padStart(2, '0')}`;
    return feature(id, cleanPolygonal(region, CENTRE_PLANE), { 编号: id, 名称: name, 类别代码: 'G2' });
  });
}

export function regionalFeatures({ regional }: Centre): Feature[] {
  return regional.map(({ name, code, origin, region }, index) => {
    const id = `EG-${String(index + 1).padStart(2, '0')}`;
    return feature(id, cleanPolygonal(region, CENTRE_PLANE), {
      编号: id,
      名称: name,
      类别代码: code,
      来源: ORIGINS[origin],
    });
  });
}

/** Attached green: one feature for each kind in each district, with as many parts as there are gardens. */
export function attachedFeatures({ districts, blocks, gardens, streetGreen }: Centre): Feature[] {
  return districts.flatMap((district) => {
    const inside = blocks.map(({ region }) => belongsTo(region, district, districts));
    const kinds = Object.entries(GREEN_KINDS).map(([use, kind]) => ({
      ...kind,
      region: gardens.filter((_, index) => inside[index] === true && blocks[index]!.use === use).flat(),
    }));
    const street = { code: 'SG', name: '道路与交通设施', region: intersection(streetGreen, district.region) };
    return [...kinds, street]
      .filter(({ region }) => region.length > 0)
      .map(({ code, name, region }) => {
        const id = `${code}-${district.id}`;
        const properties = { 编号: id, 名称: `${district.name}${name}附属绿地`, 类别代码: code };
        return feature(id, cleanPolygonal(region, CENTRE_PLANE), properties);
      });
  });
}

/** The district that holds the middle of a block; the first takes what lies in none. */
function belongsTo(region: Region, district: DistrictShape, districts: readonly DistrictShape[]): boolean {
  const at = centroid(region);
  const home = districts.find((other) => contains(other.region, at)) ?? districts[0];
  return home === district;
}

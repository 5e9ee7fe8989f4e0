import type { Feature } from 'geojson';
import type { Centre } from '../centre/centre.ts';
import { cleanPolygonal, feature } from '../geometry/features.ts';
import type { Properties } from '../geometry/features.ts';
import { areaM2, contains, centroid, grown, simplified, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import type { City } from './city.ts';
import { CITY_PLANE, fromCentre } from './units.ts';

/** Parks and squares of the centre in simpler outline, and its attached green as one patch a block. */
export function centreGreens({ parks, belts, blocks, gardens, districts }: Centre): Feature[] {
  const open = parks.map(({ name, code, greenShare, region }, index) => {
    const share = greenShare === null ? {} : { 绿化占比: greenShare };
    return green(`P-${index + 1}`, name, code, simplified(region.map(fromCentre), 3), share);
  });
  const belt = belts.map(({ name, region }, index) =>
    green(`F-${index + 1}`, name, 'G2', region.map(fromCentre)),
  );
  const attached = districts.map((district) => {
    const inside = blocks
      .map(({ region }, index) => ({ region, greenM2: areaM2(gardens[index]!) }))
      .filter(({ region }) => contains(district.region, centroid(region)));
    const patches = inside.flatMap(({ region, greenM2 }) => shrunk(region, greenM2));
    return green(`XG-${district.id}`, `${district.name}附属绿地`, 'XG', union(patches.map(fromCentre)));
  });
  return [...open, ...belt, ...attached];
}

/** Parks of the towns, and their gardens as one feature each. */
export function townGreens({ towns }: City): Feature[] {
  return towns.flatMap(({ id, name, parks, gardens }) => [
    ...parks.map((region, index) => {
      const suffix = ['公园', '游园', '街头游园'][index] ?? '绿地';
      return green(`P-${id}-${index + 1}`, `${name}${suffix}`, index === 0 ? 'G12' : 'G14', region);
    }),
    green(`XG-${id}`, `${name}附属绿地`, 'XG', simplified(gardens, 3)),
  ]);
}

function green(
  id: string,
  name: string | null,
  code: string,
  region: Region,
  more: Properties = {},
): Feature {
  return feature(id, cleanPolygonal(region, CITY_PLANE), { 编号: id, 名称: name, 类别代码: code, ...more });
}

/** A block drawn in until it has the area asked for: the place of the gardens, not their form. */
function shrunk(block: Region, wantedM2: number): Region {
  let [thin, thick] = [0, Math.sqrt(areaM2(block))];
  for (let round = 0; round < 16; round++) {
    const belt = (thin + thick) / 2;
    if (areaM2(grown(block, -belt)) > wantedM2) thin = belt;
    else thick = belt;
  }
  return simplified(grown(block, -thin), 4);
}

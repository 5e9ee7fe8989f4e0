import type { Feature } from 'geojson';
import { feature, polygonal } from '../geometry/features.ts';
import {
  areaM2,
  difference,
  grown,
  intersection,
  piecesOf,
  rounded,
  simplified,
  union,
} from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { DEVELOPMENT_MARGIN_M, FARMLAND_BEYOND } from '../tables/centre-plans.ts';
import type { Centre } from './centre.ts';
import { CENTRE_PLANE } from './network.ts';
import type { Plans } from './plans.ts';

/** Names of GB 50137-2011. */
const CITY_NAMES: Readonly<Record<string, string>> = {
  R2: '二类居住用地',
  A3: '教育科研用地',
  B1: '商业用地',
  M1: '一类工业用地',
  M2: '二类工业用地',
  W1: '一类物流仓储用地',
  U1: '供应设施用地',
  G1: '公园绿地',
  G3: '广场用地',
  E1: '水域',
  E2: '农林用地',
  H14: '村庄建设用地',
};

export function cityPlanFeatures({ city }: Plans): Feature[] {
  return city.map(({ code, region }, index) => {
    const id = numbered('CG', index);
    const properties = { 地块编号: id, 用地代码: code, 用地名称: CITY_NAMES[code] ?? null };
    return feature(id, polygonal(region, CENTRE_PLANE), properties);
  });
}

export function landPlanFeatures({ land }: Plans): Feature[] {
  return land.map(({ code, region }, index) => {
    const id = numbered('TG', index);
    return feature(id, polygonal(region, CENTRE_PLANE), { 图斑编号: id, 地类: code });
  });
}

/** Arable parcels away from the town, patches of other plans not cut out: the line knows nothing of them. */
export function farmlandFeatures({ land }: Plans): Feature[] {
  const { x: east } = CENTRE_PLANE.toPlane([FARMLAND_BEYOND.longitude, 35]);
  const { y: north } = CENTRE_PLANE.toPlane([112, FARMLAND_BEYOND.latitude]);
  const beyond: Region = [
    [
      { x: east, y: -2e4 },
      { x: 2e4, y: -2e4 },
      { x: 2e4, y: 2e4 },
      { x: east, y: 2e4 },
    ],
  ];
  const above: Region = [
    [
      { x: -2e4, y: north },
      { x: 2e4, y: north },
      { x: 2e4, y: 2e4 },
      { x: -2e4, y: 2e4 },
    ],
  ];
  const arable = land.filter(({ code }) => code === '耕地').map(({ region }) => region);
  return lineFeatures('JBNT', '永久基本农田', rounded(intersection(arable.flat(), union(beyond, above)), 12));
}

/** The southern hills and the upper course of 蟒河. */
export function ecologyFeatures({ regional, builtUp, waters, network }: Centre): Feature[] {
  const hills = regional.filter(({ code }) => code === 'EG12' || code === 'EG2' || code === 'EG13');
  const lakes = waters.filter(({ name }) => !network.rivers.has(name) && name === '曲阳湖');
  const land = union(...hills.map(({ region }) => grown(region, 30)), ...lakes.map(({ region }) => region));
  return lineFeatures('STHX', '生态保护红线', difference(land, grown(builtUp, 10)));
}

export function developmentFeatures({ builtUp }: Centre): Feature[] {
  const wide = grown(grown(builtUp, DEVELOPMENT_MARGIN_M + 120), -120);
  return lineFeatures('KFBJ', '城镇开发边界', simplified(wide, 3));
}

function lineFeatures(prefix: string, name: string, region: Region): Feature[] {
  const pieces = piecesOf(region).filter((piece) => areaM2(piece) > 5_000);
  return pieces.map((piece, index) => {
    const id = numbered(prefix, index);
    return feature(id, polygonal(piece, CENTRE_PLANE), { 编号: id, 名称: name, 控制线: name });
  });
}

function numbered(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(3, '0')}`;
}

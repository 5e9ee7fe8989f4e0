import type { Feature } from 'geojson';
import { besideLine, lengthM } from '../geometry/curve.ts';
import { cleanPolygonal, feature, linear, pointAt, polygonal } from '../geometry/features.ts';
import { clippedLines, grown, simplified } from '../geometry/region.ts';
import { randomFrom } from '../geometry/random.ts';
import { simplified as simplifiedLine } from '../geometry/simplify.ts';
import { LEDGER } from '../tables/centre-projects.ts';
import type { Centre } from './centre.ts';
import { CENTRE_PLANE, pointsOf } from './network.ts';
import type { Axis } from './network.ts';
import { streetName } from './street-names.ts';

const ROAD_CLASS = { 'arterial': '主干路', 'sub-arterial': '次干路', 'branch': '支路' } as const;
const STREET_TREES = { 'arterial': 1, 'sub-arterial': 0.97, 'branch': 0.93 } as const;
const SHADED = { 'arterial': 0.45, 'sub-arterial': 0.82, 'branch': 0.74 } as const;
const LEAST_STREET_M = 60;

export function districtFeatures({ districts }: Centre): Feature[] {
  return districts.map(({ id, name, population, region }) =>
    feature(id, polygonal(region, CENTRE_PLANE), {
      代码: id,
      名称: name,
      城区人口: population,
      人口年份: 2018,
      人口口径: '示意：户籍+暂住',
    }),
  );
}

export function builtUpFeatures({ builtUp }: Centre): Feature[] {
  return [
    feature('built-up', polygonal(builtUp, CENTRE_PLANE), { 编号: 'built-up', 名称: '建成区范围（示意）' }),
  ];
}

export function residentialFeatures({ blocks }: Centre): Feature[] {
  return blocks
    .filter(({ use }) => use === 'R')
    .map(({ region }, index) => {
      const id = `R-${String(index + 1).padStart(3, '0')}`;
      return feature(id, cleanPolygonal(simplified(region, 1.5), CENTRE_PLANE), { 编号: id, 用地代码: 'R2' });
    });
}

export function waterFeatures({ waters }: Centre): Feature[] {
  return waters.map(({ name, kind, naturalShoreShare, region }, index) => {
    const id = `W-${index + 1}`;
    const properties = { 编号: id, 名称: name, 类型: kind, 自然岸线比例: naturalShoreShare };
    return feature(id, polygonal(region, CENTRE_PLANE), properties);
  });
}

export function roadFeatures({ axes }: Centre): Feature[] {
  let branch = 0;
  return axes
    .filter(({ line }) => lengthM(line) > LEAST_STREET_M)
    .map(({ name, roadClass, origin, line }, index) => {
      const id = `L-${String(index + 1).padStart(3, '0')}`;
      const random = randomFrom(`road ${index}`);
      return feature(id, linear([line], CENTRE_PLANE), {
        编号: id,
        道路名称: name === '' ? streetName(line, branch++) : name,
        道路等级: ROAD_CLASS[roadClass],
        行道树: random() < STREET_TREES[roadClass] ? '有' : '无',
        林荫路: random() < SHADED[roadClass] ? '是' : '否',
        来源: sourceOf(origin),
      });
    });
}

export function railwayFeatures({ network }: Centre): Feature[] {
  const properties = { 编号: 'railway', 名称: '铁路（线位为示意）', 类型: '铁路' };
  return [feature('railway', linear([network.railway], CENTRE_PLANE), properties)];
}

/** Paths on the banks; invented. */
export function greenwayFeatures({ network, builtUp }: Centre): Feature[] {
  const routes = [
    { id: 'greenway-1', name: '湨河绿道', line: network.rivers.get('湨河')!, besideM: -62 },
    { id: 'greenway-2', name: '蟒河绿道', line: network.rivers.get('蟒河')!, besideM: 34 },
  ];
  return routes.map(({ id, name, line, besideM }) => {
    const path = simplifiedLine(besideLine(line, besideM), 3);
    const inside = clippedLines([path], grown(builtUp, -20), 'inside').filter((part) => part.length > 1);
    return feature(id, linear(inside, CENTRE_PLANE), { 编号: id, 名称: name, 类型: '绿道' });
  });
}

export function projectFeatures(): Feature[] {
  return LEDGER.map((row, index) => {
    const id = `2018-${String(index + 1).padStart(2, '0')}`;
    return feature(id, pointAt(pointsOf(row.place)[0]!, CENTRE_PLANE), {
      项目编号: id,
      项目名称: row.name,
      项目类别: row.category,
      建设性质: row.nature,
      项目状态: row.status,
      建设地点: row.location,
      建设内容: row.content,
      总投资: row.invested[0],
      完成投资: row.invested[1],
      建设单位: '示例单位',
      开工时间: row.start,
      竣工时间: row.finish,
      形象进度: `${row.progressPercent}%`,
      存在问题: row.problems,
    });
  });
}

function sourceOf(origin: Axis['origin']): string {
  if (origin === 'osm') return 'OSM';
  return origin === 'osm+' ? 'OSM、示意' : '示意';
}

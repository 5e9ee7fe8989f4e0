import type { Feature } from 'geojson';
import type { Centre } from '../centre/centre.ts';
import { cleanPolygonal, feature, layerText, linear, polygonal } from '../geometry/features.ts';
import { areaM2, grown, piecesOf, simplified } from '../geometry/region.ts';
import { expectedIndicators } from '../measure/expected-indicators.ts';
import { centreGreens, townGreens } from './city-greens.ts';
import { drawCity } from './city.ts';
import type { City } from './city.ts';
import { CITY_PROJECT } from './project.ts';
import { CITY_PLANE, fromCentre } from './units.ts';

const ROAD_CLASS = {
  'expressway': '快速路',
  'arterial': '主干路',
  'sub-arterial': '次干路',
  'branch': '支路',
} as const;
const LEAST_HOMES_M2 = 6_000;

/** The files of `data/jiyuan-city/`, by name. */
export function cityFiles(centre: Centre): Map<string, string> {
  const city = drawCity(centre);
  const greens = [...centreGreens(centre), ...townGreens(city)];
  const ofGroup = (start: string) =>
    greens.filter(({ properties }) => String(properties?.['类别代码']).startsWith(start));
  const layers = {
    'districts': unitFeatures(city),
    'built-up': builtUpFeatures(city),
    'roads': roadFeatures(city),
    'water': waterFeatures(city),
    'parks': ofGroup('G1'),
    'squares': ofGroup('G3'),
    'protective-green': ofGroup('G2'),
    'attached-green': ofGroup('XG'),
    'regional-green': forestFeatures(city),
    'residential': homeFeatures(city, centre),
  };
  const files = Object.entries(layers).map(
    ([id, features]) => [`${id}.geojson`, layerText(features)] as const,
  );
  return new Map([
    ['project.json', `${JSON.stringify(CITY_PROJECT, null, 2)}\n`],
    ...files,
    ['expected-indicators.json', expectedIndicators(new Map(files))],
  ]);
}

function unitFeatures({ units }: City): Feature[] {
  return units.map(({ id, name, population, region }) =>
    feature(id, polygonal(region, CITY_PLANE), {
      代码: id,
      名称: name,
      城区人口: population,
      人口年份: 2018,
      人口口径: '示意：街道为城区人口，镇为常住人口',
    }),
  );
}

function builtUpFeatures({ centreBuiltUp, towns }: City): Feature[] {
  const all = [{ id: 'centre', name: '中心城区', builtUp: centreBuiltUp }, ...towns];
  return all.map(({ id, name, builtUp }) => {
    return feature(`B-${id}`, cleanPolygonal(builtUp, CITY_PLANE), {
      编号: `B-${id}`,
      名称: `${name}建成区（示意）`,
    });
  });
}

function roadFeatures({ roads, towns }: City): Feature[] {
  const streets = towns.map(({ name, streets }) => ({
    name: `${name}内街道`,
    roadClass: 'branch' as const,
    lines: streets,
  }));
  return [...roads, ...streets]
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, roadClass, lines }, index) => {
      const id = `L-${String(index + 1).padStart(3, '0')}`;
      const properties = { 编号: id, 道路名称: name, 道路等级: ROAD_CLASS[roadClass] };
      return feature(id, linear(lines, CITY_PLANE), properties);
    });
}

function waterFeatures({ waters }: City): Feature[] {
  return waters.map(({ name, kind, naturalShoreShare, region }, index) => {
    const properties = { 编号: `W-${index + 1}`, 名称: name, 类型: kind, 自然岸线比例: naturalShoreShare };
    return feature(`W-${index + 1}`, cleanPolygonal(region, CITY_PLANE), properties);
  });
}

function forestFeatures({ forests }: City): Feature[] {
  return forests.map(({ name, code, region }, index) => {
    const id = `EG-${String(index + 1).padStart(2, '0')}`;
    return feature(id, cleanPolygonal(region, CITY_PLANE), { 编号: id, 名称: name, 类别代码: code });
  });
}

function homeFeatures({ towns }: City, { blocks }: Centre): Feature[] {
  const inCentre = blocks.filter(({ use }) => use === 'R').map(({ region }) => region.map(fromCentre));
  const homes = [...inCentre, ...towns.flatMap((town) => town.homes.map((block) => grown(block, -2)))];
  const plain = homes
    .flatMap((home) => piecesOf(simplified(home, 8)))
    .filter((home) => areaM2(home) > LEAST_HOMES_M2);
  return plain.map((region, index) => {
    const id = `R-${String(index + 1).padStart(3, '0')}`;
    return feature(id, cleanPolygonal(region, CITY_PLANE), { 编号: id, 用地代码: 'R2' });
  });
}

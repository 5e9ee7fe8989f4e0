import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessCity } from '../../src/analyse/assess-city.ts';
import { cityLayers } from '../../src/analyse/city-layers.ts';
import { loadCity } from '../../src/cli/load-city.ts';
import type { CityFigures } from '../../src/export/indicator-file.ts';
import { indicatorFile } from '../../src/export/indicator-file.ts';
import { readSample } from '../data/read-sample.ts';
import { openWorkbook } from './open-workbook.ts';

/** Made by a second kernel, Clipper2; see `data/README.md`. */
const expected = readSample('jiyuan-centre/expected-indicators.json') as {
  districts: { id: string; population: number; greenM2: number; parkM2: number; classesM2: Record<string, number> }[];
};

let figures: CityFigures;

beforeAll(async () => {
  const { project, layers } = await loadCity(join(import.meta.dirname, '../../data/jiyuan-centre/project.json'));
  const all = layers.map(({ layer }) => layer);
  const assessment = assessCity(cityLayers(all), project);
  figures = {
    assessment, project, districtCount: assessment.districts.length,
    districts: all.flatMap((layer) => (layer.role === 'districts' ? layer.items : [])),
  };
}, 120_000);

async function csvRows(kind: 'indicators-csv' | 'breakdown-csv', shown = figures): Promise<string[][]> {
  const { content } = await indicatorFile(kind, shown, 'zh-Hans');
  return String(content).slice(1).split('\r\n').map((line) => line.split(','));
}

describe('the figures of a city', () => {
  test('as CSV have raw numbers under heads with units, a row for each district and one for the city', async () => {
    const [head = [], first = [], ...rest] = await csvRows('indicators-csv');
    const [truth] = expected.districts;

    expect(head.slice(0, 6)).toEqual(['代码', '名称', '人口', '计算基数面积 (m2)', '绿地面积 (m2)', '公园绿地面积 (m2)']);
    expect(head[6]).toBe('人均公园绿地 (m2/person)');
    expect([first[0], Number(first[2])]).toEqual([truth?.id, truth?.population]);
    expect(Number(first[5]) / (truth?.parkM2 ?? 0)).toBeCloseTo(1, 6);
    expect(rest[expected.districts.length - 1]?.[1]).toBe('合计');
  });

  test('as CSV say at the foot whose they are, of when, by which standard and on which ground', async () => {
    const notes = new Map((await csvRows('indicators-csv')).map(([name = '', value = '']) => [name, value]));

    expect(notes.get('标准')).toBe('国家生态园林城市（2022）');
    expect(notes.get('口径')).toBe('建成区');
    expect(notes.get('语言')).toBe('简体中文');
    expect(notes.get('行')).toBe(`${expected.districts.length} 行，共 ${expected.districts.length} 行；次序与页面一致`);
    expect(notes.get('图形')).toBe('不含图形；需要图形请导出 GeoJSON');
    expect(notes.has('数据时点')).toBe(true);
    expect(notes.get('未核实的标准值，不作判定')).toBeDefined();
  });

  test('are those on show, and say of how many', async () => {
    const districts = figures.assessment.districts.slice(2, 4).toReversed();
    const rows = await csvRows('indicators-csv', { ...figures, assessment: { ...figures.assessment, districts } });

    expect(rows.slice(1, 4).map(([, name]) => name)).toEqual([...districts.map(({ name }) => name), '合计']);
    expect(rows.find(([name]) => name === '行')?.[1]).toBe(`2 行，共 ${expected.districts.length} 行；次序与页面一致`);
  });

  test('by green class agree with a second kernel, and the groups sum to the green land', async () => {
    const [head = [], ...rows] = await csvRows('breakdown-csv');
    const groups = head.flatMap((name, index) => (name.startsWith('其中') ? [index] : []));
    const g11 = head.indexOf('G11 综合公园 (m2)');

    expect(groups.length).toBeGreaterThan(2);
    for (const [index, truth] of expected.districts.entries()) {
      const row = (rows[index] ?? []).map(Number);
      expect(row[2]).toBeCloseTo(groups.reduce((sum, column) => sum + (row[column] ?? 0), 0), 3);
      expect(Math.abs((row[2] ?? 0) / truth.greenM2 - 1)).toBeLessThan(1e-5);
      expect(Math.abs((row[g11] ?? 0) - (truth.classesM2['G11'] ?? 0))).toBeLessThan(1);
    }
  });

  test('by green class say in their last column why the green land of a district cannot be told', async () => {
    const { assessment } = figures;
    const untold = { greenM2: { reason: 'class-unknown', count: 3, areaM2: 25_000 } } as const;
    const districts = assessment.districts.map((district, index) =>
      (index === 0 ? { ...district, measures: { ...district.measures, greenM2: null, untold } } : district));
    const [head = [], first = [], second = []] = await csvRows('breakdown-csv', { ...figures, assessment: { ...assessment, districts } });

    expect([head.at(-1), first[2], first.at(-1)?.replaceAll('\u00A0', ' '), second.at(-1)])
      .toEqual(['说明', '', '有绿地类别不明，可能计入，请补上类别（3 处，2.50 公顷）', '']);
  });

  test('as XLSX stand on four sheets with numbers as numbers and codes as text', async () => {
    const { content } = await indicatorFile('indicators-xlsx', figures, 'zh-Hans');
    const sheets = await openWorkbook(content as Uint8Array);

    expect(sheets.map(({ name }) => name)).toEqual(['指标', '绿地构成', '对照标准', '说明']);
    expect(sheets[0]?.cells.get('A2')).toEqual({ type: 's', value: expected.districts[0]?.id });
    expect(sheets[0]?.cells.get('C2')).toEqual({ type: 'n', value: String(expected.districts[0]?.population) });
    expect(sheets[2]?.cells.get('A2')?.value).toBe('人均公园绿地');
  });

  test('as GeoJSON are columns of the districts with their shapes', async () => {
    const { content } = await indicatorFile('indicators-geojson', figures, 'zh-Hans');
    const { features } = JSON.parse(String(content)) as {
      features: { id: string; properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[];
    };

    expect(features.map(({ id }) => id)).toEqual(expected.districts.map(({ id }) => id));
    for (const [index, { properties, geometry }] of features.entries()) {
      const truth = expected.districts[index];
      expect(Number(properties['park_pc']) / ((truth?.parkM2 ?? 0) / (truth?.population ?? 1))).toBeCloseTo(1, 5);
      expect(geometry.type).toMatch(/Polygon$/);
      expect(geometry.coordinates).toEqual(figures.districts[index]?.geometry.coordinates);
    }
  });
});

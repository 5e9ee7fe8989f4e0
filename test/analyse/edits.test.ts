import { describe, expect, test } from 'vitest';
import { editsOf, withPopulations } from '../../src/analyse/edits.ts';
import type { District } from '../../src/model/layer.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { box } from './boxes.ts';

const district = (id: string, population: number | null): District => ({
  id, name: `${id}街道`, population, populationYear: null, populationBasis: null, properties: {},
  geometry: box(112.5, 35, 112.6, 35.1),
});

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  thresholds: { park_pc: { value: 15, verified: true, source: '市政府文件' } },
  parkService: [{ minAreaM2: 1000, radiusM: 500 }],
  parkServiceSource: '专项规划',
  populations: { a: { residents: 1200, source: '2024 年年鉴' }, gone: { residents: 5, source: '旧表' } },
  layers: [
    { id: 'parks', role: 'green', src: 'p', title: '公园', classes: { 园: 'G1' }, classesSource: '现场核对' },
    { id: 'squares', role: 'green', src: 's', title: '广场', classes: { 场: 'G3' } },
  ],
});

describe('what a project sets in place of the data', () => {
  test('gives a district its residents, whether its layer tells of any or not', () => {
    const set = (population: number | null) => withPopulations([district('a', population)], project.populations);

    expect([set(1000), set(null)].map(([first]) => first?.population)).toEqual([1200, 1200]);
    expect(withPopulations([district('b', 7)], project.populations)[0]?.population).toBe(7);
  });

  test('is told with its source, and only where it says something', () => {
    expect(editsOf([district('a', 1), district('b', 2)], project)).toEqual([
      { kind: 'threshold', indicator: 'park_pc', source: '市政府文件' },
      { kind: 'park-service', source: '专项规划' },
      { kind: 'population', districtId: 'a', district: 'a街道', source: '2024 年年鉴' },
      { kind: 'classes', role: 'green', layer: '公园', source: '现场核对' },
    ]);
  });

  test('is never something that objects inherit', () => {
    expect(withPopulations([district('constructor', 3)], {})[0]?.population).toBe(3);
  });
});

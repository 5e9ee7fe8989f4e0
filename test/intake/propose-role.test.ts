import { describe, expect, test } from 'vitest';
import { candidateOf, collection, line, point, square } from './drop.ts';

const AREA = square(112.6, 35.08);

describe('the role of a layer', () => {
  test.each([
    ['绿地现状2024.geojson', AREA, {}, 'green'],
    ['parks.geojson', AREA, {}, 'green'],
    ['街道界_城区人口.geojson', AREA, {}, 'districts'],
    ['建成区范围.geojson', AREA, {}, 'built-up'],
    ['居住用地.geojson', AREA, {}, 'residential'],
    ['水系.geojson', AREA, {}, 'water'],
    ['rivers.geojson', line(112.6, 35), {}, 'water'],
    ['道路中心线.geojson', line(112.6, 35), {}, 'roads'],
    ['greenway.geojson', line(112.6, 35), {}, 'roads'],
    ['建设项目台账.geojson', point(112.6, 35), {}, 'projects'],
    ['土规_2020.geojson', AREA, {}, 'plan'],
    ['CZKFBJ.geojson', AREA, {}, 'plan'],
    ['YJJBNTBHTB.geojson', AREA, {}, 'plan'],
    ['STBHHX.geojson', AREA, {}, 'plan'],
    ['土规绿地.geojson', AREA, {}, 'plan'],
  ])('%s is told by its name', async (file, geometry, properties, role) => {
    const proposal = (await candidateOf(file, collection([geometry, properties]))).role;
    expect([proposal.role, proposal.because, proposal.confidence >= 0.5]).toEqual([role, 'name', true]);
  });

  test.each([
    [AREA, { XZQDM: '419001001', XZQMC: '沁园街道' }, 'districts', 'columns'],
    [AREA, { 人口: '4.8万' }, 'districts', 'columns'],
    [AREA, { 绿地类型: '公园绿地' }, 'green', 'columns'],
    [AREA, { x: 'G11' }, 'green', 'values'],
    [AREA, { x: '沁园街道' }, 'districts', 'values'],
    [AREA, { DLBM: '0101' }, 'plan', 'columns'],
    [AREA, { x: '1401' }, 'plan', 'values'],
    [line(112.6, 35), { highway: 'primary' }, 'roads', 'columns'],
    [line(112.6, 35), { waterway: 'river' }, 'water', 'columns'],
    [point(112.6, 35), { '项目名称': 'a', '总投资（万元）': 3 }, 'projects', 'columns'],
  ])('is told by columns and cells where the name says nothing', async (geometry, properties, role, because) => {
    expect((await candidateOf('data.geojson', collection([geometry, properties]))).role).toMatchObject({ role, because });
  });

  test('is none that the geometry does not allow, and a question where nothing tells it', async () => {
    const points = await candidateOf('绿地.geojson', collection([point(112.6, 35), {}]));
    const silent = await candidateOf('新建图层.geojson', collection([AREA, { a: 1 }]));

    expect(points.role).toMatchObject({ role: 'other', because: 'none' });
    expect(points.role.alternatives).not.toContain('green');
    expect(silent.questions.map(({ code }) => code)).toContain('role-unsure');
    expect(silent.role.alternatives).toContain('green');
  });

  test('of a line of a plan says what lies inside it, and that of parks which class they are', async () => {
    const farmland = await candidateOf('YJJBNT.geojson', collection([AREA, {}]));
    const parks = await candidateOf('公园.geojson', collection([AREA, { name: '沁园' }]));
    const classed = await candidateOf('公园.geojson', collection([AREA, { 类别: 'G14' }]));
    const canopy = await candidateOf('植被覆盖_绿地.geojson', collection([AREA, {}]));

    expect(farmland.corrections.settings.plan?.class).toBe('farmland');
    expect(parks.corrections.settings.defaultClass).toBe('G1');
    expect(classed.corrections.settings.defaultClass).toBeUndefined();
    expect(canopy.corrections.settings.measure).toBe('canopy');
  });
});

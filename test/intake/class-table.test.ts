import { describe, expect, test } from 'vitest';
import { loadLayer } from '../../src/intake/load-layer.ts';
import { collection, imported, line, square } from './drop.ts';

/** Green spaces of 0.01° each beside each other, of these kinds. */
function greens(...kinds: readonly string[]): object {
  return collection(...kinds.map((绿地类型, index) => [square(112.5 + index / 50, 35), { 名称: `${index}`, 绿地类型 }] as const));
}

const codesOf = (items: readonly object[]) => items.map((item) => ('code' in item ? item.code : undefined));

describe('values of classes in a file', () => {
  test('that nobody knows are listed first with their counts and places, and are asked for', async () => {
    const { candidate } = await imported('绿地.geojson', greens('街头绿化', 'G11', '街头绿化', '苗木'));

    expect(candidate.classes).toEqual({ unknown: 2, known: 1, values: [
      { value: '街头绿化', count: 2, recognised: null, told: null, places: [[112.5, 35], [112.54, 35]] },
      { value: '苗木', count: 1, recognised: null, told: null, places: [[112.56, 35]] },
      { value: 'G11', count: 1, recognised: 'G11', told: null, places: [] },
    ] });
    expect(candidate.questions).toContainEqual({ code: 'class-unknown', values: { count: 2 } });
  });

  test('stand for what the user says, in the layer, its spec and the receipt, and when the layer is read again', async () => {
    const file = greens('街头绿化', 'G11', '苗木', 'G2');
    const { candidate, layer } = await imported('绿地.geojson', file, {
      classes: { 街头绿化: 'G14', 苗木: 'none', G2: 'G3', G11: null },
    });

    expect(codesOf(layer.items)).toEqual(['G14', 'G11', 'none', 'G3']);
    expect(layer.spec.classes).toEqual({ 街头绿化: 'G14', 苗木: 'none', G2: 'G3' });
    expect(candidate.questions.map(({ code }) => code)).not.toContain('class-unknown');
    expect(candidate.receipt.entries.map(({ code }) => code)).not.toContain('unknown-class');
    expect(candidate.receipt.classes.map(({ value, told, count }) => [value, told, count])).toEqual([
      ['街头绿化', 'G14', 1], ['苗木', 'none', 1], ['G2', 'G3', 1],
    ]);
    const again = await loadLayer(layer.spec, '绿地.geojson', new TextEncoder().encode(JSON.stringify(file)));
    expect(codesOf([...again.layer.items])).toEqual(['G14', 'G11', 'none', 'G3']);
  });

  test('of roads are asked for and told in the same way', async () => {
    const file = collection([line(112.5, 35), { 道路等级: '一级街' }], [line(112.5, 35.1), { 道路等级: '主干路' }]);
    const open = await imported('道路.geojson', file);
    expect(open.candidate.questions).toContainEqual({ code: 'class-unknown', values: { count: 1 } });

    const { candidate, layer } = await imported('道路.geojson', file, { classes: { 一级街: 'sub-arterial' } });
    expect(layer.items.map((item) => ('roadClass' in item ? item.roadClass : null))).toEqual(['sub-arterial', 'arterial']);
    expect(candidate.questions.map(({ code }) => code)).not.toContain('class-unknown');
  });

  test('of plans are told in the table of the plan, and none are asked for where all land is of one class', async () => {
    const file = collection([square(112.5, 35), { DLBM: 'ZZ9' }], [square(112.6, 35), { DLBM: '0701' }]);
    const open = await imported('规划用地.geojson', file, { role: 'plan' });
    expect(open.candidate.classes.values.map(({ value, recognised }) => [value, recognised])).toEqual([
      ['ZZ9', null], ['0701', 'construction'],
    ]);

    const { layer } = await imported('规划用地.geojson', file, { role: 'plan', classes: { ZZ9: 'green' } });
    expect(layer.spec.plan?.classes).toEqual({ ZZ9: 'green' });
    const whole = await imported('STBHHX.geojson', file, { role: 'plan' });
    expect(whole.candidate.classes.values).toEqual([]);
  });

  test('are listed up to two hundred of each kind, and counted to the last', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `某绿化${index}号`);
    const { candidate } = await imported('绿地.geojson', greens(...names, 'G11'), { classes: { 某绿化249号: 'G14' } });

    expect(candidate.classes).toMatchObject({ unknown: 249, known: 1 });
    expect(candidate.classes.values).toHaveLength(202);
    expect(candidate.questions).toContainEqual({ code: 'class-unknown', values: { count: 249 } });
    expect(candidate.receipt).toMatchObject({ unknownClasses: 249 });
    expect(candidate.receipt.classes).toHaveLength(201);
  });

  test('leave no source behind when all that was said is taken back, or was said for another role', async () => {
    const settings = { classesSource: '导入时指定' };
    const file = greens('街头绿化');
    const [told, takenBack, canopy, water] = await Promise.all([
      imported('绿地.geojson', file, { settings, classes: { 街头绿化: 'G14' } }),
      imported('绿地.geojson', file, { settings, classes: { 街头绿化: null } }),
      imported('绿地.geojson', file, { settings: { ...settings, measure: 'canopy' }, classes: { 街头绿化: 'G14' } }),
      imported('绿地.geojson', file, { role: 'residential', settings, classes: { 街头绿化: 'G14' } }),
    ]);

    expect(told.layer.spec).toMatchObject({ classesSource: '导入时指定', classes: { 街头绿化: 'G14' } });
    for (const { layer } of [takenBack, canopy, water]) expect(layer.spec).toMatchObject({ classesSource: null, classes: {} });
  });
});

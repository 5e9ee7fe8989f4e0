import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../src/model/field.ts';
import type { ImportCandidate } from '../../src/model/import.ts';
import { dbfBytes, shpBytes, zipBytes } from '../read/binary-files.ts';
import { candidateOf, collection, districts, imported, point, square } from './drop.ts';

const AREA = square(112.6, 35.08);

function mappingOf({ mapping }: ImportCandidate): Partial<Record<FieldName, string | null>> {
  return Object.fromEntries(mapping.filter(({ column }) => column !== null).map(({ field, column }) => [field, column]));
}

describe('the columns of a file', () => {
  test('are found for the fields of a ledger by the heads of domain.md §2.5, with their units', async () => {
    const candidate = await candidateOf('台账.geojson', collection([point(112.6, 35), {
      '序号': 1, '项目名称': '沁园改造', '项目类别': '公园绿地', '建设性质': '新建', '项目总投资（亿元）': 1.2, '累计完成投资_万元': 300,
      '投资主体': '市政园林中心', '建设规模及主要内容': '…', '开工时间': '2018.9', '形象进度': '60%', '存在问题': '无',
    }]));

    expect(mappingOf(candidate)).toEqual({
      id: '序号', name: '项目名称', category: '项目类别', nature: '建设性质', investTotal: '项目总投资（亿元）',
      investDone: '累计完成投资_万元', owner: '投资主体', content: '建设规模及主要内容', start: '开工时间', progress: '形象进度',
      problems: '存在问题',
    });
    expect(candidate.mapping.filter(({ unit }) => unit !== '').map(({ field, unit }) => [field, unit])).toEqual([
      ['investTotal', '亿元'], ['investDone', '万元'],
    ]);
  });

  test('have their units read: 1.2 of 亿元 and 300 of 万元 are yuan, 4.8 of 万人 are people', async () => {
    const { layer } = await imported('台账.geojson', collection([point(112.6, 35), { '项目名称': 'a', '总投资（亿元）': 1.2, '完成投资_万元': 300 }]));
    const { layer: districts } = await imported('街道.geojson', collection([AREA, { '街道': '沁园街道', '城区人口（万人）': 4.8 }]));

    expect(layer.items).toMatchObject([{ investTotalYuan: 1.2e8, investDoneYuan: 3e6 }]);
    expect(districts.items).toMatchObject([{ population: 48_000 }]);
  });

  test('that are cut by the ten bytes of dBASE are found by their beginning, marked, and can be renamed', async () => {
    // 行政区代码 has ten bytes in GBK and would be whole; 行政区划代 is the beginning of 行政区划代码.
    const name = Uint8Array.from([0xd0, 0xd0, 0xd5, 0xfe, 0xc7, 0xf8, 0xbb, 0xae, 0xb4, 0xfa]);
    const code = new TextEncoder().encode('419001001');
    const shape = shpBytes([[[[112.6, 35], [112.6, 35.1], [112.7, 35.1], [112.7, 35], [112.6, 35]]]]);
    const zip = zipBytes({ 'a.shp': shape, 'a.dbf': dbfBytes(name, [code]) }).slice();
    const candidate = await candidateOf('街道.zip', zip);
    const renamed = await imported('街道.zip', zip, { renames: { '行政区划代': '代码' } });

    expect(candidate.fields).toMatchObject([{ name: '行政区划代', isCut: true, samples: ['419001001'] }]);
    expect(mappingOf(candidate)).toMatchObject({ id: '行政区划代' });
    expect(renamed.candidate.fields).toMatchObject([{ name: '代码', original: '行政区划代' }]);
    expect(renamed.layer.items).toMatchObject([{ id: '419001001', properties: { '代码': '419001001' } }]);
  });

  test('of codes are found by their cells, and codes stay text', async () => {
    const candidate = await candidateOf('街道.geojson', collection([AREA, { x: '419001001', 街道: '沁园街道' }]));
    expect(candidate.mapping.find(({ field }) => field === 'id')).toMatchObject({ column: 'x', how: 'values' });

    const { layer } = await imported('街道.csv', 'dm,街道,wkt\n"0012","沁园","POLYGON((1 2,3 4,5 0,1 2))"', { role: 'districts', fields: { id: 'dm' } });
    expect(layer.items).toMatchObject([{ id: '0012' }]);
  });

  test('follow what the user says, also that there is none', async () => {
    const json = collection([AREA, { 街道: '沁园街道', 人口: 48_000, 户籍: 30_000 }]);
    const { layer, candidate } = await imported('街道.geojson', json, { fields: { population: '户籍' } });
    const without = await imported('街道.geojson', json, { fields: { population: null } });

    expect(layer.items).toMatchObject([{ population: 30_000 }]);
    expect(candidate.mapping.find(({ field }) => field === 'population')).toMatchObject({ column: '户籍', how: 'user' });
    expect(without.layer.items).toMatchObject([{ population: null }]);
    expect(without.candidate.questions).toContainEqual({ code: 'field-missing', values: { field: 'population' } });
  });

  test('of any name can be renamed in any format, and keep their use, their cells and their unit', async () => {
    const rows = '街道名称,人口（万人）,备注\r\n沁园街道,4.8,甲\r\n';
    const renames = { 街道名称: '名字', '人口（万人）': '居民', 备注: '街道说明' };
    const { layer, candidate } = await imported('人口.csv', rows, { renames }, [await districts()]);
    const [first] = layer.items;

    expect(candidate.fields.map(({ name, original }) => [name, original])).toEqual([
      ['名字', '街道名称'], ['居民（万人）', '人口（万人）'], ['街道说明', '备注'],
    ]);
    expect(first).toMatchObject({ name: '沁园街道', population: 48_000, properties: { 名字: '沁园街道', '居民（万人）': '4.8', 街道说明: '甲' } });
    expect(candidate.receipt.corrections.renames).toEqual({ 街道名称: '名字', '人口（万人）': '居民（万人）', 备注: '街道说明' });
    expect(layer.spec.fields).toMatchObject({ population: '居民（万人）' });
  });

  test('keep both cells where a new name is another column\'s', async () => {
    const json = collection([AREA, { 街道: '沁园街道', 甲: 1, 乙: 2, 丙: 3 }]);
    const { layer, candidate } = await imported('街道.geojson', json, { renames: { 甲: '乙', 丙: '丁', 街道: '丁' } });

    expect(layer.items[0]?.properties).toEqual({ 街道: '沁园街道', 甲: 1, 乙: 2, 丁: 3 });
    expect(candidate.receipt.corrections.renames).toEqual({ 丙: '丁' });
  });

  test('that were said under the file\'s name are found under the new one', async () => {
    const json = collection([AREA, { a: '沁园街道', b: 48_000 }]);
    const { layer } = await imported('街道.geojson', json, { fields: { name: 'a', population: 'b' }, renames: { a: '名', b: '数' } });

    expect(layer.items).toMatchObject([{ name: '沁园街道', population: 48_000 }]);
    expect(layer.spec.fields).toMatchObject({ name: '名', population: '数' });
  });

  test('tell how many have no name where a column holds names', async () => {
    const named = await candidateOf('公园.geojson', collection([AREA, { 名称: '一园' }], [square(112.7, 35), { 名称: ' ' }]));
    const plain = await candidateOf('公园.geojson', collection([AREA, { 备注: '一' }]));

    expect(named.receipt).toMatchObject({ namelessCount: 1, namelessPlaces: [[112.7, 35]] });
    expect(plain.receipt).toMatchObject({ namelessCount: 0 });
  });

  test('say what they need: the basis of a population, a column that is not there', async () => {
    const { questions } = await candidateOf('街道.geojson', collection([AREA, { 街道: '沁园街道', 人口: 48_000 }]));
    const { questions: without } = await candidateOf('街道.geojson', collection([AREA, { 街道: '沁园街道' }]));

    expect(questions).toEqual([{ code: 'population-basis', values: { column: '人口' } }]);
    expect(without).toEqual([{ code: 'field-missing', values: { field: 'population' } }]);
  });
});

describe('stated areas', () => {
  // The square 112.60, 35.09 + 0.01° of domain.md §6 has 1 011 600.17 m².
  const known = square(112.6, 35.09);

  test.each([
    ['面积', 1_011_600.17, 'm2'], ['面积（公顷）', 101.160_017, 'ha'], ['面积_亩', 1517.400_26, 'mu'], ['面积', 101.160_017, 'ha'],
    ['TBMJ', 1_011_600.17, 'm2'], ['area_ha', 101.160_017, 'ha'], ['Shape_Area', 1_011_600.17, 'm2'],
  ])('of a column %s with %d are in %s', async (column, value, unit) => {
    const { receipt } = await candidateOf('建成区.geojson', collection([known, { [column]: value }]));

    expect(receipt.areaCheck).toMatchObject({ column, unit, items: 1, outliers: [] });
    expect(receipt.areaCheck?.difference).toBeCloseTo(0, 6);
  });

  test('that differ are told, with the items that do', async () => {
    const { receipt, questions } = await candidateOf('建成区.geojson', collection(
      [known, { id: 'a', '面积（公顷）': 101.16 }], [square(112.7, 35.09), { id: 'b', '面积（公顷）': 120 }],
    ));

    expect(receipt.areaCheck?.outliers).toEqual(['b']);
    // Both squares lie between the same parallels: 221.16 ha against 2 × 101.16.
    expect(questions).toContainEqual({ code: 'area-differs', values: { column: '面积（公顷）', percent: 9.3 } });
  });
});

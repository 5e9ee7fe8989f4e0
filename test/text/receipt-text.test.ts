import { describe, expect, test } from 'vitest';
import { receiptText } from '../../src/text/receipt-text.ts';
import { collection, districts, imported, square } from '../intake/drop.ts';

describe('the receipt as text', () => {
  test('has the file with its fingerprint, the system, the counts, the columns and each finding with its place', async () => {
    const open = { type: 'Polygon', coordinates: [[[112.6, 35.09], [112.61, 35.09], [112.61, 35.1], [112.6, 35.1]]] };
    const { candidate } = await imported('公园.geojson', {
      ...collection([open, { name: '沁园', '面积（公顷）': 101.2 }]),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } },
    });
    const lines = receiptText(candidate.receipt, 'zh-Hans').split('\n');

    expect(lines[0]).toBe('导入体检单');
    expect(lines).toContain('坐标系: EPSG:4490 · 文件写明，数值相符');
    expect(lines).toContain('编码: UTF-8 · 全部字节符合');
    expect(lines).toContain('数量: 读入 1，入图 1，已修正 1，未入图 0 · 点 0，线 0，面 1，无几何 0');
    // 101.2 ÷ 101.160017 − 1 = 0.04 %, the shift of a plane: domain.md §6.
    expect(lines).toContain('面积核对: 量得 101.16\u00A0公顷，“面积（公顷）”合计 101.20\u00A0公顷，相差 0.04 %');
    expect(lines).toContain('  名称: name');
    expect(lines.find((line) => line.includes('已补上终点'))).toMatch(/（112\.600000, 35\.100000）$/);
    expect(lines.find((line) => line.startsWith('文件: 公园.geojson'))).toMatch(/SHA-256 [\da-f]{64}$/);
  });

  test('says of a join what it left over', async () => {
    const { candidate } = await imported('人口.csv', '街道,人口\n沁园街道,48000\n北海街道,1\n', {}, [await districts()]);
    const lines = receiptText(candidate.receipt, 'en').split('\n');

    expect(lines).toContain('Join: by 街道 1 matched; 1 row(s) and 3 item(s) left over');
    expect(lines.join('\n')).toContain('no district for "北海街道" (街道) of the table; not used');
  });

  test('is whole in each language, also where nothing could be used', async () => {
    const xian = { ...collection([square(372_413, 3_882_931, 100), {}]), crs: { type: 'name', properties: { name: 'EPSG:2383' } } };
    const { candidate } = await imported('旧图.geojson', xian);

    expect(candidate.coordinates.crs).toBeNull();
    expect(candidate.questions[0]).toMatchObject({ code: 'crs-unknown', values: { crs: 'EPSG:2383' } });
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      expect(receiptText(candidate.receipt, language)).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});

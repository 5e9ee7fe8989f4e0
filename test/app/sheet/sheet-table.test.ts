import { describe, expect, test } from 'vitest';
import { cityTable, districtTable, indicatorChart } from '../../../src/app/sheet/sheet-table.ts';
import { assessment, city, district, indicatorValue, threshold } from '../../ui/city.ts';

const asked = threshold(14.8);
const served = indicatorValue('park_service', 0.8862, { threshold: threshold(0.9), verdict: 'not-met' });

describe('the table of the city', () => {
  const known = assessment([district('玉泉', 25.31, -76.7), district('新区', null)], {
    park_pc: indicatorValue('park_pc', 14.5, { threshold: asked, verdict: 'not-met', gap: { value: 124_000, unit: 'm2' } }),
    park_service: served,
  });
  const { head, rows } = cityTable(known, 'park_pc', 'zh-Hans');

  test('names the unit in the head of each column of figures', () => {
    expect(head).toEqual(['街道', '公园绿地\n公顷', '人口\n万人', '人均公园\nm²/人', '余缺\n公顷', '服务半径\n%']);
  });

  test('has a row each district, the city, and what is asked for', () => {
    expect(rows.map(({ cells: [name] }) => name)).toEqual(['玉泉', '新区', '合计', '标准值']);
    expect(rows[0]?.cells.slice(1)).toEqual(['—', '5.00', '25.31', '余 76.7', '—']);
    expect(rows[2]?.cells.slice(1)).toEqual(['—', '25.00', '14.50', '差 12.4', '88.62']);
    expect(rows[3]?.cells.slice(1)).toEqual(['—', '—', '≥\u00A014.80', '—', '≥\u00A090.00']);
  });

  test('shows what is not known as a dash, never as 0', () => {
    expect(rows[1]?.cells.slice(1)).toEqual(['—', '5.00', '—', '—', '—']);
  });

  test('knows what is asked for where the city’s value is not known', () => {
    const unknown = assessment([district('新区', null)], { park_pc: indicatorValue('park_pc', null, { threshold: asked }) });

    expect(cityTable(unknown, 'park_pc', 'zh-Hans').rows.at(-1)?.cells[3]).toBe('≥\u00A014.80');
  });

  test('does not show a threshold whose text was not seen as one that is asked for', () => {
    const unseen = assessment([], { park_pc: indicatorValue('park_pc', 14.5, { threshold: threshold(14.8, { verified: false }) }) });

    expect(cityTable(unseen, 'park_pc', 'zh-Hans').rows.at(-1)?.cells[3]).toBe('未核实');
  });
});

describe('the table of a district', () => {
  const own = district('新区', null);
  const { head, rows } = districtTable(own, assessment([own], {
    park_pc: indicatorValue('park_pc', 14.5, { threshold: asked }), park_service: served,
    comp_park: indicatorValue('comp_park', null),
  }), 'zh-Hans');

  test('has the unit of each indicator beside it', () => {
    expect(head).toEqual(['指标', '单位', '新区', '全市', '标准值', '判定']);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['m²/人', '%']);
  });

  test('knows what is asked for where its own value is not known, and does not judge', () => {
    expect(rows[0]?.cells).toEqual(['人均公园绿地', 'm²/人', '—', '14.50', '≥\u00A014.80', '不作判定']);
  });

  test('leaves out what is known of neither', () => {
    expect(rows).toHaveLength(2);
  });
});

test('the chart has shares as per cent, the largest on top, the unknown without a bar', () => {
  const of = (name: string, share: number | null) => ({ ...district(name, null), indicators: { park_service: indicatorValue('park_service', share) } });
  const { bars, threshold: line, unit } = indicatorChart({ ...assessment([of('甲', 0.07), of('乙', null), of('丙', 0.29)]), city: city({ park_service: served }) }, 'park_service', 'id-甲', 'zh-Hans');

  // 0.07 × 100 and 0.29 × 100 are no whole numbers in binary.
  expect(bars.map(({ name, value, label, isSubject }) => [name, value, label, isSubject])).toEqual([
    ['丙', 29, '29.00', false], ['甲', 7, '7.00', true], ['乙', null, '—', false],
  ]);
  expect([line, unit]).toEqual([{ value: 90, label: '90.00' }, '%']);
});

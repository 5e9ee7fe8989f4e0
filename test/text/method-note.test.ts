import { describe, expect, test } from 'vitest';
import type { DistrictResult } from '../../src/model/indicator.ts';
import { methodNote } from '../../src/text/method-note.ts';
import { assessment, district, indicatorValue, measures, threshold } from '../ui/city.ts';

const { method } = assessment([]);

const qinyuan: DistrictResult = {
  ...district('沁园街道', 12.69, 28),
  measures: measures({ parkM2: 1_682_800, parkSumM2: 1_691_100, countedParks: ['g/1', 'g/2'] }),
  indicators: {
    park_pc: indicatorValue('park_pc', 12.69, {
      threshold: threshold(14.8), reason: 'city-threshold',
      fraction: { top: { value: 1_682_800, unit: 'm2' }, bottom: { value: 132_600, unit: 'count' } },
    }),
    park_service: indicatorValue('park_service', 0.5, {
      proxy: true, reason: 'proxy-basis',
      fraction: { top: { value: 1e6, unit: 'm2' }, bottom: { value: 2e6, unit: 'm2' } },
    }),
    green_rate: indicatorValue('green_rate', null),
  },
};

function lines(indicator: Parameters<typeof methodNote>[1], of = method): readonly string[] {
  return methodNote(qinyuan, indicator, of, 'zh-Hans').lines.map((line) => line.replaceAll('\u00A0', ' '));
}

describe('the note on the method', () => {
  test('has the sum with its own numbers', () => {
    const { formula } = methodNote(qinyuan, 'park_pc', method, 'zh-Hans');
    const parts = [formula?.top, formula?.bottom, formula?.result];
    const sum = parts.map((part) => part?.replaceAll('\u00A0', ' '));

    expect(sum).toEqual(['公园绿地 168.28 公顷', '13.26 万人', '12.69 m²/人']); // 168.28 ha / 132,600 = 12.69 m²
  });

  test('has no sum for a value that is not known', () => {
    expect(methodNote(qinyuan, 'green_rate', method, 'zh-Hans').formula).toBeNull();
    expect(methodNote(qinyuan, 'green_cover', method, 'zh-Hans').formula).toBeNull();
  });

  test('says how much overlapped and was counted once', () => {
    expect(lines('park_pc')[0]).toBe('图斑先融合再按街道裁切；重叠 0.83 公顷只计一次'); // 169.11 − 168.28
    expect(lines('green_rate')[0]).toBe('图斑先融合再按街道裁切；没有重叠');
  });

  test('does not call it housing where built-up land stands in for it', () => {
    expect(methodNote(qinyuan, 'park_service', method, 'zh-Hans').formula?.top).toMatch(/^半径内土地/);
  });

  test('says which radius goes with which size of park', () => {
    const pairs = [{ minAreaM2: 400, radiusM: 300 }, { minAreaM2: 5000, radiusM: 500 }];

    expect(lines('park_service', { ...method, parkService: pairs })[0])
      .toBe('从公园边界起算直线距离：≥ 5,000 m² → 500 m，400 – 5,000 m² → 300 m');
  });

  test('says on what base it rests, and that a district only leans on the threshold of the city', () => {
    expect(lines('park_pc')).toContain('以建成区为底；GRS 80 椭球面积');
    expect(lines('park_pc', { ...method, basis: 'admin' }).join()).toContain('非建成区口径');
    expect(lines('park_pc').slice(-2)).toEqual(['标准值 ≥ 14.80：建城〔2022〕2号', '标准值针对全市，对街道仅供参考']);
  });

  test('tells the items that were counted, where they are told one by one', () => {
    expect(methodNote(qinyuan, 'park_pc', method, 'zh-Hans').counted).toEqual(['g/1', 'g/2']);
    expect(methodNote(qinyuan, 'park_service', method, 'zh-Hans').counted).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { DifferenceCode, PlanPair } from '../../src/model/conflict.ts';
import type { PlanInfo } from '../../src/model/plan.ts';
import { differenceSentence, planName, ruleText, sideText } from '../../src/text/conflict-text.ts';

function plan(name: PlanInfo['name'], line?: 'farmland' | 'development'): PlanInfo {
  return {
    id: 'p', name, authority: null, status: null, date: null, sourceScale: null, isLine: line !== undefined,
    classes: [{ planClass: line ?? 'construction', codes: [] }],
  };
}

function pairOf(counts: Partial<Record<DifferenceCode, readonly [number, number]>>): PlanPair {
  const classes = ([1, 2, 3, 4, 0] as const).map((code) => {
    const [count, listedM2] = counts[code] ?? [0, 0];
    return { code, areaM2: listedM2 + 1, share: 0, count, listedM2 };
  });
  return { a: 'a', b: 'b', areaM2: 1e7, classes, slivers: { count: 0, areaM2: 0 }, districts: [] };
}

describe('the sentence on a pair', () => {
  const pair = pairOf({ 1: [9, 5e6], 2: [28, 210_000], 3: [20, 130_000] });
  const both = [plan('城乡规划'), plan('土地利用规划')] as const;

  test('counts what only one of two land-use plans builds on, as a Nanjing report words it', () => {
    expect(differenceSentence(pair, both, { count: 0, areaM2: 0 }, '玉泉街道', 'zh-Hans')).toBe(
      '玉泉街道共检测出城乡规划和土地利用规划差异图斑共 48 个，面积 34.00 公顷，占玉泉街道面积比例为 3.40 %'
        .replace('34.00 公顷', '34.00\u00A0公顷').replace('3.40 %', '3.40\u00A0%'));
  });

  test('counts findings where one of the two is a control line', () => {
    const line = [plan('城乡规划'), plan('永久基本农田', 'farmland')] as const;

    expect(differenceSentence(pair, line, { count: 3, areaM2: 50_000 }, '济源', 'zh-Hans'))
      .toContain('冲突图斑共 3 个，面积 5.00\u00A0公顷');
  });
});

describe('the name of a plan', () => {
  test('tells the line where its own name does not', () => {
    expect(planName(plan('三线', 'farmland'), 'zh-Hans')).toBe('三线（永久基本农田）');
    expect(planName(plan('济源市城镇开发边界', 'development'), 'zh-Hans')).toBe('济源市城镇开发边界');
    expect(planName(plan('The development boundary', 'development'), 'en')).toBe('The development boundary');
  });
});

test('a side is told by its code and class, once where they are the same', () => {
  expect(sideText({ planClass: 'construction', code: 'M2', share: 1 }, 'zh-Hans')).toBe('M2 工业用地');
  expect(sideText({ planClass: 'unclassified', code: 'X9', share: 1 }, 'zh-Hans')).toBe('X9 未归类');
  expect(sideText({ planClass: 'agriculture', code: '耕地', share: 1 }, 'en')).toBe('耕地 Cropland');
  expect(sideText({ planClass: 'village', code: '农村居民点', share: 1 }, 'zh-Hans')).toBe('农村居民点');
  expect(sideText({ planClass: 'farmland', code: null, share: 1 }, 'en')).toBe('Permanent basic farmland');
});

test('a rule of the project speaks with its own words, one without words with its id', () => {
  const own = { a: ['green'], b: ['water'], severity: 'check' } as const;

  expect(ruleText('p1', [{ ...own, id: 'p1', text: { 'zh-Hans': '唐山' } }], 'en')).toBe('唐山');
  expect(ruleText('p2', [{ ...own, id: 'p2', text: null }], 'en')).toBe('p2');
});

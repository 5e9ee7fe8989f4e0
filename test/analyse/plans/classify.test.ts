import { describe, expect, test } from 'vitest';
import { classOfCode, lineOfName } from '../../../src/analyse/plans/classify.ts';
import type { PlanClass } from '../../../src/model/plan.ts';

describe('the class of a code', () => {
  test.each<[string, PlanClass]>([
    // GB 50137-2011, with and without the name behind
    ['R2', 'construction'], ['A3', 'construction'], ['M2 二类工业用地', 'construction'], ['S1', 'construction'],
    ['G1', 'green'], ['G3', 'green'], ['H11', 'construction'], ['H14', 'village'], ['H21', 'infrastructure'],
    ['E1', 'water'], ['E2', 'agriculture'], ['E9', 'other'], ['e13', 'water'],
    // the guide of 2023
    ['01', 'agriculture'], ['0103', 'agriculture'], ['0301', 'ecology'], ['0701', 'construction'],
    ['0703', 'village'], ['1001', 'construction'], ['1202', 'infrastructure'], ['1207', 'construction'],
    ['1401', 'green'], ['1704', 'water'], ['2301', 'other'], ['120702 城镇道路', 'construction'],
    // names of land-use plans
    ['城镇建设用地', 'construction'], ['农村居民点', 'village'], ['采矿用地', 'construction'], ['耕地', 'agriculture'],
    ['水浇地', 'agriculture'], ['水田', 'agriculture'], ['园地', 'agriculture'], ['有林地', 'ecology'],
    ['天然牧草地', 'ecology'], ['河流水面', 'water'], ['水库水面', 'water'], ['农村道路', 'agriculture'],
    ['公路用地', 'infrastructure'], ['水工建筑用地', 'infrastructure'], ['裸岩石砾地', 'other'],
    ['非建设用地', 'agriculture'], ['公园绿地', 'green'], ['公共管理与公共服务用地', 'construction'],
    // lines
    ['永久基本农田', 'farmland'], ['生态保护红线', 'ecology-redline'], ['城镇开发边界', 'development'],
  ])('%s is %s', (code, expected) => {
    expect(classOfCode(code)).toBe(expected);
  });

  test.each(['', 'Ω', 'XYZ', 'Road', '99', '12a'])('“%s” is not known', (code) => {
    expect(classOfCode(code)).toBeNull();
  });
});

describe('the line of a name', () => {
  test.each<[string, PlanClass]>([
    ['STBHHX_2021', 'ecology-redline'], ['yjjbnt.geojson', 'farmland'], ['CZKFBJ', 'development'],
    ['济源市永久基本农田', 'farmland'], ['Urban development boundary', 'development'],
    ['城市蓝线', 'blue-line'], ['绿线', 'green-line'],
  ])('%s is %s', (name, expected) => {
    expect(lineOfName(name)).toBe(expected);
  });

  test.each(['城市总体规划', '土地利用总体规划', 'plan-city.geojson'])('%s is none', (name) => {
    expect(lineOfName(name)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { withoutOffice } from '../../../src/check/columns/office-names.ts';

// domain.md §5: the sixteen of Jiyuan.
const STREETS = ['沁园', '济水', '北海', '天坛', '玉泉'];
const TOWNS = ['克井', '五龙口', '轵城', '承留', '邵原', '坡头', '梨林', '大峪', '思礼', '王屋', '下冶'];

describe('the office behind the name of a district', () => {
  test.each(STREETS)('of the subdistrict %s leaves 街道', (name) => {
    const offices = ['街道', '街道办事处', '办事处', '街道办', '街道辦事處', '街道办事处党工委', '街道党工委'];

    expect([...new Set(offices.map((office) => withoutOffice(name + office)))]).toEqual([`${name}街道`]);
  });

  test.each(TOWNS)('of the town %s leaves 镇, and never makes it a 街道', (name) => {
    const offices = ['镇', '镇办事处', '镇人民政府', '镇政府', '镇党工委'];

    expect([...new Set(offices.map((office) => withoutOffice(name + office)))]).toEqual([`${name}镇`]);
  });

  test.each([
    ['虎岭高新技术产业开发区管委会', '虎岭高新技术产业开发区'], ['玉川产业园管理委员会', '玉川产业园'], ['科技城管委会', '科技城'],
    ['王屋山风景区管委会', '王屋山风景区'], ['开发区办事处', '开发区'], ['某乡办事处', '某乡'], ['某縣人民政府', '某縣'],
    // 管委会 is the office of what has one, and part of any other name.
    ['南山管委会', '南山管委会'],
  ])('%s is %s', (written, name) => {
    expect(withoutOffice(written)).toBe(name);
  });

  test.each(['街道办事处', '办事处', '街道', '镇政府', '区管委会', '', '政府广场', '管委会'])('%s stays: there is no other name', (name) => {
    expect(withoutOffice(name)).toBe(name);
  });
});

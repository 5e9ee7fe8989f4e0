import { describe, expect, test } from 'vitest';
import { bareName, districtCode, districtName, isShortCode } from '../../src/intake/district-keys.ts';

describe('the code of a district', () => {
  // domain.md §5: 克井 and 下冶 appear without their zeros.
  test.each([
    ['419001001', '419001001'], ['419001001000', '419001001'], ['4190011', '419001100'], ['41900111', '419001110'],
    ['419001001.0', '419001001'], ['４１９００１００１', '419001001'], ['4190011000', '419001100'],
    ['419001', '419001000'],
    // A community is no township.
    ['419001001003', '419001001003'],
    ['沁园街道', null], ['12', null], ['', null], ['4190010010001', null], ['9190010', null],
  ])('%s is %s', (cell, code) => {
    expect(districtCode(cell)).toBe(code);
  });

  test('that lost zeros is known as such', () => {
    expect(['4190011', '41900111', '419001001', '419001001000', '7', '沁园'].filter(isShortCode)).toEqual(['4190011', '41900111']);
  });
});

describe('the name of a district', () => {
  test.each([
    ['沁园街道', '沁园街道'], ['沁园街道办事处', '沁园街道'], ['沁园办事处', '沁园街道'], ['沁园街道办', '沁园街道'],
    ['济源市沁园街道', '沁园街道'], ['河南省济源市沁园街道办事处', '沁园街道'], ['济源示范区沁园街道', '沁园街道'],
    ['济源市 克井镇', '克井镇'], ['克井镇人民政府', '克井镇'], ['克井镇政府', '克井镇'], ['沁园街道辦事處', '沁园街道'],
    ['街道办事处', '街道办事处'], ['政府广场', '政府广场'], ['城区街道', '城区街道'], ['市区', '市区'],
    ['克井镇办事处', '克井镇'], ['济源市克井镇办事处', '克井镇'], ['济源市人民政府', '济源市'], ['济源市玉川产业园管委会', '玉川产业园'],
  ])('%s is %s', (cell, name) => {
    expect(districtName(cell)).toBe(name);
  });

  test('without its kind is what tables write that leave it away', () => {
    expect(['济源市沁园街道办事处', '克井镇', '沁园', '沁园办', '克井镇办', '克井镇办事处'].map(bareName))
      .toEqual(['沁园', '克井', '沁园', '沁园', '克井', '克井']);
  });
});

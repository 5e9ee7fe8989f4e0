import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../src/check/check-layer.ts';
import { greenCodeOf } from '../../../src/check/columns/green-codes.ts';
import { GREEN_CODES } from '../../../src/model/green-class.ts';
import type { LayerSpec } from '../../../src/model/project.ts';
import { CLASS_WORDS } from '../../../src/text/words/classes.ts';
import { feature, layerSpec } from '../layer-spec.ts';

function green(properties: Record<string, unknown>, rest: Partial<LayerSpec> = {}) {
  const { layer, issues } = checkLayer(layerSpec({ role: 'green', ...rest }), feature(properties));
  return { ...layer.items[0], issues: issues.map(({ severity, code }) => `${severity} ${code}`) };
}

describe('a class of green space', () => {
  test('is known by each code of the 2017 edition, and by its name in both scripts', () => {
    for (const code of GREEN_CODES) {
      const [simplified, traditional] = CLASS_WORDS[`green.${code}`];
      const spellings = [code, simplified, traditional];

      expect(spellings.map((value) => [value, greenCodeOf(value, '2017')])).toEqual(
        spellings.map((value) => [value, code]),
      );
    }
  });

  // domain.md §2.1: the 2002 edition gave G2 and G3 to other things
  test.each([
    ['G1', 'G1'], ['G111', 'G11'], ['G121', 'G12'], ['G132', 'G131'], ['G15', 'G14'],
    ['G2', 'EG4'], ['G3', 'G2'], ['G4', 'XG'], ['G41', 'RG'], ['G46', 'SG'], ['G5', 'EG'],
  ])('%s of the 2002 edition is %s of 2017', (old, code) => {
    expect(greenCodeOf(old, '2002')).toBe(code);
  });

  test.each([
    ['G11 综合公园', 'G11'], ['综合公园（G11）', 'G11'], ['g14', 'G14'], ['Ｇ１３１', 'G131'], ['1401', 'G1'],
    ['带状公园', 'G14'],
    ['生产绿地', 'EG4'],
  ])('is read out of %s', (value, code) => {
    expect(greenCodeOf(value, '2017')).toBe(code);
  });

  test('is not made up', () => {
    const unknown = ['G4', 'G99', 'GG1', '绿地', 'park', '', 'toString', '__proto__'];
    expect(unknown.map((value) => greenCodeOf(value, '2017')).filter((code) => code !== null)).toEqual([]);
  });

  test('that is not in the 2002 edition is not taken for another one', () => {
    expect(greenCodeOf('G139', '2002')).toBeNull();
    expect(greenCodeOf('EG12', '2002')).toBe('EG12');
  });
});

describe('a green space', () => {
  test('has the class that the layer maps its value to, before any scheme', () => {
    const classes = { park: 'G1', G2: '社区公园' };
    expect(green({ class: 'park' }, { classes })).toMatchObject({ code: 'G1', issues: [] });
    expect(green({ class: 'G2' }, { classes, scheme: '2002' })).toMatchObject({ code: 'G12', issues: [] });
  });

  test('of a class that nobody knows has none, which is an error', () => {
    expect(green({ class: '绿地' })).toMatchObject({ code: null, issues: ['error unknown-class'] });
    expect(green({ kind: 'x' }, { fields: { class: 'kind' }, defaultClass: 'G1' })).toMatchObject({
      code: null, issues: ['error unknown-class'],
    });
  });

  test('has the default class where its cell is empty, or its column was only guessed', () => {
    expect(green({ class: null }, { defaultClass: 'G14' })).toMatchObject({ code: 'G14', issues: [] });
    expect(green({ leisure: 'park' }, { defaultClass: 'G1' })).toMatchObject({ code: 'G1', issues: [] });
    expect(green({ class: '' })).toMatchObject({ code: null, issues: ['error missing-value'] });
  });

  test('of a layer without classes and without default is told once', () => {
    expect(green({ x: 1 })).toMatchObject({ code: null, issues: ['warning missing-column'] });
    expect(green({ x: 1 }, { measure: 'canopy' })).toMatchObject({ code: null, issues: [] });
  });

  test('may tell how much of it is green', () => {
    expect(green({ class: 'G3', 绿地率: '70%' })).toMatchObject({ greenShare: 0.7 });
    expect(green({ class: 'G3', greenShare: 0.4 })).toMatchObject({ greenShare: 0.4 });
    expect(green({ class: 'G3', greenShare: '很多' })).toMatchObject({
      greenShare: null, issues: ['warning bad-value'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../src/check/check-layer.ts';
import type { LayerSpec } from '../../../src/model/project.ts';
import { collection, feature, layerSpec } from '../layer-spec.ts';

/** The one district of a file, and the codes of its issues. */
function district(properties: Record<string, unknown>, rest: Partial<LayerSpec> = {}) {
  const { layer, issues } = checkLayer(layerSpec({ role: 'districts', ...rest }), feature(properties));
  return { ...layer.items[0], codes: issues.map(({ code }) => code) };
}

function residents(population: unknown) {
  return district({ name: 'x', population });
}

describe('a district', () => {
  test('is read from the columns that the project file names', () => {
    const fields = { id: 'dm', name: 'mc', population: 'rs', populationYear: 'nf', populationBasis: 'kj' };
    const properties = { dm: '419001001', mc: '沁园街道', rs: 48000, nf: '2020年', kj: '户籍+暂住' };

    expect(district(properties, { fields })).toMatchObject({
      id: '419001001', name: '沁园街道', population: 48000, populationYear: 2020,
      populationBasis: '户籍+暂住', codes: [],
    });
  });

  test('is named without its office, which is told; other layers keep their names', () => {
    expect(district({ name: '沁园街道办事处', population: 1 })).toMatchObject({ name: '沁园街道', codes: ['name-shortened'] });
    expect(district({ name: '克井镇人民政府', population: 1 })).toMatchObject({ name: '克井镇', codes: ['name-shortened'] });
    expect(district({ name: '街道办事处' }, { role: 'other' })).toMatchObject({ name: '街道办事处', codes: [] });
  });

  test('is read from columns with usual names, whatever their case and brackets', () => {
    expect(district({ XZQDM: 419001001, 'Name ': '沁园街道', '常住人口（万人）': 4.8 })).toMatchObject({
      id: '419001001', name: '沁园街道', population: 48000, codes: ['number-from-text'],
    });
  });

  test.each([['12,000', 12000], ['4.8万', 48000], ['４８０００', 48000], ['48000人', 48000]])(
    'whose population is the text %j has %d residents, and a note says so',
    (cell, population) => {
      expect(residents(cell)).toMatchObject({ population, codes: ['number-from-text'] });
    },
  );

  test('of no residents has 0, and of an unreadable number has an unknown number', () => {
    expect(residents(0)).toMatchObject({ population: 0, codes: [] });
    expect(residents('约五万')).toMatchObject({ population: null, codes: ['bad-number'] });
    expect(residents(-5)).toMatchObject({ population: null, codes: ['bad-number'] });
    expect(residents('5公顷')).toMatchObject({ population: null, codes: ['bad-number'] });
    expect(residents(null)).toMatchObject({ population: null, codes: ['missing-value'] });
  });

  test('without a column of populations is told once for the layer', () => {
    const json = collection(feature({ name: 'a' }), feature({ name: 'b' }));
    const { issues } = checkLayer(layerSpec({ role: 'districts' }), json);

    expect(issues).toMatchObject([
      { code: 'missing-column', feature: null, values: { field: 'population' } },
    ]);
  });

  test('whose named column is not in the file is an error that names it, once', () => {
    const spec = layerSpec({ role: 'districts', fields: { population: 'rk' } });
    const { issues } = checkLayer(spec, feature({ name: 'a' }));

    expect(issues).toMatchObject([{ severity: 'error', code: 'missing-column', values: { column: 'rk' } }]);
  });

  test('does not take what objects inherit for a cell', () => {
    const spec = layerSpec({ role: 'districts', fields: { population: 'constructor' } });
    const json = collection(feature({ name: 'a', constructor: 5 }), feature({ name: 'b' }));
    const { issues } = checkLayer(spec, json);

    expect(issues).toMatchObject([{ code: 'missing-value', feature: '#1' }]);
  });

  test('without a name goes by its id', () => {
    expect(district({ population: 1, code: '419001001' })).toMatchObject({
      name: '419001001', codes: ['missing-name'],
    });
  });
});

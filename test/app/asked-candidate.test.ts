import { describe, expect, test } from 'vitest';
import { askedCandidate } from '../../src/app/asked-candidate.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import type { ImportCorrections } from '../../src/model/corrections.ts';
import { candidate } from '../ui/import/candidate.ts';

const found = candidate({
  classes: { values: [{ value: '园', count: 1, recognised: null, told: null, places: [] }], unknown: 1, known: 0 },
});
const asked = (said: Partial<ImportCorrections>) => askedCandidate(found, { ...NO_CORRECTIONS, ...said });

describe('a candidate while a correction is worked in', () => {
  test('is as it was found where nothing was said', () => {
    expect(asked({})).toEqual(found);
  });

  test('has every choice where the user put it', () => {
    const said = asked({
      fields: { population: null, id: 'RKS' }, renames: { RKS: '人口' }, classes: { 园: 'G1' }, crs: 'EPSG:4547', offset: 'bd09',
      isSwapped: true, encoding: 'Big5', populationBasis: { who: 'usual', details: '' }, settings: { title: '街道' },
    });

    expect(said.mapping.map(({ field, column }) => [field, column])).toEqual([
      ['id', '人口'], ['name', 'JDMC'], ['population', null], ['populationBasis', null],
    ]);
    expect(said.fields.map(({ name, original }) => [name, original])).toContainEqual(['人口', 'RKS']);
    expect(said.classes.values).toMatchObject([{ value: '园', told: 'G1' }]);
    expect(said.coordinates).toMatchObject({ crs: 'EPSG:4547', offset: 'bd09', isSwapped: true });
    expect(said.encoding?.name).toBe('Big5');
    expect(said.receipt.corrections.populationBasis).toEqual({ who: 'usual', details: '' });
    expect(said.corrections.settings.title).toBe('街道');
  });

  test('counts what is still unknown and known of all values, also those that are not listed', () => {
    const value = (name: string, recognised: string | null) => ({ value: name, count: 1, recognised, told: null, places: [] });
    const many = candidate({ classes: { values: [value('园', null), value('公园', 'G1')], unknown: 240, known: 310 } });
    const said = askedCandidate(many, { ...NO_CORRECTIONS, classes: { 园: 'G1', 公园: 'G14' } });

    expect([said.classes.unknown, said.classes.known]).toEqual([239, 309]);
  });

  test('of another role keeps the columns of the one that was found until they are known', () => {
    const said = asked({ role: 'built-up', fields: { name: 'XZQDM' } });

    expect(said.role).toMatchObject({ role: 'built-up', alternatives: ['districts', 'built-up'] });
    expect(said.mapping).toEqual(found.mapping);
  });
});

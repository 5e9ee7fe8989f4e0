import { describe, expect, test } from 'vitest';
import { collection, imported, square } from './drop.ts';

const columns = (people: object) => collection([square(112.58, 35.07), { XZQDM: '419001001', XZQMC: '沁园街道', ...people }]);

async function basisOf(people: object, said: Parameters<typeof imported>[2] = {}) {
  const { candidate: { corrections, questions, receipt } } = await imported('街道.geojson', columns(people), said);
  return {
    basis: corrections.populationBasis,
    isAsked: questions.some(({ code }) => code === 'population-basis'),
    ofReceipt: receipt.corrections.populationBasis,
  };
}

describe('who is counted as a resident', () => {
  test.each([
    ['常住人口', 'usual'], ['户籍人口', 'registered'], ['户籍+暂住人口', 'registered-temporary'],
  ] as const)('%s says it', async (column, who) => {
    const fields = { population: column };
    expect(await basisOf({ [column]: 48_000 }, { fields })).toMatchObject({ basis: { who, details: '' }, isAsked: false });
  });

  test('is asked for where the file does not say it, and not known until it is told', async () => {
    expect(await basisOf({ 人口: 48_000 })).toEqual({
      basis: { who: null, details: '' }, ofReceipt: { who: null, details: '' }, isAsked: true,
    });
  });

  test('is what the user says, also that it is not known', async () => {
    const told = { who: 'usual', details: '2023 年统计年鉴' } as const;
    expect(await basisOf({ 人口: 48_000 }, { populationBasis: told })).toEqual({ basis: told, ofReceipt: told, isAsked: false });

    const unknown = { who: null, details: '' };
    expect(await basisOf({ 人口: 48_000 }, { populationBasis: unknown })).toMatchObject({ basis: unknown, isAsked: false });
  });

  test('is not asked for where a column tells it for each district, or nobody is counted', async () => {
    expect(await basisOf({ 人口: 48_000, 人口口径: '常住' })).toMatchObject({ basis: null, isAsked: false });
    expect(await basisOf({})).toMatchObject({ basis: null, isAsked: false });
  });
});

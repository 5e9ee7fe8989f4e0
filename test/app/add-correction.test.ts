import { describe, expect, test } from 'vitest';
import { addCorrection } from '../../src/app/add-correction.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import type { ImportCorrections, PopulationBasis } from '../../src/model/corrections.ts';
import type { Correction } from '../../src/ui/import/import-events.ts';
import { receipt } from '../text/receipt.ts';
import { candidate } from '../ui/import/candidate.ts';

/** Said one after the other, while the page still shows `basis` as it found it in the file. */
function said(corrections: readonly Correction[], basis: PopulationBasis | null = null): ImportCorrections {
  const shown = candidate({ receipt: receipt({ corrections: { ...NO_CORRECTIONS, populationBasis: basis } }) });
  return corrections.reduce((before, now) => addCorrection(before, now, shown, '甲'), NO_CORRECTIONS);
}

describe('what is said of an arrival', () => {
  test('is kept while the page still works on what was said before', () => {
    const { populationBasis } = said([
      { populationBasis: { who: 'registered' } }, { role: 'districts' }, { populationBasis: { details: '2023 年统计年鉴' } },
    ], { who: null, details: '' });

    expect(populationBasis).toEqual({ who: 'registered', details: '2023 年统计年鉴' });
  });

  test('adds to what the head of a column tells', () => {
    expect(said([{ populationBasis: { details: '2023' } }], { who: 'usual', details: '' }).populationBasis)
      .toEqual({ who: 'usual', details: '2023' });
    expect(said([{ fields: { name: 'JDMC' } }], { who: 'usual', details: '' }).populationBasis).toBeNull();
  });

  test('of classes has a source, and goes with another role; what is not of the role stays', () => {
    const before: readonly Correction[] = [
      { settings: { title: '公园', defaultClass: 'G1', scheme: '2002' }, fields: { name: 'JDMC' } }, { role: 'green' },
      { classes: { 园: 'G11' }, settings: { defaultClass: 'G1' } },
    ];
    expect(said(before)).toMatchObject({ classes: { 园: 'G11' }, settings: { classesSource: '甲', defaultClass: 'G1' } });

    expect(said([...before, { role: 'roads' }])).toMatchObject({ role: 'roads', classes: {}, fields: { name: 'JDMC' } });
    expect(said([...before, { role: 'roads' }]).settings).toEqual({ title: '公园' });
    // The same role is no other one: canopy and land use are both green.
    expect(said([...before, { role: 'green', settings: { measure: 'canopy' } }]).classes).toEqual({ 园: 'G11' });
  });
});

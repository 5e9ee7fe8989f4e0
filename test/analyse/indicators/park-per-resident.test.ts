import { describe, expect, test } from 'vitest';
import { parkPerResident } from '../../../src/analyse/indicators/park-per-resident.ts';
import { subjectOf } from './sample-subject.ts';

describe('park area for each resident', () => {
  test('is parks in the base divided by residents', () => {
    expect(parkPerResident(subjectOf()).quantity).toEqual({ value: 12, unit: 'm2/person' });
  });

  test('is 0 without parks, but unknown without residents', () => {
    expect(parkPerResident(subjectOf({ parkM2: 0 })).quantity?.value).toBe(0);
    expect(parkPerResident(subjectOf({}, { population: null })).reason).toBe('no-population');
    expect(parkPerResident(subjectOf({}, { population: 0 }))).toMatchObject({ quantity: null, reason: 'no-population' });
  });

  test('is unknown for a town without a built-up part, which is the first thing to say', () => {
    const found = parkPerResident(subjectOf({ baseM2: 0 }, { base: 'no-built-up-part', population: null }));

    expect(found).toMatchObject({ quantity: null, reason: 'no-built-up-part' });
  });
});

import { describe, expect, test } from 'vitest';
import { greenwayPerResident } from '../../../src/analyse/indicators/greenway-per-resident.ts';
import { subjectOf } from './sample-subject.ts';

describe('greenway length for each 10 000 residents', () => {
  test('is 0.9 km for 900 m and 10 000 residents', () => {
    expect(greenwayPerResident(subjectOf()).quantity?.value).toBeCloseTo(0.9, 12);
    expect(greenwayPerResident(subjectOf()).quantity?.unit).toBe('km/10k');
  });

  test('is unknown without greenways and without residents', () => {
    expect(greenwayPerResident(subjectOf({ greenwayServedM2: null })).reason).toBe('no-greenways');
    expect(greenwayPerResident(subjectOf({}, { population: null })).reason).toBe('no-population');
    expect(greenwayPerResident(subjectOf({ roads: null }, { roads: 'no-roads' })).reason).toBe('no-roads');
  });
});

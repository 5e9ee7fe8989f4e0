import { describe, expect, test } from 'vitest';
import { comprehensiveParks } from '../../../src/analyse/indicators/comprehensive-parks.ts';
import { subjectOf } from './sample-subject.ts';

describe('comprehensive parks for the number of residents', () => {
  test('are counted for 10 000 by the edition of 2016, and for 100 000 by that of 2022', () => {
    expect(comprehensiveParks(subjectOf(), 'count/10k').quantity).toEqual({ value: 2, unit: 'count/10k' });
    expect(comprehensiveParks(subjectOf(), 'count/100k').quantity).toEqual({ value: 20, unit: 'count/100k' });
  });

  test('are unknown where the data have no finer class than G1', () => {
    expect(comprehensiveParks(subjectOf({ comprehensiveParks: null }), 'count/10k').reason).toBe('no-class-detail');
  });

  test('may be none', () => {
    expect(comprehensiveParks(subjectOf({ comprehensiveParks: 0 }), 'count/10k').quantity?.value).toBe(0);
  });
});

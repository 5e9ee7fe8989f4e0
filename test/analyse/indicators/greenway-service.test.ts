import { describe, expect, test } from 'vitest';
import { greenwayService } from '../../../src/analyse/indicators/greenway-service.ts';
import { subjectOf } from './sample-subject.ts';

describe('greenway service coverage', () => {
  test('is the residential land near a greenway, as a share', () => {
    expect(greenwayService(subjectOf()).quantity).toEqual({ value: 0.25, unit: 'share' });
  });

  test('is unknown without roads, and where no road of the city is a greenway', () => {
    expect(greenwayService(subjectOf({ greenwayServedM2: null })).reason).toBe('no-greenways');
    expect(greenwayService(subjectOf({ greenwayServedM2: null }, { roads: 'no-roads' })).reason).toBe('no-roads');
  });

  test('is 0 for a district that no greenway of the city reaches', () => {
    expect(greenwayService(subjectOf({ greenwayServedM2: 0 })).quantity?.value).toBe(0);
  });
});

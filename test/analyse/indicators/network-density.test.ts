import { expect, test } from 'vitest';
import { networkDensity } from '../../../src/analyse/indicators/network-density.ts';
import { subjectOf } from './sample-subject.ts';

test('6 km of roads on 1 km² are a density of 6', () => {
  expect(networkDensity(subjectOf()).quantity).toEqual({ value: 6, unit: 'km/km2' });
});

test('the density is unknown without a road layer', () => {
  expect(networkDensity(subjectOf({ roads: null }, { roads: 'no-roads' })).reason).toBe('no-roads');
});

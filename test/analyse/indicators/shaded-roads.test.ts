import { expect, test } from 'vitest';
import { shadedRoads } from '../../../src/analyse/indicators/shaded-roads.ts';
import { subjectOf } from './sample-subject.ts';

const roads = { totalM: 6000, greened: null, shaded: null, greenwayM: 0 };

test('the share is of the sub-arterials and branches that tell', () => {
  expect(shadedRoads(subjectOf()).quantity).toEqual({ value: 0.75, unit: 'share' });
});

test('it is unknown where none tells, and where there are no roads', () => {
  expect(shadedRoads(subjectOf({ roads })).reason).toBe('no-road-attribute');
  expect(shadedRoads(subjectOf({ roads: null }, { roads: 'no-roads' })).reason).toBe('no-roads');
});

import { expect, test } from 'vitest';
import { roadsWithTrees } from '../../../src/analyse/indicators/roads-with-trees.ts';
import { subjectOf } from './sample-subject.ts';

const roads = { totalM: 6000, greened: null, shaded: null, greenwayM: 0 };

test('the share is of the roads that tell', () => {
  expect(roadsWithTrees(subjectOf()).quantity).toEqual({ value: 0.9, unit: 'share' });
});

test('it is unknown where none tells, here or anywhere, and where there are no roads', () => {
  expect(roadsWithTrees(subjectOf({ roads })).reason).toBe('no-road-attribute');
  expect(roadsWithTrees(subjectOf({ roads: { ...roads, greened: { toldM: 0, withM: 0 } } })).reason).toBe('no-road-attribute');
  expect(roadsWithTrees(subjectOf({ roads: { ...roads, totalM: 0 } })).reason).toBe('no-roads');
});

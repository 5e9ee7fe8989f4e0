import { expect, test } from 'vitest';
import { naturalShore } from '../../../src/analyse/indicators/natural-shore.ts';
import { subjectOf } from './sample-subject.ts';

test('the share is of the shore of waters that tell', () => {
  expect(naturalShore(subjectOf()).quantity).toEqual({ value: 0.8, unit: 'share' });
});

test('it is unknown without waters, without the attribute, and where no water reaches', () => {
  expect(naturalShore(subjectOf({ shore: null }, { water: 'no-water' })).reason).toBe('no-water');
  expect(naturalShore(subjectOf({ shore: null })).reason).toBe('no-shore-attribute');
  expect(naturalShore(subjectOf({ shore: { totalM: 0, naturalM: 0 } })).reason).toBe('no-water');
});

import { describe, expect, test } from 'vitest';
import { conflictNumbers, conflictShapes, hoveredConflict, selectedConflict } from '../../src/map/conflict-sources.ts';
import { CONFLICTS } from './conflicts.ts';

const [large, small] = CONFLICTS;
if (large === undefined || small === undefined) throw new Error('two patches are needed');

function numbersOf({ features }: ReturnType<typeof conflictNumbers>): unknown[] {
  return features.flatMap(({ properties }) => (properties?.['number'] === undefined ? [] : [properties['number']]));
}

describe('difference patches as sources', () => {
  test('are all there, with their types', () => {
    expect(conflictShapes(CONFLICTS).features.map(({ properties }) => properties)).toEqual([
      { id: 'CY-1', type: 'a-only' }, { id: 'CY-2', type: 'b-only' },
    ]);
  });

  test('bear their number without a prefix from 3 ha on, and smaller ones under the pointer only', () => {
    expect(numbersOf(conflictNumbers(CONFLICTS))).toEqual(['001']);
    expect(numbersOf(conflictNumbers([{ ...small, areaM2: 30_000 }]))).toEqual(['027']);
    expect(numbersOf(hoveredConflict(small))).toEqual(['027']);
  });

  test('tell number and area above the selected one, at the middle of its northern edge', () => {
    const [, label] = selectedConflict(large, 'zh-Hans').features;

    expect(label?.properties?.['number']).toBe('001  40.40\u00A0公顷');
    // Halfway between 112.606 and 112.613.
    expect(label?.geometry).toMatchObject({ type: 'Point', coordinates: [expect.closeTo(112.6095, 9), 35.102] });
  });
});

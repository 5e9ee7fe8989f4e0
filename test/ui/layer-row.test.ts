import { describe, expect, test } from 'vitest';
import { groupShown, placeAfter, placeOf } from '../../src/ui/layer-row.ts';
import { layerRow } from './layer-rows.ts';

describe('a group of layers', () => {
  test('is shown, hidden, or mixed', () => {
    const hidden = layerRow('h', { visible: false });

    expect(groupShown([layerRow('a'), layerRow('b')])).toBe(true);
    expect(groupShown([layerRow('a'), hidden])).toBe('mixed');
    expect(groupShown([hidden])).toBe(false);
  });

  test('does not ask a layer that failed', () => {
    const failed = layerRow('f', { visible: false, state: { kind: 'error', cause: '404' } });

    expect(groupShown([layerRow('a'), failed])).toBe(true);
    expect(groupShown([failed])).toBe(false);
  });
});

describe('a row that moves', () => {
  // The theme row t stays in its place; w belongs to another group.
  const rows = [
    layerRow('a'), layerRow('t', { movable: false }), layerRow('b'), layerRow('w', { group: 'water' }),
    layerRow('c'),
  ];

  test('takes the place of the next movable row of its group', () => {
    expect(placeAfter(rows, 'a', 1)).toBe('b');
    expect(placeAfter(rows, 'c', -1)).toBe('b');
    expect(placeAfter(rows, 'a', 2)).toBe('c');
  });

  test('stops at either end', () => {
    expect(placeAfter(rows, 'a', -1)).toBeNull();
    expect(placeAfter(rows, 'c', 5)).toBeNull();
    expect(placeAfter(rows, 'w', 1)).toBeNull();
    expect(placeAfter(rows, 't', 1)).toBeNull();
  });

  test('is counted among the movable rows of its group', () => {
    expect(placeOf(rows, 'b')).toEqual({ place: 2, of: 3 });
    expect(placeOf(rows, 'w')).toEqual({ place: 1, of: 1 });
  });
});

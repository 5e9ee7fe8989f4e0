import { describe, expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import { changeArrival, nextOpen, replaceArrival, shownArrival } from '../../src/store/arrivals.ts';
import type { Arrival, ArrivalStatus } from '../../src/store/arrivals.ts';

function arrival(id: string, status: ArrivalStatus = { kind: 'reading', progress: null }): Arrival {
  return { id, name: id, files: [], corrections: NO_CORRECTIONS, status };
}

const done: ArrivalStatus = { kind: 'done', layerId: 'parks', count: 8 };
const refused: ArrivalStatus = { kind: 'refused', error: { code: 'read/empty', details: { file: 'a' } } };

describe('files on their way', () => {
  test('are replaced by their layers in place, and the eye follows', () => {
    const arrivals = { list: [arrival('zip'), arrival('csv')], shownId: 'zip' };
    const next = replaceArrival(arrivals, 'zip', [arrival('a'), arrival('b')]);

    expect(next.list.map(({ id }) => id)).toEqual(['a', 'b', 'csv']);
    expect(shownArrival(next)?.id).toBe('a');
  });

  test('that go leave the eye on what still waits', () => {
    const arrivals = { list: [arrival('a'), arrival('b', done), arrival('c', refused)], shownId: 'a' };

    expect(replaceArrival(arrivals, 'a', []).shownId).toBe('c');
    expect(replaceArrival(arrivals, 'gone', [])).toBe(arrivals);
  });

  test('are over when all are on the map', () => {
    expect(nextOpen([arrival('a', done)])).toBeNull();
  });

  test('change one by one', () => {
    const next = changeArrival({ list: [arrival('a'), arrival('b')], shownId: null }, 'b', (one) => ({ ...one, status: done }));

    expect(next.list.map(({ status }) => status.kind)).toEqual(['reading', 'done']);
  });
});

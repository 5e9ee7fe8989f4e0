import { expect, test } from 'vitest';
import { shorelines } from '../../src/analyse/shorelines.ts';
import { box } from './boxes.ts';

test('a water has its outline and the shores of its islands', () => {
  const [outline, island] = [box(0, 0, 4, 4).coordinates[0]!, box(1, 1, 2, 2).coordinates[0]!];
  const [shore] = shorelines([{ type: 'Polygon', coordinates: [outline, island] }]);

  expect(shore?.coordinates).toHaveLength(8);
});

test('the cut between two reaches of a river is no shore of either', () => {
  const [upper, lower] = shorelines([box(0, 0, 2, 1), box(2, 0, 4, 1)]);
  const edges = [...upper!.coordinates, ...lower!.coordinates];

  expect([upper?.coordinates.length, lower?.coordinates.length]).toEqual([3, 3]);
  expect(edges.filter((ends) => ends.every(([x]) => x === 2))).toEqual([]);
});

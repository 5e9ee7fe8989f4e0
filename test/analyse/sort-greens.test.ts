import { describe, expect, test } from 'vitest';
import { sortGreens } from '../../src/analyse/sort-greens.ts';
import { box } from './boxes.ts';
import { green } from './sample-city.ts';

const shape = box(0, 0, 1, 1);

describe('green spaces by what they count as', () => {
  test('G1 of every finer class is park, and green in whole', () => {
    const parks = (['G1', 'G11', 'G139', 'G14'] as const).map((code) => green(code, shape));

    expect(sortGreens(parks).parks).toEqual(parks);
    expect(sortGreens(parks).green[0]).toEqual({ group: 'G1', share: 1, items: parks });
  });

  test('protective and attached green are green, but no park', () => {
    const { green: steps, parks } = sortGreens([green('G2', shape), green('RG', shape), green('XG', shape)]);

    expect(parks).toEqual([]);
    expect(steps.map(({ group, items }) => [group, items.length])).toEqual([['G1', 0], ['G2', 1], ['XG', 2]]);
  });

  test('regional green and what is no green space count nowhere, and an unknown class is named', () => {
    const [nobodyKnows, noGreen] = [green(null, shape), green('none', shape)];
    const { green: steps, parks, classes, untoldClasses } = sortGreens([green('EG', shape), green('EG12', shape), nobodyKnows, noGreen]);

    expect([parks, steps.flatMap(({ items }) => items), untoldClasses]).toEqual([[], [], [nobodyKnows]]);
    expect([...classes.keys()]).toEqual(['EG', 'EG12']);
  });

  test('a square counts as park from 65 % green on, and its green part as green in any case', () => {
    const [below, at] = [green('G3', shape, 'g/1', 0.6499), green('G3', shape, 'g/2', 0.65)];
    const { parks, green: steps } = sortGreens([below, at]);

    expect(parks).toEqual([at]);
    expect(steps.slice(3)).toEqual([
      { group: 'G3', share: 0.65, items: [at] }, { group: 'G3', share: 0.6499, items: [below] },
    ]);
  });

  test('a square that does not tell its share is neither, and is named', () => {
    const untold = green('G3', shape);
    const { parks, green: steps, untoldSquares } = sortGreens([untold]);

    expect([parks, steps.flatMap(({ items }) => items), untoldSquares]).toEqual([[], [], [untold]]);
  });
});

import { describe, expect, test } from 'vitest';
import { classSwatches } from '../../src/paint/class-swatches.ts';
import { CLASS_WORDS } from '../../src/text/words/classes.ts';
import { greens, roads, sites } from './layers.ts';

describe('the sub-legend of a layer', () => {
  test('names the classes that occur, in the fixed order, each with its count', () => {
    const lines = classSwatches(greens(['G2', 'RG', 'G13', 'G14', 'AG', null, 'none', null]), 'light');

    expect(lines.map(({ key, count }) => [key, count])).toEqual([
      ['green.G1', 2], ['green.G2', 1], ['green.XG', 2], ['green.unknown', 2], ['green.none', 1],
    ]);
  });

  test('shows the dashed pin where a project is not begun', () => {
    const lines = classSwatches(sites([['park', 'done'], ['park', 'preparing'], ['smart', null]]), 'light');

    expect(lines.map(({ key, count }) => [key, count])).toEqual([
      ['project.park', 2], ['project.smart', 1], ['status.preparing', 1],
    ]);
  });

  test('is empty for crowns and lawns, which are no classes of land', () => {
    expect(classSwatches(greens(['G1'], 'canopy'), 'light')).toEqual([]);
  });

  test('uses only names that have words', () => {
    const layers = [greens(['G1', 'G2', 'G3', 'XG', 'EG']), roads(['greenway'])];
    const all = layers.flatMap((layer) => classSwatches(layer, 'dark'));

    expect(all.map(({ key }) => CLASS_WORDS[key][0])).not.toContain(undefined);
  });
});

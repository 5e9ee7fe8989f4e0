import { expect, test } from 'vitest';
import { textTable } from '../../src/cli/text-table.ts';

test('a column of words stands to the left', () => {
  expect(textTable([['a', 'met'], ['bb', 'not met']], [0, 1])).toBe('a   met\nbb  not met');
});

test('columns stand under one another, a Chinese character taking two cells', () => {
  expect(textTable([['街道', 'ha'], ['沁园街道', '1.5'], ['West', '12.0']])).toBe([
    '街道        ha',
    '沁园街道   1.5',
    'West      12.0',
  ].join('\n'));
});

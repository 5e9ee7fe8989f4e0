import { expect, test } from 'vitest';
import { textTable } from '../../src/cli/text-table.ts';

test('columns stand under one another, a Chinese character taking two cells', () => {
  expect(textTable([['街道', 'ha'], ['沁园街道', '1.5'], ['West', '12.0']])).toBe([
    '街道        ha',
    '沁园街道   1.5',
    'West      12.0',
  ].join('\n'));
});

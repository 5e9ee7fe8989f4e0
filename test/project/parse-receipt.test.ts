import { expect, test } from 'vitest';
import { parseReceipt } from '../../src/project/parse-receipt.ts';
import { receipt } from '../text/receipt.ts';

test('a receipt that was kept comes back as it was', () => {
  const kept: unknown = JSON.parse(JSON.stringify(receipt()));

  expect(parseReceipt(kept)).toEqual(receipt());
});

test.each([null, 'text', {}, { ...receipt(), schema: 'other@1' }, { ...receipt(), counts: { read: 1 } }, { ...receipt(), entries: [{}] }])(
  'what is none is not shown as one: %j', (json) => {
    expect(parseReceipt(json)).toBeNull();
  },
);

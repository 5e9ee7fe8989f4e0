import { expect, test } from 'vitest';
import { parseReceipt } from '../../src/project/parse-receipt.ts';
import { receipt } from '../text/receipt.ts';

test('a receipt that was kept comes back as it was', () => {
  const kept: unknown = JSON.parse(JSON.stringify(receipt()));

  expect(parseReceipt(kept)).toEqual(receipt());
});

test('counts at least what is listed, also where a receipt does not tell how many there were', () => {
  const join = {
    layer: 'districts', title: '街道界', column: '街道', by: 'name', matched: 4, unmatchedRows: ['思礼镇'], unmatchedItems: ['一', '二'],
  };

  expect(parseReceipt({ ...receipt(), join })?.join).toMatchObject({ unmatchedRowCount: 1, unmatchedItemCount: 2 });
});

test.each([null, 'text', {}, { ...receipt(), schema: 'other@1' }, { ...receipt(), counts: { read: 1 } }, { ...receipt(), entries: [{}] }])(
  'what is none is not shown as one: %j', (json) => {
    expect(parseReceipt(json)).toBeNull();
  },
);

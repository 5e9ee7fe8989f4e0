import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { plainSha256, sha256Of } from '../../src/read/sha256.ts';

// Lengths about the ends of blocks of 64 bytes, where the padding needs another one.
test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('SHA-256 of %d bytes without the browser is that of Node', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + 13) % 256);
  const expected = createHash('sha256').update(bytes).digest('hex');

  expect(Buffer.from(plainSha256(bytes)).toString('hex')).toBe(expected);
  expect(await sha256Of(bytes)).toBe(expected);
});

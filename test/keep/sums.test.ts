import { expect, test } from 'vitest';
import { parseSums, sumsText } from '../../src/keep/sums.ts';

// Two of FIPS 180-2's own: "abc", and nothing.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('sums come back as they were written, also after Windows has been at the line ends', () => {
  const sums = new Map([['layers/一 园.geojson', ABC], ['project.json', EMPTY]]);

  expect(parseSums(new TextEncoder().encode(sumsText(sums)))).toEqual(sums);
  expect(parseSums(new TextEncoder().encode(sumsText(sums).replaceAll('\n', '\r\n')))).toEqual(sums);
});

test('without sums, and on lines that are none, there is nothing to hold a file against', () => {
  expect(parseSums(null).size).toBe(0);
  expect(parseSums(new TextEncoder().encode('# a remark\nabc  project.json\n')).size).toBe(0);
});

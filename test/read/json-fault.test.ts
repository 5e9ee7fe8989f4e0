import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../src/read/json-fault.ts';

describe('the place where JSON breaks', () => {
  test.each([
    // text, line, column: counted by hand
    ['{"a": x}', 1, 7],
    ['', 1, 1],
    ['[1,2', 1, 5],
    ['{"a":1,}', 1, 8],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['["abc', 1, 6],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['{a: 1}', 1, 2],
    ['[1] 2', 1, 5],
    ['[01]', 1, 3],
    ['[1.]', 1, 3],
    ['{"a" 1}', 1, 6],
    ['[NaN]', 1, 2],
    ['﻿[]', 1, 1],
  ])('%j is line %i, column %i', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  test('is nowhere in what the engine parses, and somewhere in what it does not', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', 'x', '\n', '\\'))
      .map(([text, at, sign]) => text.replace(text.charAt(at % text.length), () => sign));
    fc.assert(fc.property(fc.oneof(fc.json(), broken), (text) => {
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }));
  });

  test('is found behind a hundred thousand open brackets, and in a string of megabytes', () => {
    expect(findJsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
    expect(findJsonFault(`["${'a'.repeat(5_000_000)}`)).toEqual({ line: 1, column: 5_000_003 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

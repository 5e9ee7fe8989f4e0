import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommand, readOrigins } from '../../../src/app/frame/envelope.ts';

test('a command of this version is read, part by part', () => {
  expect(readCommand({ gcm: 1, type: 'gcm-set', indicator: 'park_service', district: 'a', lang: 'en', planner: true }))
    .toEqual({ indicator: 'park_service', district: 'a', lang: 'en' });
  expect(readCommand({ gcm: 1, type: 'gcm-set', district: null })).toEqual({ district: null });
  expect(readCommand({ gcm: 1, type: 'gcm-set', indicator: 'all', district: 'x'.repeat(201), lang: 'fr' })).toEqual({});
});

test.each([
  null, 'gcm-set', 1, [], { type: 'gcm-set', district: 'a' }, { gcm: 2, type: 'gcm-set', district: 'a' }, { gcm: '1', type: 'gcm-set' },
  { gcm: 1, type: 'gcm-open', src: 'https://elsewhere.example' }, { gcm: 1 },
])('anything else is none: %j', (data) => {
  expect(readCommand(data)).toBeNull();
});

test('whatever is said, no command has more than three parts', () => {
  fc.assert(fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (data, more) => {
    for (const command of [readCommand(data), readCommand({ ...more, gcm: 1, type: 'gcm-set' })]) {
      expect(Object.keys(command ?? {}).filter((key) => !['indicator', 'district', 'lang'].includes(key))).toEqual([]);
    }
  }));
});

test('the list of origins takes origins, and nothing that is like one', () => {
  expect([...readOrigins({ origins: ['https://city.example', 'http://127.0.0.1:8080'] })]).toEqual(['https://city.example', 'http://127.0.0.1:8080']);
  expect([...readOrigins({ origins: [
    'null', '*', 'https://*.example', 'https://city.example/', 'https://city.example/page', 'city.example', 'https://CITY.example',
    'file://', 'javascript:1', '', null, 3, ['https://city.example'],
  ] })]).toEqual([]);
  for (const other of [null, [], 'https://city.example', { origins: 'https://city.example' }, {}]) expect(readOrigins(other).size).toBe(0);
});

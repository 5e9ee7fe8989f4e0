import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOptions } from '../../../src/app/frame/frame-options.ts';

const PAGE = 'https://city.example/map/embed.html';

test('the address of the frame says what its element shows', () => {
  const { attributes, isAsHighAsContent } = frameOptions(
    `${PAGE}?src=data/plan.json&indicator=green_rate&district=419001001&lang=en&theme=dark&controls=legend+table&gestures=free&full-map=../&size=content#v=112.6,35,12`);

  expect(attributes).toEqual({
    'src': 'https://city.example/map/data/plan.json', 'indicator': 'green_rate', 'district': '419001001', 'lang': 'en', 'theme': 'dark',
    'controls': 'legend table', 'gestures': 'free', 'full-map': 'https://city.example/',
  });
  expect(isAsHighAsContent).toBe(true);
});

test('without a project it is the one beside the page', () => {
  expect(frameOptions(PAGE)).toEqual({ attributes: { src: 'https://city.example/map/project.json' }, isAsHighAsContent: false });
});

test.each([
  'https://elsewhere.example/plan.json', '//elsewhere.example/plan.json', 'javascript:alert(1)', 'data:application/json,{}',
  'blob:https://city.example/1', 'http://city.example/plan.json', 'https://city.example:8443/plan.json', 'https://city.example@elsewhere.example/',
])('no other host\'s project or page comes under the name of this one: %s', (address) => {
  const asked = new URLSearchParams({ 'src': address, 'full-map': address });

  expect(frameOptions(`${PAGE}?${asked}`).attributes).toEqual({ src: 'https://city.example/map/project.json' });
});

test('whatever an address says, nothing but known attributes comes of it, and never another host', () => {
  const name = fc.oneof(fc.constantFrom('src', 'indicator', 'lang', 'theme', 'controls', 'gestures', 'district', 'full-map', 'planner', 'onload', 'origins'), fc.string());
  fc.assert(fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), fc.string({ unit: 'binary' }), (pairs, hash) => {
    const { attributes } = frameOptions(`${PAGE}?${new URLSearchParams(pairs)}#${hash}`);

    for (const key of Object.keys(attributes)) {
      expect(['src', 'indicator', 'district', 'lang', 'theme', 'controls', 'gestures', 'full-map']).toContain(key);
    }
    expect(new URL(attributes['src'] ?? '').origin).toBe('https://city.example');
  }));
});

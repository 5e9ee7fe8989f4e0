import { describe, expect, test } from 'vitest';
import { embedSnippet } from '../../src/export/embed-snippet.ts';
import type { EmbedOptions } from '../../src/model/embed.ts';
import { assessment, district, indicatorValue } from '../ui/city.ts';

const OPTIONS: EmbedOptions = {
  width: null, height: 560, controls: ['legend', 'table', 'scale', 'fullscreen'], indicator: 'park_pc', district: null,
  language: 'en', theme: 'page', gestures: 'cooperative',
};
const SITE = {
  script: 'https://city.example/gcm/embed/garden-city-map.js', frame: 'https://city.example/gcm/embed.html',
  project: 'https://city.example/gcm/plan.json', page: 'https://city.example/gcm/embed.html?src=%2Fgcm%2Fplan.json',
};
const city = assessment([district('North', 12.5), district('<South & "East">', null)], { park_pc: indicatorValue('park_pc', 11) });
const SUBJECT = { title: 'Green City', indicator: 'park_pc', schematic: true, assessment: city } as const;

describe('the code for another page', () => {
  test('is the script, and the element with the figures in words until it is there', () => {
    const code = embedSnippet('element', OPTIONS, SUBJECT, SITE);

    expect(code.split('\n')).toEqual([
      '<script type="module" src="https://city.example/gcm/embed/garden-city-map.js"></script>',
      '<garden-city-map',
      '  src="https://city.example/gcm/plan.json"',
      '  title="Green City: map of Park area per resident"',
      '  indicator="park_pc"',
      '  lang="en"',
      '  loading="lazy"',
      '  style="display: block; height: 560px"',
      '>',
      '  <figure>',
      '    <table>',
      '      <caption>Green City: Park area per resident by district</caption>',
      '      <tbody>',
      '        <tr><th scope="row">North</th><td>12.50\u00A0m²/person</td></tr>',
      '        <tr><th scope="row">&lt;South &amp; &quot;East&quot;&gt;</th><td>— (No population is given)</td></tr>',
      '      </tbody>',
      '    </table>',
      '    <figcaption>Green City: Park area per resident 11.00\u00A0m²/person. The data are samples. <a href="https://city.example/gcm/embed.html?src=%2Fgcm%2Fplan.json">Open the map</a></figcaption>',
      '  </figure>',
      '</garden-city-map>',
      '',
    ]);
  });

  test('is a frame that names the project from where it is itself', () => {
    const code = embedSnippet('frame', { ...OPTIONS, width: 640, district: 'a b', controls: [], theme: 'dark', gestures: 'free' }, SUBJECT, SITE);

    expect(code).toContain('src="https://city.example/gcm/embed.html?src=plan.json&amp;indicator=park_pc&amp;district=a+b&amp;controls=none&amp;gestures=free&amp;lang=en&amp;theme=dark"');
    expect(code).toContain('title="Green City: map of Park area per resident"');
    expect(code).toContain('width="640"');
    expect(code).toContain('loading="lazy"');
  });

  test('says nothing of what goes without saying, and all of what was chosen', () => {
    const chosen = embedSnippet('element', {
      ...OPTIONS, width: 500, controls: ['table', 'search'], indicator: 'none', district: 'd1', theme: 'light', gestures: 'free',
    }, SUBJECT, SITE);

    for (const part of ['controls="table search"', 'indicator="none"', 'district="d1"', 'theme="light"', 'gestures="free"', 'width: 500px']) {
      expect(chosen).toContain(part);
    }
    expect(embedSnippet('element', OPTIONS, SUBJECT, SITE)).not.toMatch(/controls|gestures|theme|district=/);
  });
});

import { describe, expect, test } from 'vitest';
import { embedSnippet } from '../../src/export/embed-snippet.ts';
import { publishedPage } from '../../src/export/published-page.ts';
import { EMBED_KINDS } from '../../src/model/embed.ts';
import type { EmbedOptions } from '../../src/model/embed.ts';
import { issue } from '../../src/model/issue.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { assessment, district, indicatorValue } from '../ui/city.ts';

const HOSTILE = [
  '"><script>alert(1)</script>', "' onload='alert(1)", '" onload="alert(1)', '</garden-city-map><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>', '&quot; &lt;b&gt;', '<!--', ']]>', '{title}', '` ${1}', '\u2028',
];

/** What a browser makes of the HTML, and what of it could do anything. */
function parse(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll('*')];
  return {
    page,
    names: new Set(elements.map(({ localName }) => localName)),
    handlers: elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
    scripts: [...page.querySelectorAll('script')].map((script) => [script.getAttribute('src'), script.textContent]),
  };
}

function optionsWith(words: string): EmbedOptions {
  return { width: null, height: 560, controls: ['table'], indicator: 'park_pc', district: words, language: 'zh-Hans', theme: 'page', gestures: 'free' };
}

describe.each(HOSTILE)('data that say %j', (words) => {
  const city = assessment([district(words, 1)], { park_pc: indicatorValue('park_pc', 2) });
  const subject = { title: words, indicator: 'park_pc', schematic: false, assessment: city } as const;

  test.each(EMBED_KINDS)('stay text in the code for another page: %s', (kind) => {
    const address = `https://city.example/${words}`;
    const addresses = { script: address, frame: 'https://city.example/embed.html', project: address, page: address };
    const { page, names, handlers, scripts } = parse(embedSnippet(kind, optionsWith(words), subject, addresses));
    const shown = page.querySelector(kind === 'element' ? 'garden-city-map' : 'iframe')!;

    expect([...names].filter((name) => /^(?:img|svg|b|style|object|link|meta|form)$/.test(name))).toEqual([]);
    expect(handlers).toEqual([]);
    expect(scripts).toEqual(kind === 'element' ? [[address, '']] : []);
    expect(shown.getAttribute('title')).toContain(words);
    const districts = [shown.getAttribute('district'), page.querySelector('th')?.textContent, new URL(shown.getAttribute('src')!).searchParams.get('district')];
    expect(districts).toEqual(kind === 'element' ? [words, words, null] : [null, undefined, words]);
  });

  test('stay text on the published page', () => {
    const project = parseProject({
      schema: 1, title: words, dataDate: '2024-12-31', view: { bbox: [112.5, 35, 112.7, 35.2] }, populationBasis: words,
      layers: [{ id: 'a', role: 'green', src: 'a.geojson', title: words, source: words, licence: words }],
    });
    const found = issue('error', 'zero-area', { layer: 'a', feature: words, values: { name: words } });
    const { page, names, handlers, scripts } = parse(publishedPage({
      subject, project, options: optionsWith(words), issues: [found], issuesFile: 'issues.csv',
    }));

    expect([...names].filter((name) => /^(?:img|svg|b|style|object|form|iframe)$/.test(name))).toEqual([]);
    expect(handlers).toEqual([]);
    expect(scripts).toEqual([['embed/garden-city-map.js', '']]);
    expect(page.title).toBe(words.replaceAll(/^[ \t\n]+|[ \t\n]+$/g, ''));
    expect([...page.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toContain(words);
    expect(page.querySelector('li')!.textContent).toContain(words);
    // Everything it names lies beside it.
    const named = [...page.querySelectorAll('[src], link[href], a[href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href'));
    expect(named.toSorted()).toEqual(['embed/garden-city-map.js', 'favicon.svg', 'issues.csv', 'page.css', 'project.json']);
  });
});

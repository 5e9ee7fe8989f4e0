import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { allWords } from '../../src/text/more-words.ts';
import { text } from '../../src/text/text.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** Words that are the same in all Chinese texts of the house, and would be wrong in the other one. */
const SIMPLIFIED_ONLY = /[绿带总层图区为积计达标准无数据关开闭导线规划类选择语简体边围还项见说转发请试读写错误]/;

/** The places of a sentence that are filled in, as one text to compare. */
function placesOf(sentence: string): string {
  return (sentence.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
}

describe('the words of the house', () => {
  test('have a text in each of the three languages', () => {
    const wrong = allWords().filter(([, words]) => words.length !== LANGUAGES.length || words.includes(''));

    expect(wrong).toEqual([]);
  });

  test('name the same places in each language', () => {
    const wrong = allWords().filter(([, words]) => new Set(words.map(placesOf)).size > 1);

    expect(wrong).toEqual([]);
  });

  test('are written in traditional characters where they say so', () => {
    const wrong = allWords().filter(([, words]) => SIMPLIFIED_ONLY.test(words[1]));

    expect(wrong.map(([key, words]) => `${key}: ${words[1]}`)).toEqual([]);
  });

  test('are in English without Chinese characters, but for names of standards and files', () => {
    const wrong = allWords().filter(([, words]) => /\p{Script=Han}/u.test(words[2]) && !/[（(「“]/.test(words[2]));

    expect(wrong.map(([key, words]) => `${key}: ${words[2]}`)).toEqual([]);
  });

  test('take the place of every sentence in the code: no Chinese text stands elsewhere', () => {
    // Tables that read or name the data's own words: aliases of columns and classes.
    const data = /^(text|check|analyse\/plans|analyse\/standards|model\/plan|paint\/plan|read|crs|intake)/;
    const wrong = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !data.test(path))
      .filter((path) => /['"`][^'"`\n]*\p{Script=Han}/u.test(codeOf(path)));

    expect(wrong).toEqual([]);
  });
});

test('a text is filled with its values, and a value that lacks is seen', () => {
  expect(text('app.name', 'en', { none: 1 })).toBe('Garden City Map');
});

function codeOf(path: string): string {
  return readFileSync(join(SOURCE, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

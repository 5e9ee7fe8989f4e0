import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { MORE_WORDS } from './more-words.ts';
import { APP_WORDS } from './words/app.ts';
import { ATLAS_WORDS } from './words/atlas.ts';
import { CLASS_WORDS } from './words/classes.ts';
import { EDIT_WORDS } from './words/edits.ts';
import { ERROR_WORDS } from './words/errors.ts';
import { FORMAT_WORDS } from './words/formats.ts';
import { INDICATOR_WORDS } from './words/indicators.ts';
import { MAP_WORDS } from './words/map.ts';
import { PANEL_WORDS } from './words/panels.ts';
import { PUBLIC_WORDS } from './words/public.ts';
import { REASON_WORDS } from './words/reasons.ts';

/** The words of the public map, which every page has from the start. */
export const WORDS = {
  ...APP_WORDS,
  ...ATLAS_WORDS,
  ...CLASS_WORDS,
  ...EDIT_WORDS,
  ...ERROR_WORDS,
  ...FORMAT_WORDS,
  ...INDICATOR_WORDS,
  ...MAP_WORDS,
  ...PANEL_WORDS,
  ...PUBLIC_WORDS,
  ...REASON_WORDS,
};

export type TextKey = keyof typeof WORDS | keyof typeof MORE_WORDS;

/** By key; it grows once, when the words of the tool are loaded. */
const known = new Map<string, Words>(Object.entries(WORDS));

export function addWords(words: Readonly<Record<string, Words>>): void {
  for (const [key, sentences] of Object.entries(words)) known.set(key, sentences);
}

/** What a sentence's `{name}` places are filled with. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * The sentence for `key` in `language`, with its `{name}` places filled in.
 * A place without a value stays as it is, so that it is seen.
 */
export function text(key: TextKey, language: Language, values: TextValues = {}): string {
  const words = known.get(key);
  if (words === undefined) throw new Error(`the words of ${key} are not loaded: import text/more-words.ts`);
  const sentence = words[LANGUAGES.indexOf(language)] ?? words[0];
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Simplified Chinese, Traditional Chinese, English: the order of {@link LANGUAGES}. */
export type Words = readonly [string, string, string];

import type { Language } from '../model/language.ts';

/** Each language in its own words, so that it is found by who needs it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  'en': 'English',
};

import type { Language } from '../model/language.ts';

/** The language of a terminal by the usual variables of its environment: `zh_TW.UTF-8` is `zh-Hant`. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  if (/^zh[_-](?:TW|HK|MO|Hant)/i.test(locale)) return 'zh-Hant';
  return /^zh/i.test(locale) ? 'zh-Hans' : 'en';
}

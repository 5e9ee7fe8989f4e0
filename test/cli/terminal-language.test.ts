import { expect, test } from 'vitest';
import { terminalLanguage } from '../../src/cli/terminal-language.ts';

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'], [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'], [{ LANG: 'zh_HK' }, 'zh-Hant'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'], [{}, 'en'], [{ LC_ALL: '', LANG: 'zh_CN' }, 'zh-Hans'],
  [{ LC_ALL: 'en_GB', LANG: 'zh_CN' }, 'en'],
])('a terminal of %j speaks %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});

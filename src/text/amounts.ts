import type { Language } from '../model/language.ts';
import { UNKNOWN, formatNumber } from './format.ts';
import { text } from './text.ts';

const TEN_THOUSAND = 10_000;

/** "13.26 万人", "132,600 residents"; fewer than ten thousand are written out in Chinese as well. */
export function peopleText(people: number | null, language: Language): string {
  if (people === null) return UNKNOWN;
  if (language === 'en' || people < TEN_THOUSAND) {
    return text('people.plain', language, { count: formatNumber(people, language) });
  }
  return text('people.ten-thousands', language, { count: formatNumber(people / TEN_THOUSAND, language, 2) });
}

/** "3.2 亿元", "8,600 万元", "CNY 86.0 million": money of the ledger, given in yuan. */
export function yuanText(yuan: number, language: Language): string {
  if (language === 'en') {
    return text('money.large', language, { amount: formatNumber(yuan / 1e6, language, 1) });
  }
  const large = yuan >= 1e8;
  const amount = large ? formatNumber(yuan / 1e8, language, 2) : formatNumber(yuan / 1e4, language);
  return text(large ? 'money.large' : 'money.usual', language, { amount });
}

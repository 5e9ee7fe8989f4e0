import type { PopulationBasis } from '../model/corrections.ts';
import type { Language, LocalText } from '../model/language.ts';
import { text } from './text.ts';

/** Who is counted as a resident, with year and source: "人口口径：常住人口，2023 年统计年鉴". */
export function basisText({ who, details }: PopulationBasis, language: Language): string {
  const words = details.trim();
  if (who === 'other' && words !== '') return text('basis-of.only', language, { details: words });
  const name = text(who === null ? 'basis-of.unknown' : `basis-of.${who}`, language);
  return words === ''
    ? text('basis-of.only', language, { details: name })
    : text('basis-of.with', language, { name, details: words });
}

/** The same in all languages, as a project file keeps it. */
export function basisLocalText(basis: PopulationBasis): LocalText {
  return {
    'zh-Hans': basisText(basis, 'zh-Hans'), 'zh-Hant': basisText(basis, 'zh-Hant'), 'en': basisText(basis, 'en'),
  };
}

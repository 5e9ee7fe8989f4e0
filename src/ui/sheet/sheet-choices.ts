import type { Language } from '../../model/language.ts';
import type { PaperId } from '../../model/sheet.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** Value and words of each choice of a list. */
export type Choices = readonly (readonly [value: string, words: string])[];

/**
 * Scales that may be chosen, and to have the fitting one. One that the project file sets is among them as well.
 *
 * @param scales N of 1:N
 * @param scale that is chosen
 * @param fitted that is taken where none is; `null`: it is not known yet
 */
export function scaleChoices(scales: readonly number[], scale: number | null, fitted: number | null, language: Language): Choices {
  const all = [...new Set([...scales, ...(scale === null ? [] : [scale])])].toSorted((a, b) => a - b);
  const ratio = (value: number) => `1:${formatNumber(value, language)}`;
  const fittedWords = `${fitted === null ? '' : `${ratio(fitted)} · `}${text('print.fitted', language)}`;
  return [['', fittedWords], ...all.map((value) => [String(value), ratio(value)] as const)];
}

export function paperName(id: PaperId, language: Language): string {
  return id === 'slide' ? text('print.slide', language) : id.toUpperCase();
}

import type { ImportQuestion } from '../model/import.ts';
import type { Language } from '../model/language.ts';
import { shownValues } from './issue-text.ts';
import { text } from './text.ts';

/** The sentence that asks the user to look at something before it goes on the map. */
export function questionText({ code, values }: ImportQuestion, language: Language): string {
  const key = code === 'crs-unknown' && values['crs'] === '' ? 'question.crs-unnamed' : `question.${code}` as const;
  return text(key, language, shownValues(values, language));
}

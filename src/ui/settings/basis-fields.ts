import { LANGUAGES } from '../../model/language.ts';
import type { Language, LocalText } from '../../model/language.ts';
import { LANGUAGE_NAMES } from '../../text/language-names.ts';
import { formText } from '../conflicts/form-text.ts';

/** One field of a form for a text that the data give in one or in several languages. */
export interface BasisField {
  readonly name: string;
  /** `null`: the text is the same in all. */
  readonly language: Language | null;
  /** The language in its own words; `''`: the text is the same in all. */
  readonly label: string;
  readonly value: string;
}

/** A field for each language that the text has, so that a change in one is seen beside the others. */
export function basisFields(basis: LocalText | null): readonly BasisField[] {
  if (basis === null || typeof basis === 'string') return [{ name: 'basis', language: null, label: '', value: basis ?? '' }];
  return LANGUAGES.flatMap((language) => {
    const value = basis[language];
    return value === undefined ? [] : [{ name: `basis-${language}`, language, label: LANGUAGE_NAMES[language], value }];
  });
}

/** What is written in the fields; `null`: nothing. `undefined`: what was written there before. */
export function writtenBasis(fields: readonly BasisField[], data: FormData): LocalText | null | undefined {
  const written = fields.map((field) => ({ ...field, text: formText(data, field.name) }));
  if (written.every(({ value, text }) => (text ?? '') === value)) return undefined;
  const texts = written.flatMap(({ language, text }) => (text === null ? [] : [{ language, text }]));
  const [first] = texts;
  if (first === undefined) return null;
  if (first.language === null) return first.text;
  const others = Object.fromEntries(texts.map(({ language, text }) => [language, text]));
  // Where Simplified Chinese was taken away, what is left stands in for it.
  return { 'zh-Hans': first.text, ...others };
}

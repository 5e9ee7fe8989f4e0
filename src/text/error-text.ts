import type { AppError } from '../model/error.ts';
import type { Language } from '../model/language.ts';
import { text } from './text.ts';

/** The sentence for an error: what happened, to which file, what to do. */
export function errorText({ code, details }: Pick<AppError, 'code' | 'details'>, language: Language): string {
  return text(`error.${code}`, language, details);
}

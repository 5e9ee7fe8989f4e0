import type { AppError } from '../model/error.ts';
import type { Language } from '../model/language.ts';
import { text } from './text.ts';
import { FORMAT_WORDS } from './words/formats.ts';

/** The sentence for an error: what happened, to which file, what to do; for some formats how to export them. */
export function errorText({ code, details }: Pick<AppError, 'code' | 'details'>, language: Language): string {
  const format = `format.${details['format'] ?? ''}`;
  const isTold = code === 'read/other-format' && isFormatKey(format);
  return text(isTold ? format : `error.${code}`, language, details);
}

function isFormatKey(key: string): key is keyof typeof FORMAT_WORDS {
  return Object.hasOwn(FORMAT_WORDS, key);
}

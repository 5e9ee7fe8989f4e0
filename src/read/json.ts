import { AppError } from '../model/error.ts';
import { decodeText } from './decode-text.ts';
import { findJsonFault } from './json-fault.ts';

/**
 * A file's bytes to the JSON value in it.
 *
 * @throws AppError `read/empty`, `read/bad-encoding`, or `read/not-json` with
 *   `line` and `column` from 1; all have `file`.
 */
export function readJson(bytes: Uint8Array, file: string): unknown {
  const { text } = decodeText(bytes, file);
  if (text.trim() === '') throw new AppError('read/empty', `${file} is empty`, { file });
  return parseJson(text, file);
}

/** Text to JSON; see {@link readJson}. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    // What is JSON and yet cannot be parsed is no fault of the file.
    if (fault === null) throw error;
    const message = `${file}:${fault.line}:${fault.column} is not JSON`;
    throw new AppError('read/not-json', message, { file, ...fault }, { cause: error });
  }
}

import Papa from 'papaparse';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, ReadOptions } from './file-content.ts';
import { tableLayer } from './table-layer.ts';

/** What separates cells where more than one sign would do. */
const DELIMITERS = [',', '\t', ';', '|'];

/**
 * A table as text (RFC 4180), all cells as text, for codes keep their zeros so.
 * A quote that is not closed ends with the text. See {@link tableLayer}.
 *
 * @throws AppError `read/bad-encoding`.
 */
export function readCsvFile(bytes: Uint8Array, file: string, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(bytes, file, options.encoding);
  // Files that were put together have breaks of several kinds, of which the library knows one at a time.
  const { data } = Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), {
    skipEmptyLines: true, newline: '\n', delimitersToGuess: DELIMITERS,
  });
  return { format: 'CSV', layers: [tableLayer(baseName(file), data, encoding)], leftOut: [] };
}

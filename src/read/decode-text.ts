import { AppError } from '../model/error.ts';
import type { FoundEncoding } from '../model/import.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: FoundEncoding;
}

/**
 * Bytes to text: what the user says, else a byte order mark, else strict UTF-8,
 * else GB18030, which GBK and GB 2312 are parts of. The mark itself is dropped.
 *
 * @throws AppError `read/bad-encoding` when the bytes fit none of them.
 */
export function decodeText(bytes: Uint8Array, fileName: string, said: string | null = null): DecodedText {
  if (said !== null) return { text: decodeAs(bytes, said, fileName), encoding: { name: said, how: 'user' } };
  const marked = encodingOfMark(bytes);
  const tries: readonly FoundEncoding[] = marked !== null
    ? [{ name: marked, how: 'mark' }]
    : [...zeroBytes(bytes), { name: 'UTF-8', how: 'strict' }, { name: 'GB18030', how: 'guessed' }];
  for (const encoding of tries) {
    const text = decode(bytes, encoding.name);
    if (text !== null) return { text, encoding };
  }
  throw new AppError('read/bad-encoding', `${fileName}: neither UTF-8 nor GB18030`, { file: fileName });
}

/** The beginning of a text, to see what it is: characters outside ASCII may be wrong in it. */
export function peekText(bytes: Uint8Array, lengthBytes: number): string {
  const encoding = encodingOfMark(bytes) ?? zeroBytes(bytes)[0]?.name ?? 'UTF-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, lengthBytes));
}

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : null;
}

/** UTF-16 without its mark: every second byte of an ASCII beginning is zero. */
function zeroBytes(bytes: Uint8Array): FoundEncoding[] {
  if (bytes.length < 8 || bytes.length % 2 === 1) return [];
  const [even = 0, odd = 0] = [0, 1].map((first) => [0, 2, 4, 6].filter((at) => bytes[first + at] === 0).length);
  if (odd === 4 && even === 0) return [{ name: 'UTF-16LE', how: 'guessed' }];
  return even === 4 && odd === 0 ? [{ name: 'UTF-16BE', how: 'guessed' }] : [];
}

function decodeAs(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    // RangeError: no such encoding.
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('read/bad-encoding', `${encoding} is no encoding`, { file }, { cause: error });
  }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A fatal decoder throws TypeError for bytes that are not in its encoding.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

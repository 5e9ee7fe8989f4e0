import { AppError } from '../model/error.ts';

/** The encodings that are tried, by the names of the Encoding Standard in the usual capitals. */
type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Nothing in the file tells the encoding and it is not UTF-8: names deserve a look. */
  readonly guessed: boolean;
}

/**
 * Bytes to text: a byte order mark decides, else strict UTF-8, else GB18030,
 * which GBK and GB 2312 are parts of. The mark itself is dropped.
 *
 * @throws AppError `read/bad-encoding` when the bytes fit none of them.
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked !== null) {
    const text = decode(bytes, marked);
    if (text !== null) return { text, encoding: marked, guessed: false };
  } else {
    const text = decode(bytes, 'UTF-8');
    if (text !== null) return { text, encoding: 'UTF-8', guessed: false };
    const chinese = decode(bytes, 'GB18030');
    if (chinese !== null) return { text: chinese, encoding: 'GB18030', guessed: true };
  }
  throw new AppError('read/bad-encoding', `${fileName}: neither UTF-8 nor GB18030`, { file: fileName });
}

/** The beginning of a text, to see what it is: characters outside ASCII may be wrong in it. */
export function peekText(bytes: Uint8Array, lengthBytes: number): string {
  return new TextDecoder(encodingOfMark(bytes) ?? 'UTF-8').decode(bytes.subarray(0, lengthBytes));
}

function encodingOfMark([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : null;
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A fatal decoder throws TypeError for bytes that are not in its encoding.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

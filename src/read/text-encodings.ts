import { decodeText } from './decode-text.ts';

/** A decoder for the cells of a table, and how its encoding is known. */
export interface TableDecoder {
  readonly encoding: string;
  readonly guessed: boolean;
  readonly decode: (bytes: Uint8Array) => string;
}

/** Language driver ids of dBASE that occur, by the names of the Encoding Standard. */
const BY_DRIVER: Readonly<Record<number, string>> = {
  0x03: 'windows-1252', 0x57: 'windows-1252', 0x4d: 'gb18030', 0x7a: 'gb18030', 0x4f: 'big5', 0x78: 'big5',
  0x13: 'shift_jis', 0x7b: 'shift_jis', 0x4e: 'euc-kr', 0x79: 'euc-kr', 0xc8: 'windows-1250',
  0xc9: 'windows-1251',
};

/**
 * The encoding of a dBASE table: what its `.cpg` says, in its odd spellings,
 * else its language driver, else strict UTF-8, else GB18030. A statement that
 * the text itself shows to be wrong is not believed.
 */
export function tableDecoder(
  cpg: string | null, driver: number, sample: Uint8Array, file: string,
): TableDecoder {
  const stated = (cpg === null ? null : encodingOfCpg(cpg)) ?? BY_DRIVER[driver] ?? null;
  if (stated !== null && decodes(sample, stated)) return decoder(stated, false);
  const { encoding, guessed } = decodeText(sample, file);
  return decoder(encoding, guessed);
}

function decoder(encoding: string, guessed: boolean): TableDecoder {
  const lenient = new TextDecoder(encoding);
  return { encoding: nameOf(encoding), guessed, decode: (bytes) => lenient.decode(bytes) };
}

function nameOf(encoding: string): string {
  const names: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', 'gb18030': 'GB18030', 'big5': 'Big5' };
  return names[encoding] ?? encoding;
}

/** `UTF-8`, `65001`, `ANSI 936`, `OEM`, `Big-5`, `1250`, `88591` and the like. */
function encodingOfCpg(cpg: string): string | null {
  const letters = cpg.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  const label = letters.replace(/^(?:ansi|cp|ms|windows|win|oem)(?=\d)/, '');
  if (/^(?:utf8|65001)$/.test(label)) return 'utf-8';
  if (/^(?:936|gbk|gb2312|gb18030|54936|oem)$/.test(label)) return 'gb18030';
  if (/^(?:950|big5)$/.test(label)) return 'big5';
  if (/^125[0-8]$/.test(label)) return `windows-${label}`;
  return /^(?:iso)?8859\d{1,2}$/.test(label) ? `iso-8859-${label.replace(/^(?:iso)?8859/, '')}` : null;
}

function decodes(sample: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample);
    return true;
  } catch (error) {
    // TypeError: bytes that are not in the encoding. RangeError: no such encoding.
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

import type { FoundEncoding } from '../model/import.ts';

/** A decoder for the cells of a table, and how its encoding is known. */
export interface TableDecoder {
  readonly encoding: FoundEncoding;
  readonly decode: (bytes: Uint8Array) => string;
}

/** Language driver ids of dBASE that occur, by the names of the Encoding Standard. */
const BY_DRIVER: Readonly<Record<number, string>> = {
  0x03: 'windows-1252', 0x57: 'windows-1252', 0x4d: 'gb18030', 0x7a: 'gb18030', 0x4f: 'big5', 0x78: 'big5',
  0x13: 'shift_jis', 0x7b: 'shift_jis', 0x4e: 'euc-kr', 0x79: 'euc-kr', 0xc8: 'windows-1250',
  0xc9: 'windows-1251',
};

/**
 * The encoding of a dBASE table: what the user says, else its `.cpg` in its odd
 * spellings, else its language driver, else UTF-8, else GB18030. A statement
 * that the text itself shows to be wrong is not believed.
 *
 * @param sample names and cells, as they stand in the table
 */
export function tableDecoder(
  cpg: string | null, driver: number, sample: Uint8Array, said: string | null,
): TableDecoder {
  const stated: readonly (readonly [string | null | undefined, FoundEncoding['how']])[] = [
    [said, 'user'], [cpg === null ? null : encodingOfCpg(cpg), 'cpg'], [BY_DRIVER[driver], 'driver'],
    ['utf-8', 'strict'],
  ];
  for (const [label, how] of stated) {
    if (typeof label !== 'string' || !isEncoding(label)) continue;
    if (how === 'user' || (suits(sample, label) && !(label === ANY_BYTES && looksChinese(sample)))) {
      return decoder(label, how);
    }
  }
  return decoder('gb18030', 'guessed');
}

function decoder(label: string, how: FoundEncoding['how']): TableDecoder {
  const lenient = new TextDecoder(label);
  return { encoding: { name: nameOf(label), how }, decode: (bytes) => lenient.decode(bytes) };
}

function nameOf(label: string): string {
  const names: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', 'gb18030': 'GB18030', 'big5': 'Big5' };
  return names[label.toLowerCase()] ?? label;
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

/** Every byte is a character of it, and programs in China write its number for whatever their system uses. */
const ANY_BYTES = 'windows-1252';

/** Whether bytes outside ASCII come in pairs, as in GB 2312; accents of the West stand alone. */
function looksChinese(sample: Uint8Array): boolean {
  const runs = new TextDecoder('iso-8859-1').decode(sample).match(/[\x80-\uFFFF]+/g) ?? [];
  const paired = runs.filter((run) => run.length % 2 === 0);
  return runs.length > 0 && paired.length >= runs.length * 0.9;
}

/** Names and cells may be cut in the middle of a character, so a few that break are no counter-proof. */
const MOST_BROKEN_SHARE = 0.1;

function suits(sample: Uint8Array, label: string): boolean {
  const foreign = new TextDecoder(label).decode(sample).replaceAll(/[\0-\x7F]+/g, '');
  const broken = foreign.length - foreign.replaceAll('\uFFFD', '').length;
  return broken <= foreign.length * MOST_BROKEN_SHARE;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false; // no such encoding
    throw error;
  }
}

/** A number that a cell stands for. */
export interface ReadNumber {
  readonly value: number;
  /** It stood as text, so that a note tells how it was read. */
  readonly fromText: boolean;
  /** The unit written after it, such as `亿元`; `''` for none. */
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = { '千': 1e3, '万': 1e4, '萬': 1e4, '亿': 1e8, '億': 1e8 };

/** Digits, in groups of three or not; a word for thousands and more; what follows. */
const NUMBER = new RegExp(
  String.raw`^[约約]?\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?)` +
  String.raw`\s*([千万萬亿億]?)(.*)$`,
  'i',
);

/**
 * A number as cells have it: `12000`, `"12,000"`, `"12 000"`, `"4.8万人"`,
 * `"４８０００"`, `"约 4.8 万"`. `null` for what is no number, such as `"12,5"`.
 */
export function readNumber(cell: unknown): ReadNumber | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, fromText: false, unit: '' };
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const [, digits = '', scale = '', unit = ''] = NUMBER.exec(plain(cell)) ?? [];
  if (!/\d/.test(digits) || !/^(?:[\p{L}%].*)?$/u.test(unit.trim())) return null;
  const number = Number(digits.replaceAll(/[, ]/g, ''));
  // Undoes 1.005 × 10 000 = 10 049.999 999 999 998.
  const value = Number((number * (SCALES[scale] ?? 1)).toPrecision(15));
  return Number.isFinite(value) ? { value, fromText: true, unit: `${scale}${unit.trim()}` } : null;
}

/** Full-width characters as ordinary ones, blanks at the ends gone. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

/** A share from 0 to 1 out of `0.7`, `70`, `"70%"`: numbers over 1 are per cent. `null` when it is none. */
export function readShare(cell: unknown): number | null {
  const read = readNumber(cell);
  if (read === null || !['', '%'].includes(read.unit)) return null;
  const share = read.unit === '%' || read.value > 1 ? read.value / 100 : read.value;
  return share >= 0 && share <= 1 ? share : null;
}

const YES = new Set(['true', 't', 'yes', 'y', '1', '是', '有', '√', '✓', '对']);
const NO = new Set(['false', 'f', 'no', 'n', '0', '否', '无', '無', '没有', '×', '✗', 'x']);

/** Yes or no as cells have it; `null` when it is neither. */
export function readBoolean(cell: unknown): boolean | null {
  const word = plain(String(isScalar(cell) ? cell : '')).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** A longer text is no name and no remark; drawn or searched it would stop the page. */
const MOST_CHARACTERS = 10_000;

/**
 * Text as it stands, blanks at the ends gone; numbers as text; `null` for `""`, lists and objects. A text of
 * megabytes is cut, and ends with `…`.
 */
export function readText(cell: unknown): string | null {
  if (!isScalar(cell)) return null;
  const text = String(cell).trim();
  if (text.length > MOST_CHARACTERS) return `${text.slice(0, MOST_CHARACTERS)}…`;
  return text === '' ? null : text;
}

function isScalar(cell: unknown): cell is string | number | boolean {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
}

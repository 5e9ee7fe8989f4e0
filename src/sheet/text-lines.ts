import type { TextMark } from './drawing.ts';

/** Width of a text in mm, for an em of `sizeMm`; whoever lays out brings it, as fonts are not the sheet's. */
export type Measure = (text: string, sizeMm: number, bold: boolean) => number;

/** How a text is written. */
export interface Hand {
  readonly sizeMm: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: TextMark['anchor'];
  readonly upright?: boolean;
  readonly tells?: TextMark['tells'];
}

const INK = '#1A1F1A';
export const PALE_INK = '#5C635C';

/** One line of text at its place, measured. */
export function write(measure: Measure, text: string, x: number, y: number, hand: Hand): TextMark {
  const { sizeMm, bold = false, colour = INK, anchor = 'start', upright = false, tells } = hand;
  return { kind: 'text', text, x, y, anchor, sizeMm, bold, colour, upright, tells, widthMm: measure(text, sizeMm, bold) };
}

/** What may not begin a line of Chinese. */
const NEVER_FIRST = /^[，。；：、）》”’！？,.;:)!?%]/;

/** Breaks a text into lines no wider than `widthMm`: Latin between words, Chinese between any two signs. */
export function breakLines(measure: Measure, text: string, widthMm: number, sizeMm: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure((line + piece).trimEnd(), sizeMm, bold) > widthMm) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** What stays together: a word with its space, a Chinese sign with the stop behind it. */
function pieces(text: string): string[] {
  const found = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\p{Script=Han}\u3000-\u303f\uff00-\uffef\s]+\s*|\s+/gu) ?? [];
  return found.reduce<string[]>((kept, piece) => {
    const before = kept.at(-1);
    if (before === undefined || !NEVER_FIRST.test(piece)) return [...kept, piece];
    return [...kept.slice(0, -1), before + piece];
  }, []);
}

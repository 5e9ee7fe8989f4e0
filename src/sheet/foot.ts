import type { Language } from '../model/language.ts';
import type { PaperId } from '../model/sheet.ts';
import { barLengthM } from '../paint/bar-length.ts';
import { formatNumber } from '../text/format.ts';
import { text } from '../text/text.ts';
import type { Kit } from './block.ts';
import { line, rectangle } from './drawing.ts';
import type { Mark } from './drawing.ts';
import type { FootField } from './sheet-contents.ts';
import { PALE_INK, breakLines, write } from './text-lines.ts';

/** Longest bar, mm on A3, and its height. */
const LONGEST_MM = 58;
const BAR_MM = 1.5;

/** The longest round length that fits. */
function paperScaleBar(scale: number, unit: number): { readonly lengthM: number; readonly widthMm: number } {
  const mostM = (LONGEST_MM * unit * scale) / 1000;
  const lengthM = barLengthM(mostM);
  return { lengthM, widthMm: (lengthM / scale) * 1000 };
}

/** Its upper left corner is at x, y. */
export function barMarks(scale: number, x: number, y: number, { measure, unit, bodyMm }: Kit): readonly Mark[] {
  const { lengthM, widthMm } = paperScaleBar(scale, unit);
  const isKm = lengthM >= 1000;
  const [heightMm, top] = [BAR_MM * unit, y + bodyMm * 1.3];
  const quarter = (index: number) => x + (widthMm * index) / 4;
  const label = (share: number) => String(Number(((lengthM * share) / (isKm ? 1000 : 1)).toPrecision(6)));
  return [
    ...[0, 1, 2, 3].map((index) => rectangle(
      { x: quarter(index), y: top, widthMm: widthMm / 4, heightMm },
      { fill: index % 2 === 0 ? '#1A1F1A' : '#FFFFFF' },
    )),
    rectangle({ x, y: top, widthMm, heightMm }, { stroke: '#1A1F1A' }),
    ...[0, 0.25, 0.5].map((share) =>
      write(measure, label(share), x + widthMm * share, y + bodyMm * 0.9, { sizeMm: bodyMm, anchor: share === 0 ? 'start' : 'middle' })),
    write(measure, `${label(1)} ${isKm ? 'km' : 'm'}`, x + widthMm, y + bodyMm * 0.9, { sizeMm: bodyMm, anchor: 'middle' }),
  ];
}

/** 约 1:40 000 with the paper it holds on, below the bar whose corner is at x, y. */
export function scaleMarks(scale: number, paper: string, x: number, y: number, kit: Kit, language: Language): readonly Mark[] {
  const { measure, unit, bodyMm } = kit;
  const [words, sizeMm, baseline] = [scaleText(scale, language), bodyMm * 1.15, y + bodyMm * 3 + BAR_MM * unit];
  return [
    write(measure, words, x, baseline, { sizeMm, bold: true, tells: 'scale' }),
    write(measure, paper, x + measure(words, sizeMm, true) + 3 * unit, baseline, { sizeMm: bodyMm, tells: 'paper' }),
  ];
}

/** "约 1:40 000". */
export function scaleText(scale: number, language: Language): string {
  return text('sheet.scale', language, { scale: formatNumber(scale, 'en').replaceAll(',', '\u00A0') });
}

/** "A3 纸（420 × 297 mm）". */
export function paperText(id: PaperId, widthMm: number, heightMm: number, language: Language): string {
  const size = `${Math.round(widthMm)} × ${Math.round(heightMm)} mm`;
  return text(id === 'slide' ? 'sheet.paper.slide' : 'sheet.paper.named', language, { name: id.toUpperCase(), size });
}

/** Fields side by side, a line under another; what does not fit a line goes on in the next. */
export function fieldMarks(
  lines: readonly (readonly FootField[])[], x: number, y: number, widthMm: number, kit: Kit,
): { readonly marks: readonly Mark[]; readonly heightMm: number } {
  const { measure, unit, bodyMm } = kit;
  const lineMm = bodyMm * 1.6;
  const marks: Mark[] = [];
  let row = 0;
  for (const fields of lines) {
    let left = 0;
    for (const { label, value: said, tells } of fields) {
      const value = said === '' ? null : said;
      const labelMm = measure(label, bodyMm, false) + 1.6 * unit;
      const valueMm = value === null ? 22 * unit : measure(value, bodyMm, false);
      if (left > 0 && left + labelMm + valueMm > widthMm) [left, row] = [0, row + 1];
      const baseline = y + row * lineMm + bodyMm;
      marks.push(write(measure, label, x + left, baseline, { sizeMm: bodyMm, colour: PALE_INK }));
      const valueX = x + left + labelMm;
      if (value === null) {
        marks.push(line(valueX, baseline + 0.6 * unit, valueX + valueMm, baseline + 0.6 * unit, { stroke: '#8A8F88', tells }));
      } else {
        const broken = breakLines(measure, value, widthMm - left - labelMm, bodyMm);
        for (const [index, words] of broken.entries()) {
          marks.push(write(measure, words, valueX, baseline + index * lineMm, { sizeMm: bodyMm, tells }));
        }
        row += broken.length - 1;
      }
      left += labelMm + valueMm + 5 * unit;
    }
    row += 1;
  }
  return { marks, heightMm: row * lineMm };
}

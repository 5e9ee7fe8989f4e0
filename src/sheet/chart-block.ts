import type { Block, Kit, Piece } from './block.ts';
import { line, rectangle } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { hatchMarks } from './hatch-marks.ts';
import type { ChartBar, SheetChart } from './sheet-contents.ts';
import { PALE_INK, write } from './text-lines.ts';

const BAR = '#4E9E62';
const BAR_EDGE = '#1E6238';

/** Where values stand in a chart. */
interface Axis {
  /** From the left edge, mm. */
  readonly at: (value: number) => number;
  readonly most: number;
}

/**
 * Bars from 0 with the threshold across them; those that fail are hatched, so that grey print tells them. The axis is
 * drawn under each part of it.
 */
export function chartBlock(chart: SheetChart, widthMm: number, kit: Kit): Block {
  const { title, unit: unitName, bars, threshold } = chart;
  const { measure, unit, bodyMm, rowMm } = kit;
  const nameMm = Math.max(...bars.map(({ name }) => measure(name, bodyMm, true))) + 2 * unit;
  const labelMm = Math.max(measure(unitName, bodyMm, false), ...bars.map(({ label }) => measure(label, bodyMm, true))) + 2 * unit;
  const most = niceEnd(Math.max(threshold?.value ?? 0, ...bars.map(({ value }) => value ?? 0)));
  const axis: Axis = { most, at: (value) => nameMm + (value / most) * (widthMm - nameMm - labelMm) };
  const pieces = bars.map((bar): Piece => ({
    heightMm: rowMm,
    draw: (x, y) => [
      ...[0.5, 1].map((share) => line(x + axis.at(share * most), y, x + axis.at(share * most), y + rowMm, { stroke: '#DDD8CC' })),
      ...barMarks(bar, { x: x + nameMm, y, widthMm: axis.at(bar.value ?? 0) - nameMm, heightMm: rowMm }, x, x + widthMm, kit),
      line(x + nameMm, y, x + nameMm, y + rowMm, { stroke: '#1A1F1A' }),
      ...(threshold === null ? [] : [thresholdLine(x + axis.at(threshold.value), y, y + rowMm, kit)]),
    ],
  }));
  return { id: 'chart', title, head: null, pieces, foot: axisPiece(chart, axis, widthMm, kit) };
}

function thresholdLine(x: number, top: number, bottom: number, { unit }: Kit): Mark {
  return line(x, top, x, bottom, { stroke: '#1A1F1A', widthMm: 0.35 * unit, dashMm: [1.1 * unit, 0.8 * unit] });
}

function axisPiece({ unit: unitName, threshold }: SheetChart, { at, most }: Axis, widthMm: number, kit: Kit): Piece {
  const { measure, bodyMm } = kit;
  const ends = [0, most / 2, most].filter((value) =>
    threshold === null || Math.abs(at(value) - at(threshold.value)) > measure(threshold.label, bodyMm, true));
  const small = { sizeMm: bodyMm, colour: PALE_INK };
  return {
    heightMm: bodyMm * 2,
    draw: (x, y) => [
      ...(threshold === null ? [] : [
        thresholdLine(x + at(threshold.value), y, y + bodyMm * 0.4, kit),
        write(measure, threshold.label, x + at(threshold.value), y + bodyMm * 1.5, { sizeMm: bodyMm, bold: true, anchor: 'middle' }),
      ]),
      ...ends.map((value) => write(measure, tick(value), x + at(value), y + bodyMm * 1.5, { ...small, anchor: 'middle' })),
      write(measure, unitName, x + widthMm, y + bodyMm * 1.5, { ...small, anchor: 'end' }),
    ],
  };
}

function barMarks(
  { name, value, label, fails, isSubject }: ChartBar, row: PaperBox, left: number, right: number, kit: Kit,
): Mark[] {
  const { measure, unit, bodyMm } = kit;
  const box = { ...row, y: row.y + row.heightMm * 0.18, heightMm: row.heightMm * 0.64 };
  const baseline = row.y + row.heightMm / 2 + bodyMm * 0.36;
  return [
    write(measure, name, left, baseline, { sizeMm: bodyMm, bold: isSubject }),
    ...(value === null || box.widthMm <= 0 ? [] : [
      rectangle(box, { fill: fails ? '#F4F7E6' : BAR }),
      ...(fails ? hatchMarks('G2', box, unit) : []),
      rectangle(box, { stroke: BAR_EDGE }),
    ]),
    write(measure, label, right, baseline, { sizeMm: bodyMm, bold: true, anchor: 'end' }),
  ];
}

/** The end of an axis: the next of 1, 2, 3, 4, 6, 8 and zeros, so that its half is round as well. */
function niceEnd(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 3, 4, 6, 8].find((digit) => digit * power >= most) ?? 10) * power;
}

function tick(value: number): string {
  return String(Number(value.toPrecision(6)));
}

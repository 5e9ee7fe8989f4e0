import type { Block, Kit, Piece } from './block.ts';
import { line, rectangle } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { hatchMarks } from './hatch-marks.ts';
import type { ChartBar, SheetChart } from './sheet-contents.ts';
import { PALE_INK, write } from './text-lines.ts';

const BAR = '#4E9E62';
const BAR_EDGE = '#1E6238';

/** Bars from 0 with the threshold across them; those that fail are hatched, so that grey print tells them. */
export function chartBlock({ title, unit: unitName, bars, threshold }: SheetChart, widthMm: number, kit: Kit): Block {
  const { measure, unit, bodyMm, rowMm } = kit;
  const nameMm = Math.max(...bars.map(({ name }) => measure(name, bodyMm, true))) + 2 * unit;
  const labelMm = Math.max(measure(unitName, bodyMm, false), ...bars.map(({ label }) => measure(label, bodyMm, true))) + 2 * unit;
  const plotMm = widthMm - nameMm - labelMm;
  const most = niceEnd(Math.max(threshold?.value ?? 0, ...bars.map(({ value }) => value ?? 0)));
  const at = (value: number) => nameMm + (value / most) * plotMm;
  const barsMm = bars.length * rowMm;
  const draw = (x: number, y: number): Mark[] => [
    ...[0.5, 1].map((share) =>
      line(x + at(share * most), y, x + at(share * most), y + barsMm, { stroke: '#DDD8CC' })),
    ...bars.flatMap((bar, index) => barMarks(bar, { x: x + nameMm, y: y + index * rowMm, widthMm: at(bar.value ?? 0) - nameMm, heightMm: rowMm }, x, x + widthMm, kit)),
    line(x + nameMm, y, x + nameMm, y + barsMm, { stroke: '#1A1F1A' }),
    ...(threshold === null ? [] : [
      line(x + at(threshold.value), y - bodyMm * 0.3, x + at(threshold.value), y + barsMm + bodyMm * 0.4,
        { stroke: '#1A1F1A', widthMm: 0.35 * unit, dashMm: [1.1 * unit, 0.8 * unit] }),
      write(measure, threshold.label, x + at(threshold.value), y + barsMm + bodyMm * 1.5, { sizeMm: bodyMm, bold: true, anchor: 'middle' }),
    ]),
    ...axisMarks(x, y + barsMm + bodyMm * 1.5),
  ];
  const axisMarks = (x: number, y: number): Mark[] => {
    const ends = [0, most / 2, most].filter((value) =>
      threshold === null || Math.abs(at(value) - at(threshold.value)) > measure(threshold.label, bodyMm, true));
    return [
      ...ends.map((value) => write(measure, tick(value), x + at(value), y, { sizeMm: bodyMm, colour: PALE_INK, anchor: 'middle' })),
      write(measure, unitName, x + widthMm, y, { sizeMm: bodyMm, colour: PALE_INK, anchor: 'end' }),
    ];
  };
  const piece: Piece = { heightMm: barsMm + bodyMm * 2.6, draw: (x, y) => draw(x, y + bodyMm * 0.4) };
  return { title, head: null, pieces: [piece] };
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

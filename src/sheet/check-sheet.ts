import { issue } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import { formatNumber } from '../text/format.ts';
import type { Mark, TextMark } from './drawing.ts';
import type { Sheet } from './lay-out.ts';
import type { SheetContents } from './sheet-contents.ts';
import { boundsOf, parallelM } from './true-scale.ts';

/** How far bar and stated scale may be apart. */
const SCALE_TOLERANCE = 0.005;
/** Texts may touch by so much, mm: the boxes are those of the em, the signs are smaller. */
const TOUCH_MM = 0.25;

/**
 * Looks at a sheet that is laid out as a reader would, before it is handed out: what was to be said against what
 * stands on the paper. An `error` is a reason not to hand it out.
 */
export function checkSheet(sheet: Sheet, contents: SheetContents): readonly Issue[] {
  const { settings, legend, table, attribution } = contents;
  const all = sheet.pages.map(joined).join('');
  const missing = (texts: readonly string[]) => texts.filter((words) => !all.includes(tight(words)));
  const signs = missing(legend.flatMap(({ lines }) => lines.map(({ label }) => label)));
  const rows = missing((table?.rows ?? []).map(({ cells }) => cells.join('')));
  const stray = sheet.pages.flatMap((marks) => strayTexts(marks, sheet));
  return [
    ...(isBarTrue(sheet) ? [] : [issue('error', 'sheet-scale-off')]),
    ...(signs.length === 0 ? [] : [issue('error', 'sheet-legend-short', { values: { count: signs.length, first: signs[0] ?? '' } })]),
    ...(rows.length === 0 ? [] : [issue('error', 'sheet-table-short', { values: { count: rows.length } })]),
    ...(attribution === '' || missing([attribution]).length > 0 ? [issue('error', 'sheet-attribution-missing')] : []),
    ...(stray[0] === undefined ? [] : [issue('error', 'sheet-text-outside', { values: { count: stray.length, first: stray[0] } })]),
    ...(sheet.map.scale >= sheet.fittedScale ? [] : [issue('warning', 'sheet-extent-cut', {
      values: { scale: formatNumber(sheet.map.scale, 'en'), next: formatNumber(sheet.fittedScale, 'en') },
    })]),
    ...(settings.approval === null ? [issue('warning', 'sheet-approval-missing')] : []),
  ];
}

/** By another way than the one it was drawn by: the bar as a piece of the parallel in the middle of the map. */
function isBarTrue({ map, bar }: Sheet): boolean {
  const [west, , east] = boundsOf(map);
  const degrees = ((east - west) / map.widthMm) * bar.widthMm;
  return Math.abs(parallelM(map.centre[1], degrees) / bar.lengthM - 1) <= SCALE_TOLERANCE;
}

/** Texts that leave the paper's frame, or lie over another text. */
function strayTexts(marks: readonly Mark[], { paper }: Sheet): readonly string[] {
  const texts = marks.filter((mark) => mark.kind === 'text');
  const boxes = texts.map(boxOf);
  const edge = 10 * Math.min(1, paper.unit) + 1.4 * paper.unit;
  return texts.flatMap((mark, index) => {
    const box = boxes[index];
    if (box === undefined) return [];
    const [left, top, right, bottom] = box;
    const isOut = left < edge || top < edge || right > paper.widthMm - edge || bottom > paper.heightMm - edge;
    const isOver = boxes.slice(index + 1).some((other) => overlap(box, other));
    return isOut || isOver ? [mark.text] : [];
  });
}

type Corners = readonly [number, number, number, number];

function boxOf({ x, y, anchor, widthMm, sizeMm, upright }: TextMark): Corners {
  const before = { start: 0, middle: widthMm / 2, end: widthMm }[anchor];
  const [rise, fall] = [sizeMm * 0.8, sizeMm * 0.15];
  if (upright) return [x - rise, y + before - widthMm, x + fall, y + before];
  return [x - before, y - rise, x - before + widthMm, y + fall];
}

function overlap(a: Corners, b: Corners): boolean {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > TOUCH_MM && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > TOUCH_MM;
}

/** What stands on a sheet in the order it was written: broken lines stand together again. */
function joined(marks: readonly Mark[]): string {
  return tight(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
}

function tight(text: string): string {
  return text.replaceAll(/\s/g, '');
}

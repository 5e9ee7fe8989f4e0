import { issue } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import { formatNumber } from '../text/format.ts';
import { isScaleInReach, isScaleTrue } from './check-scale.ts';
import { strayTexts } from './check-texts.ts';
import type { Mark } from './drawing.ts';
import type { Sheet } from './lay-out.ts';
import { legendInFrame } from './legend-in-frame.ts';
import type { SheetContents } from './sheet-contents.ts';
import type { SheetPart } from './sheet-part.ts';

/**
 * Looks at a sheet that is laid out as a reader would, before it is handed out: what was to be said against what
 * stands on the paper. An `error` is a reason not to hand it out.
 */
export function checkSheet(sheet: Sheet, contents: SheetContents): readonly Issue[] {
  const { settings, index, summary, table, chart, notes, attribution } = contents;
  const legend = legendInFrame(contents.legend, sheet.map);
  const missing = (of: SheetPart['of'], texts: readonly string[]) => missingInOrder(wordsOf(drawnBody(sheet, of)), texts);
  const signs = missingFrom(wordsOf(drawnBody(sheet, 'legend')), legend.flatMap(({ title, lines }) => [title, ...lines.map(({ label }) => label)]));
  const rows = missing('table', [index?.list ?? null, table].flatMap((each) =>
    (each === null ? [] : [...each.rows.map(({ cells }) => cells.join('')), each.note])));
  const bars = missing('chart', (chart?.bars ?? []).map(({ name, label }) => name + label));
  const said = [...missing('summary', summary === null ? [] : [summary]), ...missing('notes', notes.map((note, at) => `${at + 1}.${note}`))];
  const stray = strayTexts(sheet);
  return [
    ...(isScaleTrue(sheet, drawnBody(sheet, 'bar'), drawnBody(sheet, 'scale')) ? [] : [issue('error', 'sheet-scale-off')]),
    ...(isScaleInReach(sheet.map.scale) ? [] : [issue('error', 'sheet-scale-out-of-reach', { values: { scale: sheet.map.scale } })]),
    ...short('sheet-legend-short', signs),
    ...short('sheet-table-short', rows),
    ...short('sheet-chart-short', bars),
    ...short('sheet-notes-short', said),
    ...(hasSources(sheet, attribution) ? [] : [issue('error', 'sheet-attribution-missing')]),
    ...short('sheet-text-outside', stray),
    ...(sheet.map.scale >= sheet.fittedScale ? [] : [issue('warning', 'sheet-extent-cut', {
      values: { scale: formatNumber(sheet.map.scale, 'en'), next: formatNumber(sheet.fittedScale, 'en') },
    })]),
    ...(settings.approval === null ? [issue('warning', 'sheet-approval-missing')] : []),
  ];
}

function short(
  code: Extract<Issue['code'], 'sheet-legend-short' | 'sheet-table-short' | 'sheet-chart-short' | 'sheet-notes-short' | 'sheet-text-outside'>,
  missing: readonly string[],
): readonly Issue[] {
  const [first] = missing;
  return first === undefined ? [] : [issue('error', code, { values: { count: missing.length, first } })];
}

/** What of a part is really drawn, on all pages. */
function drawnBody({ pages, parts }: Sheet, of: SheetPart['of']): readonly Mark[] {
  const drawn = new Set(pages.flat());
  return parts.flat().filter((part) => part.of === of).flatMap(({ body }) => body).filter((mark) => drawn.has(mark));
}

/** Each page names the sources at its foot. */
function hasSources({ pages, parts }: Sheet, attribution: string): boolean {
  return attribution !== '' && pages.every((marks, page) => {
    const feet = (parts[page] ?? []).filter(({ of }) => of === 'foot').flatMap(({ body }) => body);
    return wordsOf(feet.filter((mark) => marks.includes(mark))).includes(tight(attribution));
  });
}

/** Texts that do not stand one behind the other, in their order; other words may stand between. */
function missingInOrder(words: string, wanted: readonly string[]): readonly string[] {
  let end = 0;
  return wanted.filter((text) => {
    const at = words.indexOf(tight(text), end);
    if (at !== -1) end = at + tight(text).length;
    return at === -1;
  });
}

/** Texts that are not there, or not as often as they should be: each is found once and crossed out, the longest first. */
function missingFrom(words: string, wanted: readonly string[]): readonly string[] {
  let rest = words;
  return wanted.toSorted((a, b) => b.length - a.length).filter((text) => {
    const [sought, at] = [tight(text), rest.indexOf(tight(text))];
    if (at !== -1) rest = `${rest.slice(0, at)}\n${rest.slice(at + sought.length)}`;
    return at === -1;
  });
}

/** What is written, in the order in which it was: broken lines stand together again. */
function wordsOf(marks: readonly Mark[]): string {
  return tight(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
}

function tight(text: string): string {
  return text.replaceAll(/\s/g, '');
}

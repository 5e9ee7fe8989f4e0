import { SHEET_BLOCKS } from '../model/sheet.ts';
import type { SheetSpot } from '../model/sheet-spot.ts';
import type { Mark, PictureMark, TextMark } from './drawing.ts';
import type { Sheet } from './lay-out.ts';
import { boxAround } from './mark-box.ts';
import type { SheetContents } from './sheet-contents.ts';
import { partMarks } from './sheet-part.ts';
import type { SheetPart } from './sheet-part.ts';

/** Free height over a line that waits for a hand, mm. */
const LINE_MM = 3;

type ToldMark = Exclude<Mark, PictureMark> & { readonly tells: NonNullable<TextMark['tells']> };

/** Where each page of a sheet can be changed, in the order in which it is read; words on the first page only. */
export function sheetSpots({ parts }: Pick<Sheet, 'parts'>, contents: SheetContents): readonly (readonly SheetSpot[])[] {
  return parts.map((page, at) => page.flatMap((part) => (at === 0 ? [...blockSpots(part), ...wordSpots(part, contents)] : blockSpots(part))));
}

function blockSpots(part: SheetPart): readonly SheetSpot[] {
  const id = SHEET_BLOCKS.find((block) => block === part.of);
  const box = boxAround(partMarks(part));
  return id === undefined || box === null ? [] : [{ kind: 'block', id, box }];
}

function wordSpots(part: SheetPart, contents: SheetContents): readonly SheetSpot[] {
  const told = partMarks(part).filter(tellsSomething);
  return [...new Set(told.map(({ tells }) => tells))].flatMap((id): readonly SheetSpot[] => {
    const marks = told.filter(({ tells }) => tells === id);
    const [box, [first]] = [boxAround(marks), marks];
    if (box === null || first === undefined) return [];
    if (id === 'paper' || id === 'scale') return [{ kind: 'choice', id, box }];
    const field = contents.foot.flat(2).find(({ tells }) => tells === id);
    const words = id === 'title' || id === 'subtitle' ? contents[id] : (field?.value ?? '');
    return [{ kind: 'text', id, words, ...placeOf(first, box) }];
  });
}

function tellsSomething(mark: Mark): mark is ToldMark {
  return 'tells' in mark && mark.tells !== undefined;
}

function placeOf(first: ToldMark, box: NonNullable<ReturnType<typeof boxAround>>) {
  if (first.kind === 'text') {
    const { y, sizeMm, bold, anchor } = first;
    return { box, baselineMm: y, sizeMm, bold, anchor: anchor === 'end' ? 'end' as const : 'start' as const };
  }
  // A line has no height: its words will stand on it.
  const standing = { ...box, y: box.y - LINE_MM, heightMm: LINE_MM };
  return { box: standing, baselineMm: box.y - 0.2 * LINE_MM, sizeMm: 0.85 * LINE_MM, bold: false, anchor: 'start' as const };
}

import type { PaperBox } from './drawing.ts';
import type { Sheet } from './lay-out.ts';
import { textCorners } from './mark-box.ts';
import type { Corners } from './mark-box.ts';
import { partMarks } from './sheet-part.ts';

/** Texts may touch, or leave their box, by so much, mm: theirs are the boxes of the em, the signs are smaller. */
const TOUCH_MM = 0.25;

/** Texts that leave the part of the sheet they belong to, lie over another text, or belong nowhere. */
export function strayTexts({ pages, parts }: Sheet): readonly string[] {
  return pages.flatMap((marks, page) => {
    const homes = new Map((parts[page] ?? []).flatMap((part) => partMarks(part).map((mark) => [mark, part.box] as const)));
    const texts = marks.filter((mark) => mark.kind === 'text');
    const boxes = texts.map(textCorners);
    return texts.flatMap((mark, index) => {
      const [box, home] = [boxes[index], homes.get(mark)];
      const isOver = box !== undefined && boxes.slice(index + 1).some((other) => overlap(box, other));
      return isOver || box === undefined || home === undefined || !isInside(box, home) ? [mark.text] : [];
    });
  });
}

function isInside([left, top, right, bottom]: Corners, { x, y, widthMm, heightMm }: PaperBox): boolean {
  return left >= x - TOUCH_MM && top >= y - TOUCH_MM && right <= x + widthMm + TOUCH_MM && bottom <= y + heightMm + TOUCH_MM;
}

function overlap(a: Corners, b: Corners): boolean {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > TOUCH_MM && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > TOUCH_MM;
}

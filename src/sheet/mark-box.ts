import type { Mark, PaperBox, TextMark } from './drawing.ts';

/** Left, top, right, bottom, mm. */
export type Corners = readonly [number, number, number, number];

/** The box of the em of a text, less what signs leave free. */
export function textCorners({ x, y, anchor, widthMm, sizeMm, upright }: TextMark): Corners {
  const before = { start: 0, middle: widthMm / 2, end: widthMm }[anchor];
  const [rise, fall] = [sizeMm * 0.8, sizeMm * 0.15];
  if (upright) return [x - rise, y + before - widthMm, x + fall, y + before];
  return [x - before, y - rise, x - before + widthMm, y + fall];
}

/** The box around marks, by the corners of their paths; `null`: there are none. */
export function boxAround(marks: readonly Mark[]): PaperBox | null {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const corners of marks.flatMap(cornersOf)) {
    [x, y] = [Math.min(x, corners[0]), Math.min(y, corners[1])];
    [right, bottom] = [Math.max(right, corners[2]), Math.max(bottom, corners[3])];
  }
  return x > right ? null : { x, y, widthMm: right - x, heightMm: bottom - y };
}

function cornersOf(mark: Mark): readonly Corners[] {
  if (mark.kind === 'text') return [textCorners(mark)];
  if (mark.kind === 'picture') return [[mark.x, mark.y, mark.x + mark.widthMm, mark.y + mark.heightMm]];
  return mark.steps.flatMap(([, ...places]): readonly Corners[] => {
    const [x, y] = places.slice(-2);
    return x === undefined || y === undefined ? [] : [[x, y, x, y]];
  });
}

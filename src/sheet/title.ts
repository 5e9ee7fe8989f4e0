import type { Kit } from './block.ts';
import { rectangle } from './drawing.ts';
import type { Mark } from './drawing.ts';
import type { Rooms } from './rooms.ts';
import type { SheetContents } from './sheet-contents.ts';
import { PALE_INK, write } from './text-lines.ts';

const MARK_INK = '#A3261B';

/** 图名 left, and right of it year, basis and the mark of schematic data; the title gets smaller before it is too long. */
export function titleMarks({ subtitle, mark }: SheetContents, title: string, { title: room }: Rooms, kit: Kit): readonly Mark[] {
  const { measure, unit, bodyMm } = kit;
  const markMm = mark === null ? 0 : measure(mark, bodyMm, true) + 5 * unit;
  const subtitleMm = measure(subtitle, bodyMm, false);
  const wanted = 7.4 * unit;
  const restMm = room.widthMm - subtitleMm - markMm - 8 * unit;
  const beside = measure(title, wanted, true) <= restMm;
  const roomMm = beside ? restMm : room.widthMm - markMm - 4 * unit;
  const sizeMm = Math.max(3.4, Math.min(wanted, (wanted * roomMm) / measure(title, wanted, true)));
  const baseline = room.y + (beside ? 8.6 : 6.6) * unit;
  const right = room.x + room.widthMm;
  const box = { x: right - markMm, y: baseline - bodyMm * 1.5, widthMm: markMm, heightMm: bodyMm * 2 };
  return [
    write(measure, title, room.x, baseline, { sizeMm, bold: true, tells: 'title' }),
    beside
      ? write(measure, subtitle, right - markMm - (mark === null ? 0 : 3 * unit), baseline, { sizeMm: bodyMm, anchor: 'end', colour: PALE_INK, tells: 'subtitle' })
      : write(measure, subtitle, room.x, baseline + bodyMm * 1.8, { sizeMm: bodyMm, colour: PALE_INK, tells: 'subtitle' }),
    ...(mark === null ? [] : [
      rectangle(box, { stroke: MARK_INK, widthMm: 0.3 * unit }),
      write(measure, mark, box.x + markMm / 2, baseline - bodyMm * 0.1, { sizeMm: bodyMm, bold: true, anchor: 'middle', colour: MARK_INK }),
    ]),
  ];
}

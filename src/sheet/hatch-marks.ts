import { HATCHES } from '../paint/hatches.ts';
import type { HatchId } from '../paint/hatches.ts';
import { circle, line } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';

/** A hatch of 8 px is 2 mm on paper: interface §2.4. */
const PX_MM = 0.25;

/** The strokes of a hatch inside a box, cut at its edges: vectors that every writer can draw. */
export function hatchMarks(id: HatchId, box: PaperBox, unit: number): readonly Mark[] {
  const { period, angle, strokes, width, colour } = HATCHES[id];
  const [tile, widthMm] = [period * PX_MM * unit, width * PX_MM * unit];
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), -Math.sin((angle * Math.PI) / 180)];
  const [middleX, middleY] = [box.x + box.widthMm / 2, box.y + box.heightMm / 2];
  const reach = Math.ceil(Math.hypot(box.widthMm, box.heightMm) / 2 / tile) + 1;
  const place = (u: number, v: number) => [middleX + (u * cos - v * sin) * tile, middleY + (u * sin + v * cos) * tile] as const;
  const marks: Mark[] = [];
  for (let row = -reach; row < reach; row++) {
    for (let column = -reach; column < reach; column++) {
      for (const [x1, y1, x2, y2] of strokes) {
        const [a, b] = [place(column + x1, row + y1), place(column + x2, row + y2)];
        const isDot = x1 === x2 && y1 === y2;
        if (isDot && isInside(a, box, widthMm / 2)) marks.push(circle(...a, widthMm / 2, { fill: colour.light }));
        const cut = isDot ? null : cutLine(a, b, box);
        if (cut !== null) marks.push(line(...cut, { stroke: colour.light, widthMm }));
      }
    }
  }
  return marks;
}

function isInside([x, y]: readonly [number, number], box: PaperBox, edgeMm: number): boolean {
  return x >= box.x + edgeMm && x <= box.x + box.widthMm - edgeMm
    && y >= box.y + edgeMm && y <= box.y + box.heightMm - edgeMm;
}

/** The part of a line inside a box, by Liang and Barsky; `null`: none. */
function cutLine(
  [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: PaperBox,
): readonly [number, number, number, number] | null {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  const edges = [
    [-dx, x1 - box.x], [dx, box.x + box.widthMm - x1], [-dy, y1 - box.y], [dy, box.y + box.heightMm - y1],
  ] as const;
  for (const [way, room] of edges) {
    if (Math.abs(way) < 1e-9) {
      if (room < 0) return null;
    } else if (way < 0) from = Math.max(from, room / way);
    else to = Math.min(to, room / way);
  }
  return from >= to ? null : [x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy];
}

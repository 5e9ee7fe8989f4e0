/** Numbers of positions one after the other: x, y, x, y, … */
export type Path = readonly number[];

/** A square around a tile, the same along both axes. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The part of a closed ring within a square, by Sutherland and Hodgman (1974): side by side. Where it leaves the
 * square it runs along its edge. Fewer than four corners: nothing is left of it.
 */
export function clipRing(ring: Path, range: Range): Path {
  return clipSide(clipSide(clipSide(clipSide(ring, 0, range.least, 1), 0, range.most, -1), 1, range.least, 1), 1, range.most, -1);
}

/** The parts of a line within a square. */
export function clipLine(line: Path, range: Range): readonly Path[] {
  const parts: number[][] = [];
  let part: number[] = [];
  for (let at = 2; at < line.length; at += 2) {
    const piece = clipPiece(line, at, range);
    if (piece === null) continue;
    const [x1, y1, x2, y2] = piece;
    const isNext = part.length > 0 && part.at(-2) === x1 && part.at(-1) === y1;
    if (isNext) part.push(x2, y2);
    else parts.push(part = [x1, y1, x2, y2]);
  }
  return parts;
}

/** @param axis 0: x, 1: y. @param side 1: what is above the limit stays; -1: what is below */
function clipSide(ring: Path, axis: 0 | 1, limit: number, side: 1 | -1): Path {
  let isAllIn = true;
  for (let at = axis; at < ring.length && isAllIn; at += 2) isAllIn = (ring[at]! - limit) * side >= 0;
  if (isAllIn) return ring;
  const kept: number[] = [];
  const cut = (from: number, to: number) => {
    const share = (limit - ring[from + axis]!) / (ring[to + axis]! - ring[from + axis]!);
    const other = ring[from + 1 - axis]! + share * (ring[to + 1 - axis]! - ring[from + 1 - axis]!);
    if (axis === 0) kept.push(limit, other);
    else kept.push(other, limit);
  };
  // Pairs of numbers, so that both of each are there.
  for (let at = 2; at < ring.length; at += 2) {
    const [wasIn, isIn] = [(ring[at - 2 + axis]! - limit) * side >= 0, (ring[at + axis]! - limit) * side >= 0];
    if (wasIn) kept.push(ring[at - 2]!, ring[at - 1]!);
    if (wasIn !== isIn) cut(at - 2, at);
  }
  if (kept.length > 0) kept.push(kept[0]!, kept[1]!);
  return kept;
}

/** One piece of a line within a square, by Liang and Barsky (1984); `null`: it is outside. */
function clipPiece(line: Path, at: number, { least, most }: Range): [number, number, number, number] | null {
  const [x1, y1, x2, y2] = [line[at - 2]!, line[at - 1]!, line[at]!, line[at + 1]!];
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [towards, room] of [[-dx, x1 - least], [dx, most - x1], [-dy, y1 - least], [dy, most - y1]] as const) {
    if (towards === 0 && room < 0) return null;
    const share = room / towards;
    if (towards < 0) from = Math.max(from, share);
    if (towards > 0) to = Math.min(to, share);
  }
  if (from > to) return null;
  const start = from === 0 ? [x1, y1] as const : [x1 + from * dx, y1 + from * dy] as const;
  return to === 1 ? [...start, x2, y2] : [...start, x1 + to * dx, y1 + to * dy];
}

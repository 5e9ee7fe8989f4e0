import type { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import type { GridFrame } from './grid-frame.ts';
import { sortByKey } from './sort.ts';

/** By this part of a cell an edge is taken to reach further than it does, so that rounding hides none. */
const SLACK = 1e-6;

/** The numbers of the zones' polygons at a place, ascending. */
export type State = readonly number[];

/** Edges of cell c: `edgeOf` from `start[c]` to `start[c + 1]` - 1. */
export interface CellEdges {
  readonly start: Uint32Array;
  readonly edgeOf: Uint32Array;
}

export interface CornerStates {
  readonly states: readonly State[];
  /** By cell: which of the states holds at its lower left corner. */
  readonly corner: Uint32Array;
}

/** x where an edge that is not horizontal is at the height y. */
function edgeX({ ax, ay, bx, by }: EdgeStack, edge: number, y: number): number {
  return ax[edge]! + ((bx[edge]! - ax[edge]!) * (y - ay[edge]!)) / (by[edge]! - ay[edge]!);
}

export function edgesByCell(edges: EdgeStack, frame: GridFrame): CellEdges {
  const start = new Uint32Array(frame.cells * frame.cells + 1);
  eachCell(edges, frame, (cell) => {
    start[cell + 1]!++;
  });
  for (let c = 0; c + 1 < start.length; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const edgeOf = new Uint32Array(start.at(-1) ?? 0);
  eachCell(edges, frame, (cell, edge) => {
    edgeOf[next[cell]!++] = edge;
  });
  return { start, edgeOf };
}

/** Row by row the cells that each edge goes through. */
function eachCell(edges: EdgeStack, frame: GridFrame, visit: (cell: number, edge: number) => void): void {
  const slackX = SLACK * frame.width;
  const slackY = SLACK * frame.height;
  for (let edge = 0; edge < edges.top; edge++) {
    const ay = edges.ay[edge]!;
    const by = edges.by[edge]!;
    const isLevel = ay === by;
    const j1 = frame.row(by + slackY);
    for (let j = frame.row(ay - slackY); j <= j1; j++) {
      const low = isLevel ? edges.ax[edge]! : edgeX(edges, edge, Math.min(Math.max(frame.bottom(j), ay), by));
      const high = isLevel ? edges.bx[edge]! : edgeX(edges, edge, Math.min(Math.max(frame.bottom(j + 1), ay), by));
      const i1 = frame.column(Math.max(low, high) + slackX);
      for (let i = frame.column(Math.min(low, high) - slackX); i <= i1; i++) visit(j * frame.cells + i, edge);
    }
  }
}

/** Walks along the lower side of each row and notes what it is inside of at each corner. */
export function cornerStates(edges: EdgeStack, frame: GridFrame): CornerStates {
  const states: State[] = [];
  const known = new Map<string, number>();
  const labelOf = (inside: ReadonlySet<number>): number => {
    const state = [...inside].sort((a, b) => a - b);
    const key = state.join();
    if (!known.has(key)) known.set(key, states.push(state) - 1);
    return known.get(key)!;
  };
  const nowhere = labelOf(new Set());
  const corner = new Uint32Array(frame.cells * frame.cells);
  const { start, x, id } = crossingsByRow(edges, frame);
  for (let j = 0; j < frame.cells; j++) {
    const inside = new Set<number>();
    let next = start[j]!;
    let label = nowhere;
    for (let i = 0; i < frame.cells; i++) {
      const before = next;
      for (; next < start[j + 1]! && x[next]! <= frame.left(i); next++) {
        const zone = id[next]!;
        if (!inside.delete(zone)) inside.add(zone);
      }
      if (next > before) label = labelOf(inside);
      corner[j * frame.cells + i] = label;
    }
  }
  return { states, corner };
}

/** Where outlines cross the lower side of row j, from left to right: from `start[j]` to `start[j + 1]` - 1. */
export interface RowCrossings {
  readonly start: Uint32Array;
  readonly x: Float64Array;
  /** The number that the outline's edges have. */
  readonly id: Int32Array;
}

export function crossingsByRow(edges: EdgeStack, frame: GridFrame): RowCrossings {
  const start = new Uint32Array(frame.cells + 1);
  eachCrossing(edges, frame, (_, j) => {
    start[j + 1]!++;
  });
  for (let j = 0; j < frame.cells; j++) start[j + 1]! += start[j]!;
  const next = start.slice();
  const count = start[frame.cells]!;
  const [found, edgeOf, order] = [new Float64Array(count), new Int32Array(count), new Int32Array(count)];
  eachCrossing(edges, frame, (edge, j) => {
    const at = next[j]!++;
    found[at] = edgeX(edges, edge, frame.bottom(j));
    edgeOf[at] = edges.id[edge]!;
    order[at] = at;
  });
  for (let j = 0; j < frame.cells; j++) sortByKey(order, found, start[j]!, start[j + 1]!);
  const x = new Float64Array(count);
  const id = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    x[at] = found[order[at]!]!;
    id[at] = edgeOf[order[at]!]!;
  }
  return { start, x, id };
}

function eachCrossing(edges: EdgeStack, frame: GridFrame, visit: (edge: number, row: number) => void): void {
  for (let edge = 0; edge < edges.top; edge++) {
    const [ay, by] = [edges.ay[edge]!, edges.by[edge]!];
    const last = Math.min(frame.row(by) + 1, frame.cells - 1);
    for (let j = frame.row(ay); j <= last; j++) {
      const y = frame.bottom(j);
      // An outline's vertex on the line counts as above it: it is crossed by both of its edges or by none.
      if (ay <= y && by > y) visit(edge, j);
    }
  }
}

/**
 * Pushes the part of an edge right of a block of cells' left side. Where the edge
 * crosses that side, what is there changes from there to the top: the walk that
 * enters the block finds at first what is at its lower left corner.
 */
export function pushRightOf(
  [x, low, , high]: Box, target: EdgeStack, edges: EdgeStack, edge: number, firstId = 0,
): void {
  const [ax, ay, bx, by] = [edges.ax[edge]!, edges.ay[edge]!, edges.bx[edge]!, edges.by[edge]!];
  const id = firstId + edges.id[edge]!;
  const startsLeft = ax <= x;
  const endsLeft = bx <= x;
  if (startsLeft && endsLeft) return;
  if (startsLeft === endsLeft) {
    target.push(ax, ay, bx, by, id);
    return;
  }
  const crossing = Math.min(Math.max(ay + ((x - ax) * (by - ay)) / (bx - ax), ay), by);
  // The very test that made the corner's state, so that the two cannot disagree about a crossing near the corner.
  const isAbove = ay >= low || (by > low && edgeX(edges, edge, low) <= x !== endsLeft);
  if (isAbove && crossing < high) target.push(x, Math.max(crossing, low), x, high, id);
  if (startsLeft) target.push(x, crossing, bx, by, id);
  else target.push(ax, ay, x, crossing, id);
}

/** Cells with edges left of column i and below row j, at j × (cells + 1) + i. */
export function borderCellSums({ start }: CellEdges, { cells }: GridFrame): Uint32Array {
  const sums = new Uint32Array((cells + 1) * (cells + 1));
  for (let j = 0; j < cells; j++) {
    let inRow = 0;
    for (let i = 0; i < cells; i++) {
      const cell = j * cells + i;
      if (start[cell + 1]! > start[cell]!) inRow++;
      sums[(j + 1) * (cells + 1) + i + 1] = sums[j * (cells + 1) + i + 1]! + inRow;
    }
  }
  return sums;
}

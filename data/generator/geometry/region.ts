import { ClipType, Clipper, Clipper64, EndType, FillRule, JoinType } from 'clipper2-ts';
import type { Path64, Paths64 } from 'clipper2-ts';
import type { Path, Point } from './plane.ts';

/** Outer rings counter-clockwise, holes clockwise, none crossing another. */
export type Region = readonly Path[];

/** Clipper counts in whole numbers: millimetres. */
const SCALE = 1000;

export function union(...regions: readonly Region[]): Region {
  return fromGrid(Clipper.union(toGrid(regions.flat()), FillRule.NonZero));
}

export function intersection(a: Region, b: Region): Region {
  return fromGrid(Clipper.intersect(toGrid(a), toGrid(b), FillRule.NonZero));
}

export function difference(a: Region, ...others: readonly Region[]): Region {
  return fromGrid(Clipper.difference(toGrid(a), toGrid(others.flat()), FillRule.NonZero));
}

/** Wider by `metres` on all sides, corners rounded; narrower, corners kept, when negative. */
export function grown(region: Region, metres: number, arcToleranceM = 0.5): Region {
  const join = metres > 0 ? JoinType.Round : JoinType.Miter;
  const tolerance = arcToleranceM * SCALE;
  return fromGrid(Clipper.inflatePaths(toGrid(region), metres * SCALE, join, EndType.Polygon, 2, tolerance));
}

/** Sharp corners cut off in arcs of about `metres`. */
export function rounded(region: Region, metres: number): Region {
  return grown(grown(region, -metres), metres);
}

/** The land within `halfWidthM` of the lines, ends square. */
export function ribbon(lines: readonly Path[], halfWidthM: number): Region {
  const grid = toGrid(lines);
  return fromGrid(Clipper.inflatePaths(grid, halfWidthM * SCALE, JoinType.Round, EndType.Butt, 2, SCALE));
}

/** The parts of the lines inside the region, or outside it. */
export function clippedLines(lines: readonly Path[], region: Region, side: 'inside' | 'outside'): Path[] {
  const clipper = new Clipper64();
  clipper.addOpenSubject(toGrid(lines));
  clipper.addClip(toGrid(region));
  const open: Paths64 = [];
  const type = side === 'inside' ? ClipType.Intersection : ClipType.Difference;
  clipper.execute(type, FillRule.NonZero, [], open);
  return fromGrid(open);
}

/** Each outer ring with its holes. */
export function piecesOf(region: Region): Region[] {
  const outers = region.filter((ring) => ringAreaM2(ring) > 0).map((ring): Path[] => [ring]);
  for (const hole of region.filter((ring) => ringAreaM2(ring) < 0)) {
    const place = hole[0];
    const homes = place === undefined ? [] : outers.filter(([outer = []]) => contains([outer], place));
    homes.sort((a, b) => ringAreaM2(a[0] ?? []) - ringAreaM2(b[0] ?? []))[0]?.push(hole);
  }
  return outers;
}

export function areaM2(region: Region): number {
  return region.reduce((sum, ring) => sum + ringAreaM2(ring), 0);
}

/** Positive when the ring runs counter-clockwise. */
export function ringAreaM2(ring: Path): number {
  let twice = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined) twice += before.x * point.y - point.x * before.y;
    before = point;
  }
  return twice / 2;
}

/** Whether the point lies inside, by even-odd. */
export function contains(region: Region, { x, y }: Point): boolean {
  let inside = false;
  for (const ring of region) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before !== undefined && before.y > y !== point.y > y) {
        const crossing = before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x);
        if (crossing > x) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

/** Vertices left out that move no edge by more than `metres`; where edges then cross, they are cut. */
export function simplified(region: Region, metres: number): Region {
  return fromGrid(
    Clipper.union(Clipper.simplifyPaths(toGrid(region), metres * SCALE, true), FillRule.NonZero),
  );
}

export function centroid(region: Region): Point {
  let area = 0;
  let x = 0;
  let y = 0;
  for (const ring of region) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before === undefined) continue;
      const cross = before.x * point.y - point.x * before.y;
      area += cross / 2;
      x += ((before.x + point.x) * cross) / 6;
      y += ((before.y + point.y) * cross) / 6;
      before = point;
    }
  }
  return { x: x / area, y: y / area };
}

function toGrid(paths: readonly Path[]): Paths64 {
  return paths.map((path): Path64 =>
    path.map(({ x, y }) => ({ x: Math.round(x * SCALE), y: Math.round(y * SCALE) })),
  );
}

function fromGrid(paths: Paths64): Path[] {
  return paths
    .filter((path) => path.length > 1)
    .map((path) => path.map(({ x, y }) => ({ x: x / SCALE, y: y / SCALE })));
}

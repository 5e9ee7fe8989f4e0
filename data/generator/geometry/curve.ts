import type { Path, Point } from './plane.ts';

/** A smooth line through all the points (uniform Catmull-Rom), with a point about every `stepM`. */
export function smoothLine(points: Path, stepM: number): Path {
  if (points.length < 3) return evenly(points, stepM);
  const dense: Point[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const [b, c] = [points[index]!, points[index + 1]!];
    const a = points[index - 1] ?? mirrored(b, c);
    const d = points[index + 2] ?? mirrored(c, b);
    const parts = Math.max(1, Math.round(distance(b, c) / stepM));
    for (let part = 0; part < parts; part++) dense.push(between(a, b, c, d, part / parts));
  }
  return [...dense, points.at(-1)!];
}

/** Straight pieces, cut into parts of about `stepM`. */
export function evenly(points: Path, stepM: number): Path {
  const result: Point[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const [a, b] = [points[index]!, points[index + 1]!];
    const parts = Math.max(1, Math.round(distance(a, b) / stepM));
    for (let part = 0; part < parts; part++) result.push(mixed(a, b, part / parts));
  }
  return [...result, points.at(-1)!];
}

/** The line moved sideways, to the left of its direction where `metres` is positive. */
export function besideLine(line: Path, metres: number): Path {
  return line.map((point, index) => {
    const { x, y } = directionAt(line, index);
    return { x: point.x - y * metres, y: point.y + x * metres };
  });
}

function directionAt(line: Path, index: number): Point {
  const a = line[Math.max(0, index - 1)]!;
  const b = line[Math.min(line.length - 1, index + 1)]!;
  const length = distance(a, b) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** The place on the line nearest to the point. */
export function nearestOn(line: Path, point: Point): { readonly place: Point; readonly distanceM: number } {
  let best = { place: line[0]!, distanceM: Infinity };
  for (let index = 0; index + 1 < line.length; index++) {
    const place = nearestOnSegment(line[index]!, line[index + 1]!, point);
    const distanceM = distance(place, point);
    if (distanceM < best.distanceM) best = { place, distanceM };
  }
  return best;
}

export function nearestOnSegment(a: Point, b: Point, { x, y }: Point): Point {
  const length2 = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  if (length2 === 0) return a;
  const along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length2;
  return mixed(a, b, Math.min(1, Math.max(0, along)));
}

export function lengthM(line: Path): number {
  return line.reduce((sum, point, index) => sum + (index === 0 ? 0 : distance(line[index - 1]!, point)), 0);
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

/** From `a` at 0 to `b` at 1. */
export function mixed(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  return { x: cubic(a.x, b.x, c.x, d.x, t), y: cubic(a.y, b.y, c.y, d.y, t) };
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function mirrored(centre: Point, other: Point): Point {
  return { x: 2 * centre.x - other.x, y: 2 * centre.y - other.y };
}

import { distance, nearestOnSegment } from './curve.ts';
import type { Path, Point } from './plane.ts';

/** A straight border between two nodes; the same node is the same object. */
export type Edge = readonly [Point, Point];

/** A vertex this near to another line stands on it. */
const TOUCH_M = 0.05;

/** Cuts the lines wherever they meet. Nodes lie on whole centimetres; an edge drawn twice comes once. */
export function nodedEdges(lines: readonly Path[]): Edge[] {
  const segments = lines.flatMap((line) => line.slice(1).map((to, index): Edge => [line[index]!, to]));
  const cuts = segments.map((segment): Point[] => [...segment]);
  segments.forEach((a, index) => {
    for (let other = index + 1; other < segments.length; other++) {
      const b = segments[other]!;
      if (!boxesMeet(a, b)) continue;
      for (const place of meetings(a, b)) {
        cuts[index]!.push(place);
        cuts[other]!.push(place);
      }
    }
  });
  const nodes = new Map<string, Point>();
  const edges = new Map<string, Edge>();
  segments.forEach(([start], index) => {
    const along = cuts[index]!.map((place) => nodeAt(nodes, place));
    along.sort((p, q) => distance(start, p) - distance(start, q));
    along.slice(1).forEach((to, before) => addEdge(edges, along[before]!, to));
  });
  return [...edges.values()];
}

function nodeAt(nodes: Map<string, Point>, { x, y }: Point): Point {
  const node = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
  const key = `${node.x} ${node.y}`;
  const known = nodes.get(key);
  if (known === undefined) nodes.set(key, node);
  return known ?? node;
}

function addEdge(edges: Map<string, Edge>, a: Point, b: Point): void {
  if (a === b) return;
  const [first, second] = a.x < b.x || (a.x === b.x && a.y < b.y) ? [a, b] : [b, a];
  edges.set(`${first.x} ${first.y} ${second.x} ${second.y}`, [first, second]);
}

function meetings(a: Edge, b: Edge): Point[] {
  const touches = [...a.filter((end) => isOn(b, end)), ...b.filter((end) => isOn(a, end))];
  if (touches.length > 0) return touches;
  const [ux, uy] = [a[1].x - a[0].x, a[1].y - a[0].y];
  const [vx, vy] = [b[1].x - b[0].x, b[1].y - b[0].y];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return [];
  const [wx, wy] = [b[0].x - a[0].x, b[0].y - a[0].y];
  const alongA = (wx * vy - wy * vx) / cross;
  const alongB = (wx * uy - wy * ux) / cross;
  if (alongA < 0 || alongA > 1 || alongB < 0 || alongB > 1) return [];
  return [{ x: a[0].x + ux * alongA, y: a[0].y + uy * alongA }];
}

function isOn([a, b]: Edge, point: Point): boolean {
  return distance(nearestOnSegment(a, b, point), point) < TOUCH_M;
}

function boxesMeet([a, b]: Edge, [c, d]: Edge): boolean {
  return (
    Math.min(a.x, b.x) <= Math.max(c.x, d.x) + TOUCH_M &&
    Math.min(c.x, d.x) <= Math.max(a.x, b.x) + TOUCH_M &&
    Math.min(a.y, b.y) <= Math.max(c.y, d.y) + TOUCH_M &&
    Math.min(c.y, d.y) <= Math.max(a.y, b.y) + TOUCH_M
  );
}

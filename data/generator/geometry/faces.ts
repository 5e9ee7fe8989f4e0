import { nodedEdges } from './noding.ts';
import type { Path, Point } from './plane.ts';
import { contains, ringAreaM2 } from './region.ts';
import type { Region } from './region.ts';

/** The neighbours of each node, counter-clockwise by direction. */
type Arms = Map<Point, Point[]>;

/**
 * The faces between lines: the lines are cut where they meet, loose ends drop
 * away, and each face becomes one counter-clockwise ring. Neighbours share all
 * the vertices of their common border, so that parts sum to the whole exactly.
 * The lines must hang together: a ring that touches no other line is not seen as a hole.
 */
export function facesBetween(lines: readonly Path[]): Path[] {
  const arms = armsOf(lines);
  const walked = new Map<Point, Set<Point>>([...arms.keys()].map((node) => [node, new Set()]));
  const faces: Path[] = [];
  for (const [from, targets] of arms) {
    for (const to of targets) {
      const face = faceLeftOf(arms, walked, from, to);
      if (face.length > 2 && ringAreaM2(face) > 0) faces.push(face);
    }
  }
  return faces;
}

/** Faces made one: borders between two of them vanish, all other vertices stay. */
export function dissolved(faces: readonly Path[]): Region {
  const onward = new Map<Point, Point[]>();
  for (const face of faces) {
    face.forEach((to, index) => {
      const from = face.at(index - 1)!;
      const back = onward.get(to)?.indexOf(from) ?? -1;
      if (back === -1) onward.set(from, [...(onward.get(from) ?? []), to]);
      else onward.get(to)!.splice(back, 1);
    });
  }
  const rings: Path[] = [];
  for (const start of onward.keys()) {
    while (onward.get(start)!.length > 0) rings.push(...simpleRings(ringFrom(onward, start)));
  }
  return rings;
}

/**
 * Faces gathered with neighbours that may join them, from the first on, while
 * the group stays below `mostM2`. Each group is dissolved.
 */
export function facesNextTo(
  faces: readonly Path[],
  mayJoin: (a: number, b: number) => boolean,
  mostM2: (first: number) => number,
): { readonly first: number; readonly region: Region }[] {
  const neighbours = neighboursOf(faces);
  const taken = new Set<number>();
  const groups: { first: number; region: Region }[] = [];
  faces.forEach((_, first) => {
    if (taken.has(first)) return;
    taken.add(first);
    const group = [first];
    let sizeM2 = ringAreaM2(faces[first]!);
    for (const member of group) {
      for (const next of neighbours[member]!) {
        const nextM2 = ringAreaM2(faces[next]!);
        if (taken.has(next) || !mayJoin(first, next) || sizeM2 + nextM2 > mostM2(first)) continue;
        taken.add(next);
        group.push(next);
        sizeM2 += nextM2;
      }
    }
    groups.push({ first, region: dissolved(group.map((member) => faces[member]!)) });
  });
  return groups;
}

/** For each face the faces on the other side of its edges. */
function neighboursOf(faces: readonly Path[]): Set<number>[] {
  const owners = new Map<Point, Map<Point, number>>();
  faces.forEach((face, index) =>
    face.forEach((to, corner) => {
      const from = face.at(corner - 1)!;
      owners.set(from, (owners.get(from) ?? new Map<Point, number>()).set(to, index));
    }),
  );
  return faces.map(
    (face) =>
      new Set(
        face.flatMap((to, corner) => {
          const other = owners.get(to)?.get(face.at(corner - 1)!);
          return other === undefined ? [] : [other];
        }),
      ),
  );
}

/** The faces that hold at least one of the places. */
export function facesAt(faces: readonly Path[], places: readonly Point[]): Path[] {
  return faces.filter((face) => places.some((place) => contains([face], place)));
}

function armsOf(lines: readonly Path[]): Arms {
  const arms: Arms = new Map();
  for (const [a, b] of nodedEdges(lines)) {
    arms.set(a, [...(arms.get(a) ?? []), b]);
    arms.set(b, [...(arms.get(b) ?? []), a]);
  }
  dropLooseEnds(arms);
  for (const [node, targets] of arms) targets.sort((a, b) => bearing(node, a) - bearing(node, b));
  return arms;
}

function dropLooseEnds(arms: Arms): void {
  const loose = [...arms.keys()].filter((node) => arms.get(node)!.length === 1);
  for (let node = loose.pop(); node !== undefined; node = loose.pop()) {
    const next = arms.get(node)?.[0];
    arms.delete(node);
    if (next === undefined) continue;
    const rest = arms.get(next)!.filter((other) => other !== node);
    arms.set(next, rest);
    if (rest.length === 1) loose.push(next);
  }
}

function bearing(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** Turns left as sharply as it can at each node until it is back; empty when it was walked before. */
function faceLeftOf(arms: Arms, walked: Map<Point, Set<Point>>, from: Point, to: Point): Path {
  const face: Point[] = [];
  let [a, b] = [from, to];
  while (!walked.get(a)!.has(b)) {
    walked.get(a)!.add(b);
    face.push(a);
    const targets = arms.get(b)!;
    [a, b] = [b, targets.at(targets.indexOf(a) - 1)!];
  }
  return face;
}

function ringFrom(onward: Map<Point, Point[]>, start: Point): Path {
  const ring: Point[] = [];
  for (let node: Point | undefined = start; node !== undefined; node = onward.get(node)?.pop())
    ring.push(node);
  return ring.slice(0, -1);
}

/** A ring that visits a node twice is cut into rings that do not. */
function simpleRings(ring: Path): Path[] {
  for (const [index, node] of ring.entries()) {
    const again = ring.indexOf(node, index + 1);
    if (again === -1) continue;
    return [
      ...simpleRings(ring.slice(index, again)),
      ...simpleRings([...ring.slice(0, index), ...ring.slice(again)]),
    ];
  }
  return [ring];
}

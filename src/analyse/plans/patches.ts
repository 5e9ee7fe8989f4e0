import { edgeLengthM } from './edge-area.ts';
import { groupAt } from './group-by.ts';
import { twin } from './half-edges.ts';
import type { Overlay } from './overlay.ts';

/** Faces that hang together by edges and have the same key. */
export interface Land {
  readonly key: number;
  readonly faces: readonly number[];
  readonly areaM2: number;
}

/**
 * Puts faces together that lie side by side and have the same key; a corner in common is not enough.
 *
 * @param faces the only ones to be looked at
 * @param keyOf below 0: the face belongs to nothing
 */
export function joinFaces(
  { around, left, areaM2, faceCount }: Overlay, faces: readonly number[], keyOf: (face: number) => number,
): Land[] {
  const keys = new Int32Array(faceCount).fill(-1);
  for (const face of faces) keys[face] = keyOf(face);
  const lands: Land[] = [];
  for (const first of faces) {
    const key = keys[first]!;
    if (key < 0) continue;
    const members = [first];
    keys[first] = -1;
    let sumM2 = 0;
    for (const face of members) {
      sumM2 += areaM2[face]!;
      for (const half of groupAt(around, face)) {
        const neighbour = left[twin(half)]!;
        if (keys[neighbour] !== key) continue;
        keys[neighbour] = -1;
        members.push(neighbour);
      }
    }
    lands.push({ key, faces: members, areaM2: sumM2 });
  }
  return lands;
}

/** The half-edges along the border of some faces, the faces on the left. */
export function borderOf({ around, left }: Overlay, faces: readonly number[]): number[] {
  const members = new Set(faces);
  return faces.flatMap((face) =>
    [...groupAt(around, face)].filter((half) => !members.has(left[twin(half)]!)));
}

/** Length of half-edges on the GRS 80 ellipsoid, metres. */
export function lengthM(
  { nodes: { lon, lat }, halves: { start } }: Overlay, border: readonly number[],
): number {
  return border.reduce((sum, half) => {
    const [a, b] = [start[half]!, start[twin(half)]!];
    return sum + edgeLengthM([lon[a]!, lat[a]!], [lon[b]!, lat[b]!]);
  }, 0);
}

import type { Polygon, Position } from 'geojson';
import { twin } from './half-edges.ts';
import { side } from './lattice.ts';
import type { Overlay } from './overlay.ts';

/**
 * The outline of faces that hang together: one shell, counter-clockwise, and holes. A ring meets no corner
 * twice, as OGC asks: where land touches itself at a corner, the ring is parted there.
 *
 * @param border the half-edges around the faces
 */
export function outlineOf(overlay: Overlay, border: readonly number[]): Polygon {
  const rings = ringsOf(overlay, border);
  const shells = rings.filter(({ isShell }) => isShell).map(({ positions }) => positions);
  const holes = rings.filter(({ isShell }) => !isShell).map(({ positions }) => positions);
  const [shell, ...others] = shells;
  // Land that hangs together by edges has one shell; a hole that is parted at a corner is two holes.
  if (shell === undefined || others.length > 0) throw new Error(`${shells.length} shells around one patch`);
  return { type: 'Polygon', coordinates: [shell, ...holes] };
}

interface Ring {
  readonly positions: Position[];
  readonly isShell: boolean;
}

function ringsOf(overlay: Overlay, border: readonly number[]): Ring[] {
  const waiting = new Set(border);
  const rings: Ring[] = [];
  for (const first of border) {
    if (!waiting.has(first)) continue;
    const way: number[] = [];
    const placeOnWay = new Map<number, number>();
    let half = first;
    do {
      waiting.delete(half);
      const node = overlay.halves.start[half]!;
      const before = placeOnWay.get(node);
      if (before === undefined) {
        placeOnWay.set(node, way.length);
        way.push(node);
      } else {
        // Back at a node of the way: what lies between is a ring of its own.
        const loop = way.splice(before + 1);
        for (const each of loop) placeOnWay.delete(each);
        rings.push(ringOf(overlay, [node, ...loop]));
      }
      half = nextOnBorder(overlay, half, waiting, first);
    } while (half !== first);
    rings.push(ringOf(overlay, way));
  }
  return rings;
}

/** Goes on around the land: past the edges that have land on both sides. */
function nextOnBorder(
  { halves }: Overlay, half: number, waiting: ReadonlySet<number>, first: number,
): number {
  let next = halves.next[half]!;
  while (next !== first && !waiting.has(next)) next = halves.next[twin(next)]!;
  return next;
}

function ringOf({ nodes }: Overlay, way: readonly number[]): Ring {
  const origin = way[0]!;
  let twiceArea = 0;
  for (let i = 2; i < way.length; i++) twiceArea += side(nodes, origin, way[i - 1]!, way[i]!);
  const positions = [...way, origin].map((node): Position => [nodes.lon[node]!, nodes.lat[node]!]);
  return { positions, isShell: twiceArea > 0 };
}

/** Centroid of land in the plane of longitude and latitude; it may lie outside of land that is bent. */
export function centroidOf(
  { nodes, halves: { start } }: Overlay, border: readonly number[],
): [number, number] {
  const origin = start[border[0]!]!;
  const [lon, lat] = [nodes.lon[origin]!, nodes.lat[origin]!];
  let [twiceArea, sumX, sumY] = [0, 0, 0];
  for (const half of border) {
    const [a, b] = [start[half]!, start[twin(half)]!];
    const [ax, ay] = [nodes.lon[a]! - lon, nodes.lat[a]! - lat];
    const [bx, by] = [nodes.lon[b]! - lon, nodes.lat[b]! - lat];
    const part = ax * by - bx * ay;
    twiceArea += part;
    sumX += part * (ax + bx);
    sumY += part * (ay + by);
  }
  if (twiceArea === 0) return [lon, lat];
  return [lon + sumX / (3 * twiceArea), lat + sumY / (3 * twiceArea)];
}

import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { NOWHERE, boxOfPositions } from '../model/geometry-box.ts';

/**
 * Rings of a Shapefile to polygons of GeoJSON. In a Shapefile shells run
 * clockwise and holes the other way, in any order; a hole belongs to the
 * smallest shell around its first corner. All are turned round on the way, as
 * GeoJSON winds them. A hole without a shell becomes one.
 */
export function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const turned = rings.map((ring) => ring.toReversed());
  const shells = turned.filter((ring) => areaOf(ring) >= 0);
  if (shells.length === turned.length) return turned.map((ring) => [ring]);
  const shellAround = shellFinder(shells);
  const polygons = new Map(shells.map((shell) => [shell, [shell]]));
  for (const ring of turned) {
    if (polygons.has(ring)) continue;
    const polygon = polygons.get(shellAround(ring[0] ?? []) ?? []);
    if (polygon === undefined) polygons.set(ring, [ring.toReversed()]);
    else polygon.push(ring);
  }
  return [...polygons.values()];
}

/** Finds the smallest shell around a position. */
function shellFinder(shells: readonly Position[][]): (position: Position) => Position[] | undefined {
  if (shells.length === 0) return () => undefined;
  const areas = new Map(shells.map((shell) => [shell, areaOf(shell)]));
  const index = new Flatbush(shells.length);
  for (const shell of shells) index.add(...(boxOfPositions(shell) ?? NOWHERE));
  index.finish();
  return ([x = 0, y = 0]) =>
    index.search(x, y, x, y)
      .map((at) => shells[at] ?? [])
      .filter((shell) => isInRing(x, y, shell))
      .toSorted((a, b) => (areas.get(a) ?? 0) - (areas.get(b) ?? 0))[0];
}

function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  for (let at = 1; at < ring.length - 1; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

/** Counts the edges to the east; on the border either answer will do. */
function isInRing(x: number, y: number, ring: readonly Position[]): boolean {
  let isInside = false;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[at] ?? [];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) isInside = !isInside;
  }
  return isInside;
}

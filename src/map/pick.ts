import type { Geometry, Position } from 'geojson';
import type { Item, LargeLayer, Layer } from '../model/layer.ts';
import { anchorOf } from './anchor.ts';
import { itemsIn } from './box-index.ts';
import { boxOf } from '../model/geometry-box.ts';
import { distanceToPiece, isInside, linesOf, pointsOf, polygonsOf, roughAreaM2 } from './geometry.ts';
import type { Box } from '../model/geometry-box.ts';
import type { FeatureKey } from './scene.ts';

/** One item as the pointer meets it. */
export interface Target {
  readonly key: FeatureKey;
  readonly box: Box;
  /** Where it is met as a point, whatever its geometry. */
  readonly pin: Position | null;
  readonly geometry: Geometry;
}

/** How the screen lies over the land, at the place that was clicked. */
export interface Ground {
  readonly degreesPerPxX: number;
  readonly degreesPerPxY: number;
}

/** Within these distances in px a pin or point, and a line, is meant. */
const POINT_PX = 14;
const LINE_PX = 6;

/** What can be picked of a layer; made once, as it looks at every vertex. Coordinates are made of what is near only. */
export function targetsOf(layer: Layer): readonly Target[] {
  return layer.items.flatMap((item) => targetsOfItem(layer, item));
}

function targetsOfItem({ id: layerId, role }: Layer, { id, geometry }: Item, more: { readonly at?: number } = {}): readonly Target[] {
  return targetOf({ layerId, featureId: id, ...more }, geometry, role === 'projects' ? anchorOf(geometry) : null);
}

/** Of a large layer what may be meant at a place: its boxes are known, so that the rest need not be looked at. */
export function targetsNear(layer: Layer, index: LargeLayer['index'], [x = 0, y = 0]: Position, ground: Ground): readonly Target[] {
  const [reachX, reachY] = [POINT_PX * ground.degreesPerPxX, POINT_PX * ground.degreesPerPxY];
  return itemsIn(index, [x - reachX, y - reachY, x + reachX, y + reachY]).flatMap((at) => {
    const item: Item | undefined = layer.items[at];
    return item === undefined ? [] : targetsOfItem(layer, item, { at });
  });
}

/** One shape as the pointer meets it, by its pin if it has one; none for an empty geometry. */
export function targetOf(key: FeatureKey, geometry: Geometry, pin: Position | null = null): readonly Target[] {
  const box = boxOf(geometry);
  if (box === null) return [];
  return [{ key, box, pin, geometry }];
}

/**
 * What lies at a place, the most specific first: points and then lines, of each
 * the nearest first, and last the areas, of which the smallest first.
 */
export function pick(targets: readonly Target[], place: Position, ground: Ground): readonly FeatureKey[] {
  const hits = targets.flatMap((target) => {
    const rank = rankOf(target, place, ground);
    return rank === null ? [] : [{ key: target.key, rank }];
  });
  return hits.toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]).map(({ key }) => key);
}

/** Kind (0 point, 1 line, 2 area), and the order within it; `null`: not there. */
function rankOf(target: Target, [x = 0, y = 0]: Position, ground: Ground): readonly [number, number] | null {
  const { box, pin, geometry } = target;
  const [reachX, reachY] = [POINT_PX * ground.degreesPerPxX, POINT_PX * ground.degreesPerPxY];
  if (x < box[0] - reachX || x > box[2] + reachX || y < box[1] - reachY || y > box[3] + reachY) return null;
  const toPx = ([px = 0, py = 0]: Position): Position => {
    return [(px - x) / ground.degreesPerPxX, (py - y) / ground.degreesPerPxY];
  };

  const places = pin === null ? pointsOf(geometry) : [pin];
  const toPoint = Math.min(...places.map(toPx).map(([px = 0, py = 0]) => Math.hypot(px, py)));
  if (toPoint <= POINT_PX) return [0, toPoint];
  const toLine = Math.min(...linesOf(geometry).map((line) => distanceToLine(line.map(toPx))));
  if (toLine <= LINE_PX) return [1, toLine];
  // The smaller, the more specific.
  return polygonsOf(geometry).some((rings) => isInside(rings, x, y)) ? [2, roughAreaM2(geometry)] : null;
}

/** From the origin. */
function distanceToLine(line: readonly Position[]): number {
  let nearest = Infinity;
  for (let index = 1; index < line.length; index++) {
    const [ax = 0, ay = 0] = line[index - 1] ?? [];
    const [bx = 0, by = 0] = line[index] ?? [];
    nearest = Math.min(nearest, distanceToPiece(ax, ay, bx, by));
  }
  return nearest;
}

import { vertexCount } from './geometry-paths.ts';
import type { Item, Layer } from './layer.ts';

/** With fewer vertices and items the window does everything itself in some 20 ms, without the way through a blob. */
const LEAST_VERTICES = 20_000;
const LEAST_ITEMS = 1500;

/** A worker reads, draws and keeps it. */
export function isLarge({ items }: Layer): boolean {
  const vertices = items.reduce((sum: number, { geometry }: Item) => sum + vertexCount(geometry), 0);
  return vertices >= LEAST_VERTICES || items.length >= LEAST_ITEMS;
}

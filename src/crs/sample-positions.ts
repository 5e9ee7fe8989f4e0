/** The first two numbers of a position. */
export type Pair = readonly [number, number];

/** Enough to tell what system numbers are in. */
const ENOUGH = 2000;

/** Positions from the beginning of a GeoJSON text, whatever is wrong with the rest of it. */
export function samplePositions(json: unknown): readonly Pair[] {
  const found: Pair[] = [];
  const waiting: unknown[] = [json];
  while (waiting.length > 0 && found.length < ENOUGH) {
    const next = waiting.pop();
    if (Array.isArray(next)) {
      const [x, y] = next as unknown[];
      if (typeof x === 'number' && typeof y === 'number') found.push([x, y]);
      else for (let at = Math.min(next.length, ENOUGH) - 1; at >= 0; at -= 1) waiting.push(next[at]);
    } else if (typeof next === 'object' && next !== null) {
      const { features, geometry, geometries, coordinates } = next as Record<string, unknown>;
      waiting.push(coordinates, geometries, geometry, features);
    }
  }
  return found;
}

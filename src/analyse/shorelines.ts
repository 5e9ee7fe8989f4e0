import type { MultiLineString, Position } from 'geojson';
import type { Polygonal } from '../model/layer.ts';

/**
 * The shores of each water, islands' shores with them. An edge that two waters share
 * corner by corner is no shore: there a river was cut into reaches, or runs into a lake.
 */
export function shorelines(waters: readonly Polygonal[]): MultiLineString[] {
  const uses = new Map<string, number>();
  for (const water of waters) {
    for (const [from, to] of edgesOf(water)) {
      const key = edgeKey(from, to);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return waters.map((water) => ({
    type: 'MultiLineString',
    coordinates: edgesOf(water).filter(([from, to]) => uses.get(edgeKey(from, to)) === 1),
  }));
}

function edgesOf(water: Polygonal): [Position, Position][] {
  const polygons = water.type === 'Polygon' ? [water.coordinates] : water.coordinates;
  return polygons.flat().flatMap((ring) =>
    ring.slice(1).map((to, index): [Position, Position] => [ring[index]!, to]));
}

/** The same for both directions. */
function edgeKey(from: Position, to: Position): string {
  return [`${from[0]} ${from[1]}`, `${to[0]} ${to[1]}`].sort().join(' ');
}

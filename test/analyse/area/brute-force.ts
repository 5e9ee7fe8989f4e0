import { boxOfLayers } from '../../../src/analyse/area/flat-polygons.ts';
import type { FlatPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { toPlane } from '../../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import type { Plane } from '../../../src/analyse/area/plane.ts';

interface Edge {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly layer: Layer;
  readonly polygon: number;
}

type Layer = 'districts' | 'covers' | 'within';

/** Rows: the districts, the city, outside; columns: masks. */
export interface BruteForce {
  readonly coveredM2: Float64Array;
  readonly sumM2: Float64Array;
}

/**
 * The kernel's definition word for word, for a few polygons: the plane is cut at
 * every end and every crossing of all edges, and in each strip it is looked up
 * what is where. No grid, no clusters, no clipping; n³.
 */
export function bruteForce(
  districts: FlatPolygons, covers: FlatPolygons, maskOf: Uint32Array, maskCount: number, within?: FlatPolygons,
): BruteForce {
  const plane = planeFor(boxOfLayers(within === undefined ? [districts, covers] : [districts, covers, within]));
  const edges = [
    ...edgesOf('districts', districts, plane), ...edgesOf('covers', covers, plane),
    ...(within === undefined ? [] : edgesOf('within', within, plane)),
  ];
  const rows = districts.featureCount + 2;
  const result = { coveredM2: new Float64Array(rows * maskCount), sumM2: new Float64Array(rows * maskCount) };
  const heights = allHeights(edges);
  for (let k = 0; k + 1 < heights.length; k++) {
    const height = heights[k + 1]! - heights[k]!;
    const y = (heights[k]! + heights[k + 1]!) / 2;
    const met = edges.filter(({ ay, by }) => ay < y && by > y)
      .map((edge) => ({ ...edge, x: edge.ax + ((y - edge.ay) * (edge.bx - edge.ax)) / (edge.by - edge.ay) }))
      .sort((a, b) => a.x - b.x);
    const inside = { districts: new Set<number>(), covers: new Set<number>(), within: new Set<number>() };
    for (let j = 0; j + 1 < met.length; j++) {
      const { layer, polygon, x } = met[j]!;
      if (!inside[layer].delete(polygon)) inside[layer].add(polygon);
      const areaM2 = (met[j + 1]!.x - x) * height;
      const counts = within === undefined || inside.within.size > 0;
      const here = new Set([...inside.districts].map((p) => districts.featureOf[p]!));
      const rowsHere = here.size === 0 ? [rows - 1] : counts ? [...here, rows - 2] : [];
      for (let mask = 0; mask < maskCount; mask++) {
        const times = [...inside.covers].filter((p) => (maskOf[covers.featureOf[p]!]! >> mask) & 1).length;
        for (const row of rowsHere) {
          result.sumM2[row * maskCount + mask]! += times * areaM2;
          if (times > 0) result.coveredM2[row * maskCount + mask]! += areaM2;
        }
      }
    }
  }
  return result;
}

function edgesOf(layer: Layer, flat: FlatPolygons, plane: Plane): Edge[] {
  const { count, xy, ringStart, polygonStart } = toPlane(flat, plane);
  const edges: Edge[] = [];
  for (let polygon = 0; polygon < count; polygon++) {
    for (let r = polygonStart[polygon]!; r < polygonStart[polygon + 1]!; r++) {
      for (let v = 2 * ringStart[r]!; v < 2 * ringStart[r + 1]! - 2; v += 2) {
        const [ax, ay, bx, by] = [xy[v]!, xy[v + 1]!, xy[v + 2]!, xy[v + 3]!];
        if (ay < by) edges.push({ ax, ay, bx, by, layer, polygon });
        if (ay > by) edges.push({ ax: bx, ay: by, bx: ax, by: ay, layer, polygon });
      }
    }
  }
  return edges;
}

function allHeights(edges: readonly Edge[]): number[] {
  const heights = new Set(edges.flatMap(({ ay, by }) => [ay, by]));
  edges.forEach((e, i) => {
    const slope = (e.bx - e.ax) / (e.by - e.ay);
    for (const f of edges.slice(0, i)) {
      const other = (f.bx - f.ax) / (f.by - f.ay);
      const y = (f.ax - f.ay * other - e.ax + e.ay * slope) / (slope - other);
      if (y > Math.max(e.ay, f.ay) && y < Math.min(e.by, f.by)) heights.add(y);
    }
  });
  return [...heights].sort((a, b) => a - b);
}

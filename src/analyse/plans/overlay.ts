import type { Position } from 'geojson';
import { boxOfPositions, joinBoxes } from '../../model/geometry-box.ts';
import { edgeAreaM2 } from './edge-area.ts';
import { Edges } from './edges.ts';
import { findFaces } from './faces.ts';
import { groupBy } from './group-by.ts';
import type { Groups } from './group-by.ts';
import { joinEdges } from './half-edges.ts';
import type { HalfEdges } from './half-edges.ts';
import { nodeEdges } from './noding.ts';
import { Nodes } from './nodes.ts';
import type { Ids } from './toggle.ts';

/** Rings of one polygon, the shell first, each closed. */
type Rings = readonly (readonly Position[])[];

/**
 * Polygons laid over each other: the plane cut into faces, each of which lies inside the same polygons all
 * over. Whatever is asked of a set of plans is a sum over faces, so that what belongs together adds up to
 * the last digit.
 */
export interface Overlay {
  readonly nodes: Nodes;
  readonly halves: HalfEdges;
  /** The face on the left of each half-edge; 0 is what lies in no polygon's reach. */
  readonly left: Int32Array;
  readonly faceCount: number;
  /** The polygons, by their number, that each face lies in. */
  readonly inside: readonly Ids[];
  /** The half-edges around each face. */
  readonly around: Groups;
  /** Of each face, on the GRS 80 ellipsoid; of face 0 without meaning. */
  readonly areaM2: Float64Array;
}

/**
 * Lays polygons over each other. Any rings will do: those that cross themselves are filled by the even-odd
 * rule.
 *
 * @param snapM corners nearer than this to each other or to an edge become one, metres
 */
export function overlayPolygons(polygons: readonly Rings[], snapM: number): Overlay {
  const box = joinBoxes(polygons.flat().map(boxOfPositions)) ?? [0, 0, 0, 0];
  const nodes = new Nodes(box, snapM);
  const drawn = new Edges();
  polygons.forEach((rings, polygon) => {
    const owners = [polygon];
    for (const ring of rings) {
      const corners = ring.map((position) => nodes.atCorner(position));
      // The first corner is no end of an edge.
      for (let i = 1; i < corners.length; i++) drawn.toggle(corners[i - 1]!, corners[i]!, owners);
    }
  });
  const noded = nodeEdges(nodes, drawn);
  const { halves, edges } = joinEdges(nodes, noded);
  const { count, left, inside } = findFaces(nodes, halves, edges, noded.owners);
  const areaM2 = measureFaces(nodes, halves, left, count, (box[1] + box[3]) / 2);
  return { nodes, halves, left, faceCount: count, inside, around: groupBy(left, count), areaM2 };
}

function measureFaces(
  { lon, lat }: Nodes, { start }: HalfEdges, left: Int32Array, count: number, parallel: number,
): Float64Array {
  const areaM2 = new Float64Array(count);
  for (let half = 0; half < start.length; half += 2) {
    const [a, b] = [start[half]!, start[half + 1]!];
    const underEdgeM2 = edgeAreaM2([lon[a]!, lat[a]!], [lon[b]!, lat[b]!], parallel);
    areaM2[left[half]!]! += underEdgeM2;
    areaM2[left[half + 1]!]! -= underEdgeM2;
  }
  return areaM2;
}

import type { Edges } from './edges.ts';
import { twin } from './half-edges.ts';
import type { HalfEdges } from './half-edges.ts';
import { LandBelow } from './land-below.ts';
import { compareNodes, side } from './lattice.ts';
import type { Nodes } from './nodes.ts';
import type { Ids } from './toggle.ts';
import { toggled } from './toggle.ts';

/** The pieces that edges cut the plane into; 0 is what lies outside of all. */
export interface Faces {
  readonly count: number;
  /** The face on the left of each half-edge. */
  readonly left: Int32Array;
  /** The polygons that each face lies in. A ring that crosses itself is filled by the even-odd rule. */
  readonly inside: readonly Ids[];
}

/** Edges that hang together, and with them the walks along them. */
interface Cluster {
  readonly walks: readonly number[];
  /** The walk around all of it. */
  readonly outline: number;
  /** Its westernmost node, of several the southernmost. */
  readonly corner: number;
}

/**
 * Finds the faces, and which polygons they lie in: none outside, and with every step across an edge its
 * owners are entered or left. Clusters of edges that do not touch are laid into each other from west to
 * east.
 */
export function findFaces(
  nodes: Nodes, halves: HalfEdges, edges: Int32Array, owners: Edges['owners'],
): Faces {
  const faceOfWalk = new Int32Array(halves.walks.length);
  let count = 1;
  const inside: Ids[] = [[]];
  const below = new LandBelow(nodes, halves.start);
  for (const { walks, outline, corner } of findClusters(nodes, halves)) {
    const under = below.halfBelow(corner);
    // What lies further west, or further south, was laid before.
    const around = under === null ? 0 : faceOfWalk[halves.walk[under]!]!;
    for (const walk of walks) faceOfWalk[walk] = walk === outline ? around : count++;
    const reached = new Set([outline]);
    for (const walk of reached) {
      const here = inside[faceOfWalk[walk]!]!;
      eachHalf(halves, walk, (half) => {
        const other = halves.walk[twin(half)]!;
        if (reached.has(other)) return;
        reached.add(other);
        inside[faceOfWalk[other]!] = toggled(here, owners[edges[half >> 1]!]!);
      });
    }
  }
  return { count, left: halves.walk.map((walk) => faceOfWalk[walk]!), inside };
}

/** Visits the half-edges of a walk. */
function eachHalf({ next, walks }: HalfEdges, walk: number, visit: (half: number) => void): void {
  const first = walks[walk]!;
  let half = first;
  do {
    visit(half);
    half = next[half]!;
  } while (half !== first);
}

/** Clusters by their corners, from west to east. */
function findClusters(nodes: Nodes, halves: HalfEdges): Cluster[] {
  const seen = new Uint8Array(halves.walks.length);
  const clusters: Cluster[] = [];
  for (let walk = 0; walk < halves.walks.length; walk++) {
    if (seen[walk] === 0) clusters.push(clusterFrom(nodes, halves, walk, seen));
  }
  return clusters.sort((a, b) => compareNodes(nodes, a.corner, b.corner));
}

function clusterFrom(nodes: Nodes, halves: HalfEdges, first: number, seen: Uint8Array): Cluster {
  const walks = [first];
  seen[first] = 1;
  let corner = halves.start[halves.walks[first]!]!;
  let outline = first;
  for (const walk of walks) {
    let twiceArea = 0;
    const origin = halves.start[halves.walks[walk]!]!;
    eachHalf(halves, walk, (half) => {
      const [from, to] = [halves.start[half]!, halves.start[twin(half)]!];
      twiceArea += side(nodes, origin, from, to);
      if (compareNodes(nodes, from, corner) < 0) corner = from;
      const other = halves.walk[twin(half)]!;
      if (seen[other] === 1) return;
      seen[other] = 1;
      walks.push(other);
    });
    // Exactly one walk of a cluster has the rest of the plane on its left.
    if (twiceArea < 0) outline = walk;
  }
  return { walks, outline, corner };
}

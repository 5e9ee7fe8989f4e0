import type { Geometry, Position } from 'geojson';
import { EdgeIndex } from '../edge-index.ts';
import type { Plan } from './gather-plans.ts';

/** Tells what plans say of points and lines. */
export class SiteMarks {
  readonly #plans: readonly { readonly plan: Plan; readonly edges: EdgeIndex }[];

  constructor(plans: readonly Plan[]) {
    this.#plans = plans.map((plan) => ({
      plan, edges: new EdgeIndex(plan.areas.map(({ geometry }) => geometry)),
    }));
  }

  /** For each plan the places of its statements that hold at a point or somewhere along a line, ascending. */
  statementsAt(geometry: Geometry): number[][] {
    return this.#plans.map(({ plan, edges }) => {
      const found = new Set<number>();
      for (const [x, y] of testPlaces(geometry, edges)) {
        const said = [...edges.shapesAt(x, y)].map((area) => plan.areas[area]!.statement);
        if (said.length > 0) found.add(Math.min(...said));
        else if (plan.elsewhere !== null) found.add(plan.elsewhere);
      }
      return [...found].sort((a, b) => a - b);
    });
  }
}

/** The point, or one place on each piece that borders cut a line into. */
function testPlaces(geometry: Geometry, edges: EdgeIndex): (readonly [number, number])[] {
  // A position always has two numbers here: `check/` refuses others.
  if (geometry.type === 'Point') return [[geometry.coordinates[0]!, geometry.coordinates[1]!]];
  if (geometry.type === 'LineString') return piecesOf(geometry.coordinates, edges);
  if (geometry.type === 'MultiLineString') {
    return geometry.coordinates.flatMap((line) => piecesOf(line, edges));
  }
  return [];
}

function piecesOf(line: readonly Position[], edges: EdgeIndex): (readonly [number, number])[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const cuts = edges.cutsBetween(from, to);
    return cuts.slice(1).map((end, at): readonly [number, number] => {
      const middle = (cuts[at]! + end) / 2;
      return [from[0]! + middle * (to[0]! - from[0]!), from[1]! + middle * (to[1]! - from[1]!)];
    });
  });
}

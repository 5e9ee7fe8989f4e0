import type { Position } from 'geojson';
import type { Linear, Polygonal } from '../model/layer.ts';
import { EdgeIndex } from './edge-index.ts';
import { distanceM } from './length.ts';

/** A length in the base of each district, in order, and in that of the city; metres. */
export interface Lengths {
  readonly districts: readonly number[];
  readonly city: number;
}

/**
 * Measures lines by district on the GRS 80 ellipsoid, within the built-up area where
 * there is one. Each line is cut where it meets a border, exactly, and each piece is
 * judged by its middle. A line along a common border counts in one of the two
 * districts; districts that overlap both have what lies in them, the city has it once.
 */
export class LengthMeter {
  readonly #edges: EdgeIndex;
  readonly #districts: number;
  readonly #everywhere: boolean;

  constructor(districts: readonly Polygonal[], builtUp: readonly Polygonal[] | null) {
    this.#edges = new EdgeIndex([...districts, ...(builtUp ?? [])]);
    this.#districts = districts.length;
    this.#everywhere = builtUp === null;
  }

  measure(lines: readonly Linear[]): Lengths {
    const districts = Array.from({ length: this.#districts }, () => 0);
    let city = 0;
    const count = (from: Position, to: Position): void => {
      const within = this.#districtsAt((from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2);
      if (within.length === 0) return;
      const lengthM = distanceM(from, to);
      city += lengthM;
      for (const district of within) districts[district]! += lengthM;
    };
    for (const line of lines) {
      const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
      for (const part of parts) {
        for (let i = 1; i < part.length; i++) this.#eachPiece(part[i - 1]!, part[i]!, count);
      }
    }
    return { districts, city };
  }

  #eachPiece(from: Position, to: Position, visit: (from: Position, to: Position) => void): void {
    const cuts = this.#edges.cutsBetween(from, to);
    const at = (share: number): Position =>
      [from[0]! + share * (to[0]! - from[0]!), from[1]! + share * (to[1]! - from[1]!)];
    for (let i = 1; i < cuts.length; i++) visit(at(cuts[i - 1]!), at(cuts[i]!));
  }

  /** The districts whose base a place lies in. */
  #districtsAt(x: number, y: number): number[] {
    const shapes = [...this.#edges.shapesAt(x, y)];
    const isBuiltUp = this.#everywhere || shapes.some((shape) => shape >= this.#districts);
    return isBuiltUp ? shapes.filter((shape) => shape < this.#districts) : [];
  }
}

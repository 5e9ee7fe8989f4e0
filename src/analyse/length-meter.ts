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
 * Degrees to either side of a line at which it is asked where the line is, 20 cm: what is
 * drawn along a border follows it as closely as six decimals allow, and not closer.
 */
const SIDE_STEP = 2e-6;

/**
 * Measures lines by district on the GRS 80 ellipsoid, within the built-up area where
 * there is one. Each line is cut where it meets a border, exactly, and each piece
 * counts by what lies on either side of it:
 *
 *     ══════════ border        ┄┄┄ road        A ┊ B   in A and B: half each, as is usual
 *                                                      for density; half where beyond
 *                                                      the border is no base
 *
 * In districts that overlap it counts in both, and in the city once.
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
      const halfM = distanceM(from, to) / 2;
      for (const side of [SIDE_STEP, -SIDE_STEP]) {
        const within = this.#districtsBeside(from, to, side);
        if (within.length > 0) city += halfM;
        for (const district of within) districts[district]! += halfM;
      }
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

  /** The districts whose base lies beside the middle of a piece; positive steps are to the left. */
  #districtsBeside(from: Position, to: Position, step: number): number[] {
    const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
    const length = Math.hypot(dx, dy);
    if (length === 0) return [];
    const x = (from[0]! + to[0]!) / 2 - (dy / length) * step;
    const y = (from[1]! + to[1]!) / 2 + (dx / length) * step;
    const shapes = [...this.#edges.shapesAt(x, y)];
    const isBuiltUp = this.#everywhere || shapes.some((shape) => shape >= this.#districts);
    return isBuiltUp ? shapes.filter((shape) => shape < this.#districts) : [];
  }
}

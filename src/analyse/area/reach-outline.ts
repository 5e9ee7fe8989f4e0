import type { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import type { ReachChains } from './reach-chains.ts';

/** Directions of a full circle in which an outline is known; between them it is a straight line. */
const DIRECTIONS = 256;
const STEP = (2 * Math.PI) / DIRECTIONS;
/** A polygon of so many corners with the square of its radius this much larger has the area of the circle. */
const OUTWARDS = STEP / Math.sin(STEP);
/** For so many directions at a time the points that cannot be the furthest are found. A divisor of their number. */
const RUN = 8;
/** By how much of the spread the leads of points change for each radian: see {@link ReachOutline}. */
const TURNING = 2.6;

/**
 * Pushes the outline of what is in reach of a chain, as far as it bounds a box.
 *
 *              k+1         In the direction u the circle around point p, as seen
 *            •    k        from the middle m, ends at the distance
 *           ╱ ╲  •
 *          ╱┌──┐╲          ρ(u) = (p − m)·u + √(r² − ((p − m) × u)²)
 *         ╱ └──┘ ╲
 *        m─────── •        and the reach of the chain at the greatest of these. A
 *                k-1       box needs only the directions in which it is seen.
 *
 * The 256 directions are the same for every box, so that what one box finds joins
 * what its neighbour finds. They are moved out a little, so that an arc keeps its
 * area; what is left is 8e-5 of the radius here and there, to and fro.
 *
 * With d = |p − m| ≤ r / 2, ρ changes by at most 1.3 d for each radian that u turns.
 * So a point that trails the furthest by more than 2.6 times the chain's spread and
 * the angle is behind it all the way: most points are left out, eight directions at
 * a time.
 */
export class ReachOutline {
  readonly #chains: ReachChains;
  readonly #cos = Float64Array.from({ length: DIRECTIONS }, (_, k) => Math.cos(k * STEP));
  readonly #sin = Float64Array.from({ length: DIRECTIONS }, (_, k) => Math.sin(k * STEP));
  /** Of the points looked at: x and y from the middle. */
  #candidates = new Float64Array(256);
  #rho = new Float64Array(128);

  constructor(chains: ReachChains) {
    this.#chains = chains;
  }

  push(edges: EdgeStack, chain: number, box: Box, id: number): void {
    const [mx, my] = [this.#chains.middleX[chain]!, this.#chains.middleY[chain]!];
    const [first, last] = runsOf(box, mx, my);
    const isAll = last - first === DIRECTIONS;
    // All the way around, the outline ends where it began; else it starts and ends in the middle.
    let x = mx;
    let y = my;
    for (let run = first; run < last; run += RUN) {
      const count = this.#findCandidates(chain, run);
      for (let k = run; k < run + RUN; k++) {
        const [ux, uy] = [this.#cos[k % DIRECTIONS]!, this.#sin[k % DIRECTIONS]!];
        const rho = this.#furthest(count, ux, uy, this.#chains.radius[chain]!);
        if (!isAll || k > first) edges.push(x, y, mx + rho * ux, my + rho * uy, id);
        x = mx + rho * ux;
        y = my + rho * uy;
      }
    }
    if (isAll) {
      const rho = this.#furthest(this.#findCandidates(chain, first), 1, 0, this.#chains.radius[chain]!);
      edges.push(x, y, mx + rho, my, id);
    } else edges.push(x, y, mx, my, id);
  }

  /** Copies the points that may be the furthest in one of the directions from number `run` on. @returns how many */
  #findCandidates(chain: number, run: number): number {
    const { xy, start, middleX, middleY, radius, spread } = this.#chains;
    const from = 2 * start[chain]!;
    const length = 2 * start[chain + 1]! - from;
    if (length > this.#candidates.length) {
      this.#candidates = new Float64Array(2 * length);
      this.#rho = new Float64Array(length);
    }
    const [candidates, rhos] = [this.#candidates, this.#rho];
    const [mx, my] = [middleX[chain]!, middleY[chain]!];
    const r2 = radius[chain]! * radius[chain]!;
    const ux = this.#cos[(run + RUN / 2) % DIRECTIONS]!;
    const uy = this.#sin[(run + RUN / 2) % DIRECTIONS]!;
    let most = 0;
    for (let i = 0; i < length; i += 2) {
      // Both indices stay within the chain's points.
      const x = xy[from + i]! - mx;
      const y = xy[from + i + 1]! - my;
      const across = x * uy - y * ux;
      const rho = x * ux + y * uy + Math.sqrt(r2 - across * across);
      rhos[i >> 1] = rho;
      if (rho > most) most = rho;
    }
    const least = most - TURNING * spread[chain]! * (RUN / 2) * STEP;
    let kept = 0;
    for (let i = 0; i < length; i += 2) {
      if (rhos[i >> 1]! < least) continue;
      candidates[kept++] = xy[from + i]! - mx;
      candidates[kept++] = xy[from + i + 1]! - my;
    }
    return kept / 2;
  }

  /** How far the reach of the candidates goes in one direction. */
  #furthest(count: number, ux: number, uy: number, radius: number): number {
    const candidates = this.#candidates;
    const r2 = radius * radius * OUTWARDS;
    let most = 0;
    for (let i = 0; i < 2 * count; i += 2) {
      // Both indices are below twice the count.
      const x = candidates[i]!;
      const y = candidates[i + 1]!;
      const across = x * uy - y * ux;
      const rho = x * ux + y * uy + Math.sqrt(r2 - across * across);
      if (rho > most) most = rho;
    }
    return most;
  }
}

/** The directions in which a box is seen from a place, in whole runs: the first, and the one after the last. */
function runsOf([x0, y0, x1, y1]: Box, x: number, y: number): [number, number] {
  if (x >= x0 && x <= x1 && y >= y0 && y <= y1) return [0, DIRECTIONS];
  const middle = Math.atan2((y0 + y1) / 2 - y, (x0 + x1) / 2 - x);
  const [cos, sin] = [Math.cos(middle), Math.sin(middle)];
  let [least, most] = [0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const dx = ((corner & 1) === 0 ? x0 : x1) - x;
    const dy = ((corner & 2) === 0 ? y0 : y1) - y;
    // Turned so that the box's middle lies straight ahead; all corners lie before the place then.
    const angle = Math.atan2(dy * cos - dx * sin, dx * cos + dy * sin);
    if (angle < least) least = angle;
    if (angle > most) most = angle;
  }
  // A direction more on either side, and one turn more so that no number is negative.
  const first = RUN * Math.floor(((middle + least) / STEP - 1) / RUN) + DIRECTIONS;
  const last = RUN * Math.ceil(((middle + most) / STEP + 2) / RUN) + DIRECTIONS;
  return [first, last];
}

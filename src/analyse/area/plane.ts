import { equalAreaProjection } from './equal-area.ts';
import type { Projection } from './equal-area.ts';
import type { Box } from './flat-polygons.ts';

/** Where areas are measured; made for a box in degrees. */
export interface Plane {
  /** Within the box. */
  readonly project: Projection;
  /** Anywhere; the same to 1e-6 m in the box, and slower. */
  readonly projectExactly: Projection;
  readonly box: Box;
  /** Degrees; the longer side of the box. */
  readonly width: number;
}

/** Highest total degree of the polynomials; see {@link planeFor} for what they reach. */
const DEGREE = 4;
const NODES = DEGREE + 1;
/** Degrees; of the largest box for which the polynomials are good to 1e-6 m. */
const LARGEST_WIDTH = 0.8;

/**
 * The equal-area plane of a box in degrees, with its origin at the box's middle.
 *
 * A sine, a root and an artanh for each vertex cost more than the whole analysis.
 * Over a city they are smooth, so each coordinate is replaced by a polynomial of
 * degree 4 in longitude and latitude, fitted at Chebyshev nodes: off by less than
 * 1e-6 m in boxes up to 0.8 degrees. Larger boxes take the exact formula.
 */
export function planeFor(box: Box): Plane {
  // Where there is nothing to measure any plane will do.
  const [west, south, east, north] = box[0] <= box[2] ? box : [0, 0, 0, 0];
  const middle: readonly [number, number] = [(west + east) / 2, (south + north) / 2];
  const exact = equalAreaProjection(...middle);
  const half: readonly [number, number] = [(east - west) / 2, (north - south) / 2];
  const width = 2 * Math.max(...half);
  if (width > LARGEST_WIDTH) return { project: exact, projectExactly: exact, box, width };
  // A box without width would divide by zero; a millionth of a degree does no harm.
  const project = fitPolynomials(exact, middle, [Math.max(half[0], 1e-6), Math.max(half[1], 1e-6)]);
  return { project, projectExactly: exact, box, width };
}

/**
 * Interpolates `exact` on the box. In the box's own coordinates u, v (-1 to 1),
 *
 *     x(u, v) = Σ c[i][j] T_i(u) T_j(v),   i + j ≤ 4
 *
 * T being the Chebyshev polynomials, whose coefficients are sums over the nodes;
 * the result is rewritten in powers of u and v. East and west of the middle are
 * each other's mirror image, so x has odd powers of u only, and y even ones.
 */
function fitPolynomials(
  exact: Projection, [lon0, lat0]: readonly [number, number], [halfLon, halfLat]: readonly [number, number],
): Projection {
  const nodes = Array.from({ length: NODES }, (_, i) => Math.cos((Math.PI * (i + 0.5)) / NODES));
  const samples = Float64Array.from(
    nodes.flatMap((u) => nodes.flatMap((v) => [lon0 + halfLon * u, lat0 + halfLat * v])),
  );
  exact(samples, samples, 0, samples.length);
  const xs = samples.filter((_, i) => i % 2 === 0);
  const ys = samples.filter((_, i) => i % 2 === 1);
  return evaluator(powerCoefficients(xs, nodes), powerCoefficients(ys, nodes), [lon0, lat0], [1 / halfLon, 1 / halfLat]);
}

/** Coefficients of u^i v^j, at index 5 i + j, of the polynomial through `samples` (index 5 a + b: node a, node b). */
function powerCoefficients(samples: Float64Array, nodes: readonly number[]): Float64Array {
  const chebyshev = chebyshevPowers();
  const powers = new Float64Array(NODES * NODES);
  for (let i = 0; i < NODES; i++) {
    for (let j = 0; i + j <= DEGREE; j++) {
      let sum = 0;
      samples.forEach((sample, at) => {
        const u = nodes[Math.floor(at / NODES)]!;
        const v = nodes[at % NODES]!;
        sum += sample * Math.cos(i * Math.acos(u)) * Math.cos(j * Math.acos(v));
      });
      const coefficient = (sum * (i === 0 ? 1 : 2) * (j === 0 ? 1 : 2)) / (NODES * NODES);
      chebyshev[i]!.forEach((a, m) => chebyshev[j]!.forEach((b, n) => {
        powers[NODES * m + n]! += coefficient * a * b;
      }));
    }
  }
  return powers;
}

/** T_0 to T_4 as powers: 1, u, 2u² − 1, 4u³ − 3u, 8u⁴ − 8u² + 1. */
function chebyshevPowers(): readonly (readonly number[])[] {
  return [[1], [0, 1], [-1, 0, 2], [0, -3, 0, 4], [1, 0, -8, 0, 8]];
}

/** Horner's rule written out: five times as fast as the same in two loops. */
function evaluator(
  cx: Float64Array, cy: Float64Array, [lon0, lat0]: readonly [number, number],
  [perLon, perLat]: readonly [number, number],
): Projection {
  const [, , , , , x10, x11, x12, x13, , , , , , , x30, x31] = numbers(cx);
  const [, y01, y02, y03, y04, , , , , , y20, y21, y22, , , , , , , , y40] = numbers(cy);
  return (lonLat, xy, from, to) => {
    for (let i = from; i < to; i += 2) {
      // Both indices are below `to`, which the caller keeps within the array.
      const u = (lonLat[i]! - lon0) * perLon;
      const v = (lonLat[i + 1]! - lat0) * perLat;
      const uu = u * u;
      xy[i] = u * (x10 + v * (x11 + v * (x12 + v * x13)) + uu * (x30 + v * x31));
      xy[i + 1] = v * (y01 + v * (y02 + v * (y03 + v * y04))) + uu * (y20 + v * (y21 + v * y22) + uu * y40);
    }
  };
}

type TwentyFive = readonly [
  number, number, number, number, number, number, number, number, number, number, number, number, number,
  number, number, number, number, number, number, number, number, number, number, number, number,
];

/** So that the compiler knows that the 25 coefficients are there. */
function numbers(coefficients: Float64Array): TwentyFive {
  return [...coefficients] as unknown as TwentyFive;
}

/** GRS 80, the ellipsoid of CGCS2000; WGS 84 differs from it by 0.1 mm at the poles. */
const SEMI_MAJOR_M = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
const RADIANS = Math.PI / 180;

/** Writes x and y in metres for the pairs lon, lat in degrees of `lonLat`, both from index `from` to `to`. */
export type Projection = (lonLat: Float64Array, xy: Float64Array, from: number, to: number) => void;

/**
 * Lambert azimuthal equal-area projection of the GRS 80 ellipsoid, centred at
 * (lon0, lat0), which becomes x = y = 0. Source: Snyder, Map Projections, a
 * Working Manual (1987), equations 3-11, 3-12 and 24-16 to 24-20.
 *
 *     q(φ) = (1 − e²) [ sin φ / (1 − e² sin²φ) + artanh(e sin φ) / e ]
 *     sin β = q(φ) / q(90°)                        β: the authalic latitude
 *
 * Areas are true everywhere. Lengths are true at the centre; at the distance c
 * (radians) they are off by the factor cos(c / 2) along the ray and its inverse
 * across: c² / 8, which is 2e-6 at 25 km and 1e-4 at 180 km. A line straight in
 * the plane is the geodesic up to the same order.
 *
 * The point opposite to the centre has no image; it and what is near are put at
 * the rim of the map, so that the result is always finite.
 */
export function equalAreaProjection(lon0: number, lat0: number): Projection {
  const qPole = authalicQ(1);
  const sinBeta0 = clampSine(authalicQ(Math.sin(lat0 * RADIANS)) / qPole);
  // Away from the pole itself, where the scale factors below lose their meaning.
  const cosBeta0 = Math.max(Math.sqrt(1 - sinBeta0 * sinBeta0), 1e-9);
  const radius = SEMI_MAJOR_M * Math.sqrt(qPole / 2);
  const sin0 = Math.sin(lat0 * RADIANS);
  const cos0 = Math.max(Math.cos(lat0 * RADIANS), 1e-9);
  const stretch = (SEMI_MAJOR_M * cos0) / (Math.sqrt(1 - E2 * sin0 * sin0) * radius * cosBeta0);

  return (lonLat, xy, from, to) => {
    for (let i = from; i < to; i += 2) {
      // Both indices are below `to`, which the caller keeps within the array.
      const sinBeta = clampSine(authalicQ(Math.sin(lonLat[i + 1]! * RADIANS)) / qPole);
      const cosBeta = Math.sqrt(1 - sinBeta * sinBeta);
      const lambda = (lonLat[i]! - lon0) * RADIANS;
      const cosLambda = Math.cos(lambda);
      const facing = Math.max(1 + sinBeta0 * sinBeta + cosBeta0 * cosBeta * cosLambda, 1e-9);
      const scale = radius * Math.sqrt(2 / facing);
      xy[i] = scale * stretch * cosBeta * Math.sin(lambda);
      xy[i + 1] = (scale / stretch) * (cosBeta0 * sinBeta - sinBeta0 * cosBeta * cosLambda);
    }
  };
}

function authalicQ(sinPhi: number): number {
  return (1 - E2) * (sinPhi / (1 - E2 * sinPhi * sinPhi) + Math.atanh(E * sinPhi) / E);
}

function clampSine(value: number): number {
  return value > 1 ? 1 : value < -1 ? -1 : value;
}

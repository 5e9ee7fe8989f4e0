import type { Polygon, Position } from 'geojson';

/** A rectangle in degrees. */
export function box(west: number, south: number, width: number, height = width): Polygon {
  const [east, north] = [west + width, south + height];
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

/** A polygon through the points, closed. */
export function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]!]) };
}

/** A wiggly round shape around a point, radius in degrees. */
export function blob([lon, lat]: readonly [number, number], radius: number, count: number, random: () => number): Polygon {
  return polygon(Array.from({ length: count }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / count;
    const r = radius * (0.5 + 0.5 * random());
    return [lon + 1.2 * r * Math.cos(angle), lat + r * Math.sin(angle)];
  }));
}

/**
 * Area of a rectangle between parallels and meridians on the GRS 80 ellipsoid, m²:
 * the closed formula of domain.md §6, which is exact for such rectangles.
 */
export function boxAreaM2(width: number, south: number, north: number): number {
  const radians = Math.PI / 180;
  return width * radians * (authalic(north * radians) - authalic(south * radians));
}

/** Area between the equator and a parallel, for one radian of longitude. */
function authalic(latitude: number): number {
  const a = 6_378_137;
  const f = 1 / 298.257222101;
  const e2 = f * (2 - f);
  const e = Math.sqrt(e2);
  const sin = Math.sin(latitude);
  const log = Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e);
  return (a * a / 2) * (1 - e2) * (sin / (1 - e2 * sin * sin) - log);
}

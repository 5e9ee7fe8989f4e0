import type { FeatureCollection, Polygon, Position } from 'geojson';

/** West, south, east, north of a city of about 10 by 8 km. */
export const CITY: readonly [number, number, number, number] = [112.537, 35.052, 112.648, 35.1245];

/**
 * A plan of `side` by `side` parcels that fill the city: a grid whose inner corners are moved, always in the same way,
 * so that two plans of different seeds cut across each other all over. Around the middle is housing, beyond it
 * farmland; one parcel in six is the other, and one in thirty a park.
 *
 * @param reach how far the housing reaches, as a share of the way to the border
 */
export function parcelPlan(side: number, seed: number, reach: number): FeatureCollection<Polygon> {
  const [west, south, east, north] = CITY;
  const cornerAt = (column: number, row: number): Position => {
    const inside = (at: number) => (at === 0 || at === side ? 0 : 0.6);
    const x = column + inside(column) * (noise(column, row, seed) - 0.5);
    const y = row + inside(row) * (noise(row, column, seed + 1) - 0.5);
    return [west + ((east - west) * x) / side, south + ((north - south) * y) / side];
  };
  const cells = Array.from({ length: side * side }, (_, at) => [at % side, Math.floor(at / side)] as const);
  return {
    type: 'FeatureCollection',
    features: cells.map(([column, row]) => ({
      type: 'Feature',
      properties: { id: `${seed}-${column}-${row}`, code: codeAt(column, row, side, seed, reach) },
      geometry: {
        type: 'Polygon',
        coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]].map(([x = 0, y = 0]) => cornerAt(column + x, row + y))],
      },
    })),
  };
}

function codeAt(column: number, row: number, side: number, seed: number, reach: number): string {
  if (noise(column, row, seed + 2) < 1 / 30) return 'G1';
  const [x, y] = [(2 * column) / side - 1, (2 * row) / side - 1];
  const isScattered = noise(row, column, seed + 3) < 1 / 6;
  return Math.hypot(x, y) < reach === isScattered ? 'E2' : 'R2';
}

/** From 0 to 1, always the same for the same numbers. */
function noise(a: number, b: number, seed: number): number {
  const wave = Math.sin(a * 12.9898 + b * 78.233 + seed * 37.719) * 43_758.5453;
  return wave - Math.floor(wave);
}

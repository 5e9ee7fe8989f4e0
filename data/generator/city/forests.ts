import { hills } from '../geometry/random.ts';
import { contours, emptyRaster } from '../geometry/raster.ts';
import { areaM2, difference, intersection, piecesOf, rounded, simplified } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { blob } from '../geometry/shapes.ts';
import { pointsOf } from './units.ts';
import type { Unit } from './units.ts';

export interface Forest {
  readonly name: string;
  readonly code: 'EG12' | 'EG2';
  readonly region: Region;
}

const CELL_M = 260;
const COLUMNS = 278;
const ROWS = 184;
const ORIGIN = { x: -36_500, y: -23_000 } as const;
const LEVEL = 0.5;
const LEAST_FOREST_M2 = 400_000;

/** Named forests of the hills; names from public maps, places and outlines made up. */
const FOREST_PARKS = [
  { name: '王屋山森林公园', place: '112.285,35.185', areaHa: 7_400, stretch: 1.5, turn: 25 },
  { name: '南山森林公园', place: '112.470,34.985', areaHa: 3_100, stretch: 1.9, turn: -12 },
  { name: '太行山麓森林公园', place: '112.620,35.205', areaHa: 4_300, stretch: 2.2, turn: -8 },
  { name: '黄河小浪底森林公园', place: '112.215,35.005', areaHa: 3_600, stretch: 1.8, turn: -40 },
] as const;

/** Forest where the land is high: along the north, in the west, on the southern hills. */
export function cityForests(land: Region, units: readonly Unit[]): Forest[] {
  const broad = hills('forest broad', 6_500);
  const fine = hills('forest fine', 1_700);
  const raster = emptyRaster(ORIGIN, COLUMNS, ROWS, CELL_M);
  for (let index = 0; index < raster.values.length; index++) {
    const x = ORIGIN.x + (index % COLUMNS) * CELL_M;
    const y = ORIGIN.y + Math.floor(index / COLUMNS) * CELL_M;
    // The rim stays low, so that every forest has an edge.
    const rim =
      index % COLUMNS === 0 ||
      index % COLUMNS === COLUMNS - 1 ||
      index < COLUMNS ||
      index >= COLUMNS * (ROWS - 1);
    raster.values[index] = rim ? 0 : rise(x, y) + (broad(x, y) - 0.5) * 0.5 + (fine(x, y) - 0.5) * 0.34;
  }
  const high = intersection(simplified(contours(raster, LEVEL), 30), land);
  const woods = simplified(rounded(high, 40), 20);
  const parks = FOREST_PARKS.map((row): Forest => {
    const reach = blob({ ...row, at: pointsOf(row.place)[0]!, areaM2: row.areaHa * 1e4, seed: row.name });
    return { name: row.name, code: 'EG12', region: large(rounded(intersection(woods, reach), 15)) };
  });
  const rest = difference(woods, ...parks.map(({ region }) => region));
  const others = units.map(({ name, region }): Forest => {
    return { name: `${name}水源涵养林`, code: 'EG2', region: large(rounded(intersection(rest, region), 15)) };
  });
  return [...parks, ...others].filter(({ region }) => region.length > 0);
}

function large(region: Region): Region {
  return piecesOf(region)
    .filter((piece) => areaM2(piece) > LEAST_FOREST_M2)
    .flat();
}

/** How high the land is, 0 to 1: mountains in the north and west, hills in the south, a plain in the east. */
function rise(x: number, y: number): number {
  const north = 1 / (1 + Math.exp(-(y - 10_500) / 2_200));
  const west = 1 / (1 + Math.exp((x + 6_500) / 4_500));
  const south = x < 22_000 ? 0.62 / (1 + Math.exp((y + 7_500) / 1_600)) : 0;
  return Math.min(1, Math.max(north, west * 0.82, south));
}

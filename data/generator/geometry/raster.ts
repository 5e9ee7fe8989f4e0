import type { Path, Point } from './plane.ts';
import type { Region } from './region.ts';

/** Numbers on the corners of square cells, row by row from the south-west. */
export interface Raster {
  readonly origin: Point;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

export function emptyRaster(origin: Point, columns: number, rows: number, cellM: number): Raster {
  return { origin, cellM, columns, rows, values: new Float64Array(columns * rows) };
}

/** Sets every corner inside the region, by even-odd along each row. */
export function paint({ origin, cellM, columns, rows, values }: Raster, region: Region, value: number): void {
  for (let row = 0; row < rows; row++) {
    const y = origin.y + row * cellM;
    const crossings = crossingsAt(region, y).sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const first = Math.max(0, Math.ceil((crossings[index]! - origin.x) / cellM));
      const last = Math.min(columns - 1, Math.floor((crossings[index + 1]! - origin.x) / cellM));
      if (last >= first) values.fill(value, row * columns + first, row * columns + last + 1);
    }
  }
}

/** Each value as the mean of itself and its eight neighbours. */
export function blurred(raster: Raster): Raster {
  const { columns, rows, values } = raster;
  const soft = new Float64Array(values);
  for (let row = 1; row + 1 < rows; row++) {
    for (let column = 1; column + 1 < columns; column++) {
      let sum = 0;
      for (let at = (row - 1) * columns + column; at <= (row + 1) * columns + column; at += columns) {
        sum += values[at - 1]! + values[at]! + values[at + 1]!;
      }
      soft[row * columns + column] = sum / 9;
    }
  }
  return { ...raster, values: soft };
}

/** Marching squares: where the values cross `level`, as closed rings with the higher ground on the left. */
export function contours(raster: Raster, level: number): Path[] {
  const onward = new Map<string, { readonly to: string; readonly point: Point }>();
  for (let row = 0; row + 1 < raster.rows; row++) {
    for (let column = 0; column + 1 < raster.columns; column++) addCell(raster, level, column, row, onward);
  }
  const rings: Path[] = [];
  for (const start of onward.keys()) {
    const ring: Point[] = [];
    for (let key = start, step = onward.get(key); step !== undefined; key = step.to, step = onward.get(key)) {
      ring.push(step.point);
      onward.delete(key);
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}

/** From side, to side; for each pattern of high corners: south-west 1, south-east 2, north-east 4, north-west 8. */
const STEPS: readonly string[] = [
  '',
  'SW',
  'ES',
  'EW',
  'NE',
  'SENW',
  'NS',
  'NW',
  'WN',
  'SN',
  'WSEN',
  'EN',
  'WE',
  'SE',
  'WS',
  '',
];

function addCell(
  raster: Raster,
  level: number,
  column: number,
  row: number,
  onward: Map<string, { readonly to: string; readonly point: Point }>,
): void {
  const { columns, values } = raster;
  const at = row * columns + column;
  const corners = [values[at]!, values[at + 1]!, values[at + columns + 1]!, values[at + columns]!] as const;
  const pattern = corners.reduce((sum, value, index) => sum + (value >= level ? 1 << index : 0), 0);
  const steps = STEPS[pattern] ?? '';
  for (let step = 0; step < steps.length; step += 2) {
    const [from, to] = [steps[step]!, steps[step + 1]!];
    const point = sidePoint(raster, level, column, row, from, corners);
    onward.set(sideKey(column, row, from), { to: sideKey(column, row, to), point });
  }
}

function sideKey(column: number, row: number, side: string): string {
  if (side === 'N') return `${column},${row + 1}h`;
  if (side === 'E') return `${column + 1},${row}v`;
  return `${column},${row}${side === 'S' ? 'h' : 'v'}`;
}

function sidePoint(
  { origin, cellM }: Raster,
  level: number,
  column: number,
  row: number,
  side: string,
  [southWest, southEast, northEast, northWest]: readonly [number, number, number, number],
): Point {
  const share = (a: number, b: number) => (level - a) / (b - a);
  const x =
    side === 'S'
      ? share(southWest, southEast)
      : side === 'N'
        ? share(northWest, northEast)
        : side === 'E'
          ? 1
          : 0;
  const y =
    side === 'W'
      ? share(southWest, northWest)
      : side === 'E'
        ? share(southEast, northEast)
        : side === 'N'
          ? 1
          : 0;
  return { x: origin.x + (column + x) * cellM, y: origin.y + (row + y) * cellM };
}

function crossingsAt(region: Region, y: number): number[] {
  const crossings: number[] = [];
  for (const ring of region) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before !== undefined && before.y > y !== point.y > y) {
        crossings.push(before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x));
      }
      before = point;
    }
  }
  return crossings;
}

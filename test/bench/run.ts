import { cpus } from 'node:os';
import { bbox } from '@turf/turf';
import { Clipper, FillRule } from 'clipper2-ts';
import type { Paths64 } from 'clipper2-ts';
import { coveredArea } from '../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../src/analyse/area/flat-polygons.ts';
import type { Polygonal } from '../../src/model/layer.ts';
import { makeCity, toCollection } from './city.ts';

/** Lattice of Clipper2, which counts in whole numbers: about a centimetre. */
const PER_DEGREE = 1e7;
const ROUNDS = 3;

/** Green spaces × districts, columns and rows. */
const CASES = [
  [1000, [4, 4]],
  [10_000, [4, 4]],
] as const;

console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, seconds\n`);
console.log('case'.padEnd(12), 'JSON.parse'.padStart(11), 'ours cold'.padStart(11), 'ours warm'.padStart(11),
  'Clipper2'.padStart(11), 'warm/floor'.padStart(11), 'Clipper2/warm'.padStart(14));
for (const [count, grid] of CASES) measureCase(count, grid);

/** One row: medians of rounds in which each way takes its turn; `cold` is the first turn of ours. */
function measureCase(count: number, grid: readonly [number, number]): void {
  const { districts, greens } = makeCity(count, grid, 1);
  const text = JSON.stringify(toCollection(greens));
  const seconds = { floor: [] as number[], ours: [] as number[], clipper: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    seconds.floor.push(time(() => JSON.parse(text)));
    seconds.ours.push(time(() => ours(districts, greens)));
    seconds.clipper.push(time(() => byClipper(districts, greens)));
  }
  const [floor, clipper] = [median(seconds.floor), median(seconds.clipper)];
  const [cold = 0, ...rest] = seconds.ours;
  const warm = median(rest);
  console.log(`${count}×${districts.length}`.padEnd(12), cell(floor), cell(cold), cell(warm), cell(clipper),
    (warm / floor).toFixed(2).padStart(11), (clipper / warm).toFixed(1).padStart(14));
}

function ours(districts: readonly Polygonal[], greens: readonly Polygonal[]): number {
  const { coveredM2 } = coveredArea(
    flattenPolygons(districts), flattenPolygons(greens), new Uint32Array(greens.length).fill(1), 1,
  );
  return coveredM2.reduce((sum, area) => sum + area, 0);
}

/** One intersection a district, of all green spaces whose boxes meet its own. */
function byClipper(districts: readonly Polygonal[], greens: readonly Polygonal[]): number {
  const covers = greens.map((shape) => ({ paths: toPaths(shape), box: bbox(shape) }));
  return districts.reduce((sum, district) => {
    const [west, south, east, north] = bbox(district);
    const near = covers.filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south);
    const parts = Clipper.intersect(near.flatMap(({ paths }) => paths), toPaths(district), FillRule.NonZero);
    return sum + parts.reduce((area, path) => area + Clipper.area(path), 0);
  }, 0);
}

function toPaths(shape: Polygonal): Paths64 {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.flat().map((ring) =>
    ring.map(([x = 0, y = 0]) => ({ x: Math.round(x * PER_DEGREE), y: Math.round(y * PER_DEGREE) })));
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function cell(seconds: number): string {
  return seconds.toFixed(3).padStart(11);
}

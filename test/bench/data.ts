import { boxOfLayers, flattenPolygons } from '../../src/analyse/area/flat-polygons.ts';
import type { FlatPolygons } from '../../src/analyse/area/flat-polygons.ts';
import { toPlane } from '../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../src/analyse/area/plane.ts';
import { shapeAreaM2 } from '../../src/analyse/area/shape-area.ts';
import type { Polygonal } from '../../src/model/layer.ts';
import type { Case } from './cases.ts';
import { makeCity } from './city.ts';
import type { City } from './city.ts';
import { partition } from './partition.ts';
import { randomFrom } from './random.ts';

const SEED = 1;
const CLASSES = 12;

/** Metres that a park serves, by its area, as GB/T 51346 has it: 500 m from half a hectare, 300 m below, 0 below 0.2 ha. */
export function serviceRadiusM(park: Polygonal): number {
  const areaM2 = shapeAreaM2(park);
  return areaM2 >= 5000 ? 500 : areaM2 >= 2000 ? 300 : 0;
}

export function cityOf({ count, grid }: Case): City {
  return makeCity(count, grid, SEED);
}

export interface Plan {
  readonly cells: readonly Polygonal[];
  readonly classes: readonly number[];
}

/** Two plans for the same square, with cells that have nothing to do with each other, and land around both. */
export function plansOf({ count }: Case): { readonly all: Polygonal; readonly plans: readonly [Plan, Plan]; readonly classCount: number } {
  const random = randomFrom(SEED);
  const plan = (columns: number): Plan => {
    const cells = partition([112.3, 34.9], 0.2, [columns, count], 8, random);
    return { cells, classes: cells.map(() => Math.floor(CLASSES * random())) };
  };
  const [all] = partition([112.2, 34.8], 0.4, [1, 1], 1, random);
  return { all: all!, plans: [plan(count), plan(count + 3)], classCount: CLASSES };
}

/** Rings of a polygon: the shell counterclockwise, holes clockwise, each closed; x, y, x, y, … in metres. */
export type PlanarShape = readonly Float64Array[];

/**
 * The same layers in the plane of ours, by feature its polygons, for engines that
 * know no ellipsoid. The way there is not timed for them; for ours it is.
 */
export function planar(...layers: readonly (readonly Polygonal[])[]): PlanarShape[][][] {
  const flats = layers.map((shapes) => flattenPolygons(shapes));
  const plane = planeFor(boxOfLayers(flats));
  return flats.map((flat) => byFeature(flat, toPlane(flat, plane)));
}

function byFeature({ featureOf, featureCount, polygonStart }: FlatPolygons, { xy, ringStart }: { readonly xy: Float64Array; readonly ringStart: Uint32Array }): PlanarShape[][] {
  const features = Array.from({ length: featureCount }, (): PlanarShape[] => []);
  featureOf.forEach((feature, p) => {
    const rings: Float64Array[] = [];
    // The start arrays are one longer than what they index.
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      const ring = xy.slice(2 * ringStart[r]!, 2 * ringStart[r + 1]!);
      const isShell = rings.length === 0;
      rings.push(twiceArea(ring) > 0 === isShell ? ring : reversed(ring));
    }
    features[feature]!.push(rings);
  });
  return features;
}

function twiceArea(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) sum += ring[i]! * ring[i + 3]! - ring[i + 2]! * ring[i + 1]!;
  return sum;
}

function reversed(ring: Float64Array): Float64Array {
  return ring.map((_, i) => ring[ring.length - 2 - i + 2 * (i % 2)]!);
}

/** Left, bottom, right, top of a feature. */
export function boxOf(shapes: readonly PlanarShape[]): readonly [number, number, number, number] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [shell = new Float64Array()] of shapes) {
    for (let i = 0; i < shell.length; i += 2) {
      x0 = Math.min(x0, shell[i]!);
      x1 = Math.max(x1, shell[i]!);
      y0 = Math.min(y0, shell[i + 1]!);
      y1 = Math.max(y1, shell[i + 1]!);
    }
  }
  return [x0, y0, x1, y1];
}

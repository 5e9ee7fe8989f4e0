import { BorderLines } from './border-lines.ts';
import { EdgeStack } from './edge-stack.ts';
import { boxOfLayers, boxOfPairs } from './flat-polygons.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { COLUMN, MatrixCounter, PLACE, ROW } from './matrix-counter.ts';
import { canonicalOrder, toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { measureByTiles } from './tile-walk.ts';

/** A plan: areas with a class each. */
export interface ClassedPolygons {
  readonly polygons: FlatPolygons;
  /** By feature; a number from 0 to `classCount` - 1. */
  readonly classOf: Uint32Array;
  readonly classCount: number;
}

/** Areas in m² on the GRS 80 ellipsoid. */
export interface ClassMatrix {
  /** (district × classes of a + class of a) × classes of b + class of b. */
  readonly areaM2: Float64Array;
  /** By how much the figures may be off, all together; see `SlabSweep`. */
  readonly uncertainM2: number;
}

/**
 * For each district: the land that is of class i in one plan and of class j in
 * the other, for all i and j. Where areas of one class overlap, land counts once;
 * where areas of different classes in one plan overlap, in each of them. For the
 * city as a whole, give all districts as one feature.
 */
export function classMatrix(
  districts: FlatPolygons, a: ClassedPolygons, b: ClassedPolygons, checkpoint: Checkpoint = noPause,
): ClassMatrix {
  const flats = [districts, a.polygons, b.polygons];
  const plane = planeFor(boxOfLayers(flats));
  const pause = (): void => checkpoint(0);
  const layers = flats.map((flat) => toPlane(flat, plane, pause));
  const counts = layers.map(({ count }) => count);
  const ids = counts.reduce((sum, count) => sum + count, 0);
  const role = new Uint8Array(ids);
  const value = new Uint32Array(ids);
  const edges = new EdgeStack();
  const lines = new BorderLines();
  let firstId = 0;
  layers.forEach((layer, index) => {
    const values = index === 0 ? layer.featureOf : layer.featureOf.map((feature) => (index === 1 ? a : b).classOf[feature]!);
    role.fill([PLACE, ROW, COLUMN][index]!, firstId, firstId + layer.count);
    value.set(values, firstId);
    lines.addLayer(edges, layer, canonicalOrder(layer, values));
    pause();
    firstId += layer.count;
  });
  const counter = new MatrixCounter(
    { role, value, first: lines.first, second: lines.second }, a.classCount, b.classCount, districts.featureCount,
  );
  const uncertainM2 = measureByTiles(edges, boxOfPairs(layers[0]!.xy), counter, lines.first.length, checkpoint);
  return { areaM2: counter.areaM2, uncertainM2 };
}

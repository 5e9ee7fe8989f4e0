import { EACH } from './area-counter.ts';
import { countEach } from './count-covers.ts';
import { boxOfLayers } from './flat-polygons.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { Ground } from './ground.ts';
import { toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Tally } from './tally.ts';

/** So many features are measured side by side, each with a mask of its own. */
const GROUP = 32;

/** Which features have a part in which district: pairs of `feature[i]` and `district[i]`. */
export interface FeaturePresence {
  readonly feature: Uint32Array;
  readonly district: Uint32Array;
}

export interface PresenceOptions {
  /** Districts count inside these only. */
  readonly within?: FlatPolygons | undefined;
  /** A smaller part is none: a border drawn twice. m². */
  readonly leastM2: number;
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * Tells for each feature in which districts it has a part, by measuring the part:
 * a plain polygon far from borders by its shoelace, the others with the borders
 * near them.
 */
export function featurePresence(
  districts: FlatPolygons, polygons: FlatPolygons, { within, leastM2, checkpoint = noPause }: PresenceOptions,
): FeaturePresence {
  const plane = planeFor(boxOfLayers(within === undefined ? [districts, polygons] : [districts, polygons, within]));
  const ground = new Ground(districts, within, plane, () => checkpoint(0));
  const planar = toPlane(polygons, plane, () => checkpoint(0));
  const masks = planar.featureOf.map((feature) => 1 << feature % GROUP);
  const tally = new Tally(ground, { polygons: planar, masks, maskCount: GROUP, reach: null }, EACH, checkpoint);
  const { areaM2 } = tally.counted();
  const [feature, district]: [number[], number[]] = [[], []];
  for (let first = 0, p = 0; first < planar.featureCount; first += GROUP) {
    tally.report(first / planar.featureCount);
    const start = p;
    while (p < planar.count && planar.featureOf[p]! < first + GROUP) p++;
    countEach(tally, ground, planar, Uint32Array.from({ length: p - start }, (_, i) => start + i));
    for (let at = 0; at < ground.districtCount * GROUP; at++) {
      if (areaM2[at]! < leastM2) continue;
      feature.push(first + (at % GROUP));
      district.push(Math.floor(at / GROUP));
    }
    areaM2.fill(0);
  }
  return { feature: Uint32Array.from(feature), district: Uint32Array.from(district) };
}

import { noPause } from './checkpoint.ts';
import type { Pause } from './checkpoint.ts';
import { overlapClusters } from './clusters.ts';
import { coverFigures } from './covered-area.ts';
import type { AreaOptions, CoverFigures, MaskedPolygons } from './covered-area.ts';
import { FlatBuilder } from './flat-builder.ts';
import type { Box, FlatPolygons } from './flat-polygons.ts';
import { Ground } from './ground.ts';
import { canonicalOrder, polygonBoxes } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import type { ServedAreas } from './service-area.ts';

/** As many as there are workers at most. Always the same number, so that the sums are the same to the last bit. */
const BANDS = 4;

/** Smaller layers are one band: cutting them up would take longer than measuring them. */
const LEAST_VERTICES = 20_000;

/** A layer in bands where that pays. It depends on the layer alone, so that figures do too. */
export function bandsOf(covers: MaskedPolygons, pause: Pause = noPause): readonly MaskedPolygons[] {
  return covers.polygons.lonLat.length / 2 < LEAST_VERTICES ? [covers] : splitIntoBands(covers, pause);
}

/**
 * Cuts a layer into four that can be measured apart, by four workers or by one
 * after the other: from west to east, with about as many vertices in each. What
 * may overlap stays together, so that nothing is counted twice:
 *
 *     figures(all) = figures(band 1) + figures(band 2) + …
 *
 * The bands depend on the polygons alone, not on their order or on the machine.
 */
export function splitIntoBands(
  { polygons, maskOf, maskCount }: MaskedPolygons, pause: Pause = noPause,
): readonly MaskedPolygons[] {
  const { lonLat, ringStart, polygonStart, featureOf } = polygons;
  const masks = featureOf.map((feature) => maskOf[feature]!);
  const boxes = polygonBoxes(lonLat, ringStart, polygonStart);
  const order = canonicalOrder({ count: featureOf.length, boxes, xy: lonLat, ringStart, polygonStart }, masks);
  pause();
  const bandOf = new Int8Array(featureOf.length).fill(-1);
  const clusterOf = new Map<number, readonly number[]>();
  for (const { members } of overlapClusters(boxes, masks, order, pause)) for (const p of members) clusterOf.set(p, members);
  let done = 0;
  for (const p of order) {
    if (bandOf[p] !== -1) continue;
    const band = Math.min(BANDS - 1, Math.floor((BANDS * done) / (lonLat.length / 2)));
    for (const member of clusterOf.get(p) ?? [p]) {
      bandOf[member] = band;
      // Both start arrays are one longer than what they index.
      done += ringStart[polygonStart[member + 1]!]! - ringStart[polygonStart[member]!]!;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    pause();
    const members = order.filter((p) => bandOf[p] === band);
    return { polygons: pick(polygons, members), maskOf: members.map((p) => masks[p]!), maskCount };
  });
}

/** @param box in degrees, around all that is measured: `boxOfLayers`. The bands of one layer must have the same. */
export function measureBand(
  districts: FlatPolygons, band: MaskedPolygons, box: Box, { within, checkpoint = noPause }: AreaOptions = {},
): CoverFigures {
  const plane = planeFor(box);
  return coverFigures(new Ground(districts, within, plane, () => checkpoint(0)), band, plane, null, checkpoint);
}

/** Adds the figures of bands up, in order. There must be at least one. */
export function mergeBands(bands: readonly CoverFigures[]): CoverFigures {
  return bands.reduce((sum, band) => ({
    districtCount: sum.districtCount,
    maskCount: sum.maskCount,
    coveredM2: add(sum.coveredM2, band.coveredM2),
    sumM2: add(sum.sumM2, band.sumM2),
    cityCoveredM2: add(sum.cityCoveredM2, band.cityCoveredM2),
    citySumM2: add(sum.citySumM2, band.citySumM2),
    outsideM2: add(sum.outsideM2, band.outsideM2),
    uncertainM2: sum.uncertainM2 + band.uncertainM2,
  }));
}

/** The same for land near parks. */
export function mergeServedBands(bands: readonly ServedAreas[]): ServedAreas {
  return bands.reduce((sum, band) => ({
    servedM2: add(sum.servedM2, band.servedM2),
    cityServedM2: sum.cityServedM2 + band.cityServedM2,
    uncertainM2: sum.uncertainM2 + band.uncertainM2,
  }));
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((areaM2, at) => areaM2 + b[at]!);
}

/** These polygons, each a feature of its own. */
function pick(polygons: FlatPolygons, picked: Uint32Array): FlatPolygons {
  const builder = new FlatBuilder();
  for (const p of picked) {
    builder.addPolygons(polygons, p, p + 1);
    builder.endFeature();
  }
  return builder.finish();
}

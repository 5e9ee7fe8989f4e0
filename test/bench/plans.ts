import { area, featureCollection, intersect, polygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { findConflicts } from '../../src/analyse/plans/find-conflicts.ts';
import { CITY, parcelPlan } from '../analyse/plans/parcel-plans.ts';
import { USUAL, districtLayer, planLayer } from '../analyse/plans/plan-layers.ts';

/**
 * Two plans of 5 041 parcels each, compared by the house and by plain Turf: `npx tsx test/bench/plans.ts`. Turf gets
 * an index of boxes and only has to intersect and measure; of its pairs one in ten is computed and the time taken ten
 * times. Times are of the processor, so that other work on the machine does not count.
 */
const SIDE = 71;
const PART = 10;

const [planA, planB] = [parcelPlan(SIDE, 1, 0.8), parcelPlan(SIDE, 7, 0.85)];

const ours = cpuMs(compareByHouse);
const turf = cpuMs(intersectByTurf);
console.log(`house: ${Math.round(ours.ms)} ms, A∩B in both construction ${ours.result.toFixed(0)} m²`);
console.log(`Turf:  ${Math.round(turf.ms * PART)} ms, from one pair in ${PART} of ${turf.result}`);
console.log(`ratio: ${((turf.ms * PART) / ours.ms).toFixed(1)}`);

function compareByHouse(): number {
  const [west, south, east, north] = CITY;
  const city: Polygon = {
    type: 'Polygon',
    coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
  };
  const layerOf = (id: string, { features }: FeatureCollection<Polygon>) =>
    planLayer(id, features.map(({ geometry, properties }) => [String(properties?.['code']), geometry]));
  const { pairs } = findConflicts([districtLayer([city]), layerOf('a', planA), layerOf('b', planB)], USUAL);
  return pairs[0]?.classes.find(({ code }) => code === 1)?.areaM2 ?? Number.NaN;
}

/** @returns how many pairs there are. */
function intersectByTurf(): number {
  const index = new Flatbush(planB.features.length);
  for (const feature of planB.features) index.add(...boxOf(feature));
  index.finish();
  let pairs = 0;
  for (const one of planA.features) {
    for (const at of index.search(...boxOf(one))) {
      pairs += 1;
      const other = planB.features[at];
      if (pairs % PART !== 0 || other === undefined) continue;
      const common = intersect(featureCollection([one, polygon(other.geometry.coordinates)]));
      if (common !== null) area(common);
    }
  }
  return pairs;
}

function boxOf({ geometry: { coordinates } }: Feature<Polygon>): [number, number, number, number] {
  const [xs, ys] = [0, 1].map((axis) => coordinates.flat().map((position) => position[axis] ?? 0));
  return [Math.min(...xs ?? []), Math.min(...ys ?? []), Math.max(...xs ?? []), Math.max(...ys ?? [])];
}

function cpuMs<T>(work: () => T): { ms: number; result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

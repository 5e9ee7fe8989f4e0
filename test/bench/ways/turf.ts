import { area, bbox, feature, featureCollection, intersect, union } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Feature } from 'geojson';
import type { Polygonal } from '../../../src/model/layer.ts';
import type { Case } from '../cases.ts';
import { cityOf, plansOf } from '../data.ts';
import type { Outcome, Way } from '../way.ts';

type Land = Feature<Polygonal>;

/** Of the cells of a plan one in so many is tried; of the districts one. The rest is extrapolated. */
const ONE_CELL_IN = 40;

/**
 * As one writes it with Turf and an index, on features in degrees; Turf's areas are
 * those of a sphere. Service is left out: one district alone takes minutes.
 */
export const turf: Way = {
  name: 'Turf',
  takes: ({ question, count }) => question === 'matrix' || (question === 'union' && count <= 10_000),
  prepare: (of) => Promise.resolve(of.question === 'union' ? covered(of) : matrix(of)),
};

function covered(of: Case): () => Outcome {
  const { districts, greens } = cityOf(of);
  const covers = greens.map((green) => feature(green));
  return oneOf(districts, (district) => {
    const near = nearTo(indexOf(covers), covers, district);
    return areaM2(unite(near.flatMap((cover) => common(cover, district))));
  });
}

/** Tries the district in the middle. */
function oneOf(districts: readonly Polygonal[], measure: (district: Land) => number): () => Outcome {
  const tried = Math.floor(districts.length / 2);
  return () => {
    const measured = measure(feature(districts[tried]!));
    return { areasM2: districts.map((_, i) => (i === tried ? measured : NaN)), share: 1 / districts.length };
  };
}

function matrix(of: Case): () => Outcome {
  const { plans: [a, b] } = plansOf(of);
  const tried = a.cells.filter((_, i) => i % ONE_CELL_IN === 0).map((cell) => feature(cell));
  const others = b.cells.map((cell) => feature(cell));
  return () => {
    const index = indexOf(others);
    let sumM2 = 0;
    for (const cell of tried) for (const other of nearTo(index, others, cell)) sumM2 += areaM2(common(cell, other)[0] ?? null);
    // Not by class: only a part was done.
    return { areasM2: sumM2 > 0 ? [] : [NaN], share: tried.length / a.cells.length };
  };
}

function indexOf(lands: readonly Land[]): Flatbush {
  const index = new Flatbush(lands.length);
  for (const land of lands) {
    const [west, south, east, north] = bbox(land);
    index.add(west, south, east, north);
  }
  index.finish();
  return index;
}

function nearTo(index: Flatbush, lands: readonly Land[], land: Land): readonly Land[] {
  const [west, south, east, north] = bbox(land);
  return index.search(west, south, east, north).map((i) => lands[i]!);
}

function common(a: Land, b: Land): Land[] {
  const shape = intersect(featureCollection([a, b]));
  return shape === null ? [] : [shape];
}

function unite(lands: readonly Land[]): Land | null {
  return lands.length > 1 ? union(featureCollection([...lands])) : lands[0] ?? null;
}

function areaM2(land: Land | null): number {
  return land === null ? 0 : area(land);
}

import Flatbush from 'flatbush';
import type { Case } from './cases.ts';
import { boxOf, cityOf, planar, plansOf, serviceRadiusM } from './data.ts';
import type { PlanarShape } from './data.ts';
import type { Outcome, Way } from './way.ts';
import { whole } from './way.ts';

/** A library that clips polygons in the plane, in four words. `Shape` is its own type for an area. */
export interface Engine<Shape> {
  readonly read: (polygons: readonly PlanarShape[]) => Shape;
  /** What the shapes have together, overlaps once, inside the other. */
  readonly common: (shapes: readonly Shape[], other: Shape) => Shape;
  /** All within a distance in metres; full circles have `corners`. */
  readonly around: ((shape: Shape, radiusM: number, corners: number) => Shape) | null;
  readonly areaM2: (shape: Shape) => number;
  /** For engines that keep their own memory. */
  readonly free: (shape: Shape) => void;
}

/** Full circles of the peers have as many corners as ours. */
const CORNERS = 128;

/**
 * A peer. It starts where ours does, at coordinates in flat arrays, but in the
 * plane already: timed are the way into its own types, the search for neighbours
 * by their boxes, and its work.
 */
export function engineWay<Shape>(name: string, takes: (of: Case) => boolean, open: () => Promise<Engine<Shape>>): Way {
  return {
    name,
    takes: (of) => of.question !== 'drag' && takes(of),
    prepare: async (of) => {
      const engine = await open();
      if (of.question === 'union') return union(engine, of);
      return of.question === 'service' ? service(engine, of) : matrix(engine, of);
    },
  };
}

/** An index of features by their boxes. */
function indexOf(features: readonly (readonly PlanarShape[])[], widerM: (feature: number) => number = () => 0): Flatbush {
  const index = new Flatbush(features.length);
  features.forEach((feature, i) => {
    const [x0, y0, x1, y1] = boxOf(feature);
    index.add(x0 - widerM(i), y0 - widerM(i), x1 + widerM(i), y1 + widerM(i));
  });
  index.finish();
  return index;
}

function union<Shape>(engine: Engine<Shape>, of: Case): () => Outcome {
  const city = cityOf(of);
  const [districts = [], greens = []] = planar(city.districts, city.greens);
  return () => {
    const [districtShapes, greenShapes] = [districts.map(engine.read), greens.map(engine.read)];
    const index = indexOf(greens);
    const areasM2 = districts.map((district, d) => {
      const near = index.search(...boxOf(district)).map((g) => greenShapes[g]!);
      return measured(engine, engine.common(near, districtShapes[d]!));
    });
    [...districtShapes, ...greenShapes].forEach(engine.free);
    return whole(areasM2);
  };
}

function service<Shape>(engine: Engine<Shape>, of: Case): () => Outcome {
  const city = cityOf(of);
  const radiusM = city.greens.map(serviceRadiusM);
  const [districts = [], land = [], parks = []] = planar(city.districts, city.residential, city.greens);
  return () => {
    const [districtShapes, landShapes, parkShapes] = [districts.map(engine.read), land.map(engine.read), parks.map(engine.read)];
    const landIndex = indexOf(land);
    const parkIndex = indexOf(parks, (park) => radiusM[park]!);
    const reaches = parkShapes.map((shape, park) => (radiusM[park] === 0 ? null : engine.around!(shape, radiusM[park]!, CORNERS)));
    const areasM2 = districts.map((district, d) => {
      const box = boxOf(district);
      const here = engine.common(landIndex.search(...box).map((l) => landShapes[l]!), districtShapes[d]!);
      const near = parkIndex.search(...box).map((p) => reaches[p]).filter((reach) => reach !== null && reach !== undefined);
      const served = engine.common(near, here);
      engine.free(here);
      return measured(engine, served);
    });
    for (const reach of reaches) if (reach !== null) engine.free(reach);
    [...districtShapes, ...landShapes, ...parkShapes].forEach(engine.free);
    return whole(areasM2);
  };
}

function matrix<Shape>(engine: Engine<Shape>, of: Case): () => Outcome {
  const { plans: [a, b], classCount } = plansOf(of);
  const [cellsA = [], cellsB = []] = planar(a.cells, b.cells);
  return () => {
    const [shapesA, shapesB] = [cellsA.map(engine.read), cellsB.map(engine.read)];
    const index = indexOf(cellsB);
    const areasM2 = Array.from({ length: classCount * classCount }, () => 0);
    cellsA.forEach((cell, i) => {
      for (const j of index.search(...boxOf(cell))) {
        areasM2[classCount * a.classes[i]! + b.classes[j]!]! += measured(engine, engine.common([shapesA[i]!], shapesB[j]!));
      }
    });
    [...shapesA, ...shapesB].forEach(engine.free);
    return whole(areasM2);
  };
}

function measured<Shape>(engine: Engine<Shape>, shape: Shape): number {
  const areaM2 = engine.areaM2(shape);
  engine.free(shape);
  return areaM2;
}

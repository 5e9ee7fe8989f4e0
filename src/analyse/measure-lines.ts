import type { RoadMeasures } from '../model/indicator.ts';
import type { Polygonal, Road, RoadClass, Water } from '../model/layer.ts';
import type { CityLayers } from './city-layers.ts';
import { LengthMeter } from './length-meter.ts';
import type { Lengths } from './length-meter.ts';
import { shorelines } from './shorelines.ts';

/** Roads in the sense of GB/T 51328-2018; railways, greenways and paths are none. */
const NETWORK: ReadonlySet<RoadClass> = new Set(['expressway', 'arterial', 'sub-arterial', 'branch']);

/** 林荫路 are looked for among these: 城市林荫路覆盖率, 2022. */
const SHADE_CLASSES: ReadonlySet<RoadClass> = new Set(['sub-arterial', 'branch']);

/** What lines tell of one district, or of the city. */
export interface LineMeasures {
  readonly roads: RoadMeasures | null;
  readonly shore: { readonly totalM: number; readonly naturalM: number } | null;
}

/** Measures roads and shores by district; `null` where there is no such layer, or no item that tells. */
export function measureLines(layers: CityLayers): { districts: readonly LineMeasures[]; city: LineMeasures } {
  const meter = new LengthMeter(
    layers.districts.map(({ geometry }) => geometry), layers.builtUp?.map(({ geometry }) => geometry) ?? null);
  const roadsAt = layers.roads === null ? null : measureRoads(meter, layers.roads);
  const shoreAt = layers.waters === null ? null : measureShores(meter, layers.waters);
  const at = (pick: (lengths: Lengths) => number): LineMeasures =>
    ({ roads: roadsAt?.(pick) ?? null, shore: shoreAt?.(pick) ?? null });
  return {
    districts: layers.districts.map((_, index) => at(({ districts }) => districts[index]!)),
    city: at(({ city }) => city),
  };
}

type Pick = (lengths: Lengths) => number;

function measureRoads(meter: LengthMeter, roads: readonly Road[]): (pick: Pick) => RoadMeasures {
  const measure = (chosen: readonly Road[]) => meter.measure(chosen.map(({ geometry }) => geometry));
  const network = roads.filter(({ roadClass }) => NETWORK.has(roadClass));
  const shadeable = roads.filter(({ roadClass }) => SHADE_CLASSES.has(roadClass));
  const total = measure(network);
  const greenway = measure(roads.filter(({ roadClass }) => roadClass === 'greenway'));
  const greened = measureTold(measure, network, ({ streetTrees }) => streetTrees);
  const shaded = measureTold(measure, shadeable, ({ shaded }) => shaded);
  return (pick) => ({
    totalM: pick(total),
    greened: greened === null ? null : { toldM: pick(greened.told), withM: pick(greened.with) },
    shaded: shaded === null ? null : { toldM: pick(shaded.told), withM: pick(shaded.with) },
    greenwayM: pick(greenway),
  });
}

/** The roads of which `tell` knows, and those of which it says yes; `null` when it knows none. */
function measureTold(
  measure: (roads: readonly Road[]) => Lengths, roads: readonly Road[], tell: (road: Road) => boolean | null,
): { told: Lengths; with: Lengths } | null {
  const told = roads.filter((road) => tell(road) !== null);
  return told.length === 0 ? null : { told: measure(told), with: measure(told.filter(tell)) };
}

/**
 * The shores of waters that tell how much of theirs is natural. A river drawn as a
 * line has none: where its banks are is not known.
 */
function measureShores(meter: LengthMeter, waters: readonly Water[]): ((pick: Pick) => LineMeasures['shore']) | null {
  const banked = waters.filter(hasBanks);
  const lines = shorelines(banked.map(({ geometry }) => geometry));
  const shores = banked.flatMap(({ naturalShoreShare: share }, index) =>
    share === null ? [] : [{ share, lengths: meter.measure([lines[index]!]) }]);
  if (shores.length === 0) return null;
  return (pick) => ({
    totalM: shores.reduce((sum, { lengths }) => sum + pick(lengths), 0),
    naturalM: shores.reduce((sum, { share, lengths }) => sum + share * pick(lengths), 0),
  });
}

function hasBanks(water: Water): water is Water & { readonly geometry: Polygonal } {
  return water.geometry.type === 'Polygon' || water.geometry.type === 'MultiPolygon';
}

import type { GreenCode } from '../model/green-class.ts';
import type { Measures } from '../model/indicator.ts';
import type { GreenSpace, Item, Polygonal } from '../model/layer.ts';
import type { ServiceRadius } from '../model/project.ts';
import type { CityLayers } from './city-layers.ts';
import { countComprehensiveParks, greenArea, plainSum } from './green-sums.ts';
import { measureAreas } from './measure-areas.ts';
import type { Areas } from './measure-areas.ts';
import { measureLines } from './measure-lines.ts';
import type { LineMeasures } from './measure-lines.ts';
import { greenwaySources, parkSources } from './service-sources.ts';
import { sortGreens } from './sort-greens.ts';
import type { SortedGreens } from './sort-greens.ts';

/** Less than this is no land but a border drawn twice, m². */
const SLIVER_M2 = 1;

/** A union that is measured. `green/n` is all that counts as green up to step n. */
type Coverage = 'park' | 'canopy' | 'residential' | `green/${number}` | `class/${GreenCode}`;

export interface CityMeasures {
  readonly districts: readonly Measures[];
  readonly city: Measures;
  /** In no district. */
  readonly outsideGreenM2: number;
  readonly outsideParkM2: number;
  /** Land that lies in more than one district. */
  readonly districtOverlapM2: number;
  /** Squares of which no green part could be counted. */
  readonly untoldSquares: readonly GreenSpace[];
}

/** Measures all that the indicators are made of, in one pass over the layers. */
export function measureCity(layers: CityLayers, radii: readonly ServiceRadius[]): CityMeasures {
  const sorted = sortGreens(layers.greens ?? []);
  const items = sorted.green.flatMap((step) => step.items);
  const land = layers.residential?.map(shapeOf) ?? null;
  const areas = measureAreas({
    districts: layers.districts.map(shapeOf),
    builtUp: layers.builtUp?.map(shapeOf) ?? null,
    coverages: coveragesOf(sorted, layers),
    items: items.map(shapeOf),
    services: [
      { land, sources: parkSources(sorted.parks, radii) },
      { land, sources: greenwaySources(layers.roads ?? []) },
    ],
  });
  const lines = measureLines(layers);
  const hasGreenways = layers.roads?.some(({ roadClass }) => roadClass === 'greenway') ?? false;
  const partsOf = new Map(items.map((item, index) => [item, areas.items[index]!]));
  const [parkService, greenwayService] = areas.services;

  const measuresAt = (pick: (areas: Areas) => number, { roads, shore }: LineMeasures): Measures => {
    const covered = (name: Coverage) => pick(areas.coverages.get(name)!);
    const partOf = (item: GreenSpace) => pick(partsOf.get(item)!);
    const hasPart = (item: GreenSpace) => partOf(item) >= SLIVER_M2;
    const green = greenArea(sorted.green, (step) => covered(`green/${step}`));
    return {
      areaM2: pick(areas.districts),
      baseM2: pick(areas.bases) < SLIVER_M2 ? 0 : pick(areas.bases),
      greenM2: green.totalM2,
      greenPartsM2: green.partsM2,
      greenSumM2: plainSum(sorted.green, partOf),
      parkM2: covered('park'),
      parkSumM2: plainSum([{ share: 1, items: sorted.parks }], partOf),
      classesM2: Object.fromEntries([...sorted.classes.keys()].map((code) => [code, covered(`class/${code}`)])),
      canopyM2: layers.canopy === null ? null : covered('canopy'),
      residentialM2: layers.residential === null ? null : covered('residential'),
      servedM2: layers.greens === null ? null : pick(parkService!),
      greenwayServedM2: hasGreenways ? pick(greenwayService!) : null,
      comprehensiveParks: countComprehensiveParks(sorted.parks, hasPart),
      roads,
      shore,
      countedParks: idsOf(sorted.parks.filter(hasPart)),
      countedGreens: idsOf(sorted.green.flatMap(({ share, items }) => (share > 0 ? items.filter(hasPart) : []))),
    };
  };
  const outside = (name: Coverage) => areas.coverages.get(name)!.outside;
  return {
    districts: lines.districts.map((line, index) => measuresAt(({ districts }) => districts[index]!, line)),
    city: measuresAt(({ city }) => city, lines.city),
    outsideGreenM2: greenArea(sorted.green, (step) => outside(`green/${step}`)).totalM2,
    outsideParkM2: outside('park'),
    districtOverlapM2: areas.districts.districts.reduce((sum, area) => sum + area, 0) - areas.districts.city,
    untoldSquares: sorted.untoldSquares,
  };
}

function coveragesOf(sorted: SortedGreens, layers: CityLayers): ReadonlyMap<Coverage, readonly Polygonal[]> {
  const upTo = (step: number) => sorted.green.slice(0, step + 1).flatMap(({ items }) => items);
  const sets: [Coverage, readonly Item<Polygonal>[]][] = [
    ['park', sorted.parks],
    ['canopy', layers.canopy ?? []],
    ['residential', layers.residential ?? []],
    ...sorted.green.map((_, step): [Coverage, readonly GreenSpace[]] => [`green/${step}`, upTo(step)]),
    ...[...sorted.classes].map(([code, items]): [Coverage, readonly GreenSpace[]] => [`class/${code}`, items]),
  ];
  return new Map(sets.map(([name, items]) => [name, items.map(shapeOf)]));
}

function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}

function shapeOf(item: Item<Polygonal>): Polygonal {
  return item.geometry;
}

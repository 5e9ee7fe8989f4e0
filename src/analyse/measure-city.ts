import type { GreenCode } from '../model/green-class.ts';
import type { Measures } from '../model/indicator.ts';
import type { GreenSpace, Item, Polygonal } from '../model/layer.ts';
import type { ServiceRadius } from '../model/project.ts';
import type { CityLayers } from './city-layers.ts';
import { countComprehensiveParks, greenArea } from './green-sums.ts';
import { joinPlans, planOf } from './area-plan.ts';
import type { AreaPlan } from './area-plan.ts';
import { noPause } from './area/checkpoint.ts';
import type { Pause } from './area/checkpoint.ts';
import { coverageAreas, groundAreas, groundOf, presentItems, serviceAreas } from './measure-areas.ts';
import type { Areas, Coverage as AreasOfSet } from './measure-areas.ts';
import { measureLines } from './measure-lines.ts';
import type { LineMeasures } from './measure-lines.ts';
import { greenwaySources, parkSources } from './service-sources.ts';
import { sortGreens } from './sort-greens.ts';
import type { SortedGreens } from './sort-greens.ts';
import { SLIVER_M2, untoldCoverages, untoldFinder, untoldGreens, withoutUntold } from './untold-greens.ts';
import type { UntoldCoverage } from './untold-greens.ts';

/** A union that is measured. `green/n` is all that counts as green up to step n. */
type Coverage = 'park' | 'canopy' | 'residential' | `green/${number}` | `class/${GreenCode}` | UntoldCoverage;

export interface CityMeasures {
  readonly districts: readonly Measures[];
  readonly city: Measures;
  /** In no district. */
  readonly outsideGreenM2: number | null;
  readonly outsideParkM2: number | null;
  /** Land that lies in more than one district. */
  readonly districtOverlapM2: number;
  /** Squares of which no green part can be counted. */
  readonly untoldSquares: readonly GreenSpace[];
}

/** What the kernel tells of a city. */
interface CityAreas {
  readonly ground: { readonly whole: Areas; readonly base: Areas };
  readonly coverages: ReadonlyMap<Coverage, AreasOfSet>;
  readonly parkService: Areas;
  /** What parks would serve if they were all that may be; `null`: there are no more. */
  readonly mostParkService: Areas | null;
  readonly greenwayService: Areas | null;
  /** By district the numbers of the green items that are present, then of those that do not tell enough. */
  readonly presence: readonly ReadonlySet<number>[];
}

/** Plans to measure all that the indicators are made of, in one pass over the layers. */
export function measureCity(
  layers: CityLayers, radii: readonly ServiceRadius[], pause: Pause = noPause,
): AreaPlan<CityMeasures> {
  const sorted = sortGreens(layers.greens ?? []);
  pause();
  const ground = groundOf(layers.districts.map(shapeOf), layers.builtUp?.map(shapeOf) ?? null);
  const land = layers.residential?.map(shapeOf) ?? null;
  const greenways = greenwaySources(layers.roads ?? []);
  const parks = parkSources(sorted.parks, radii, pause);
  const perhapsParks = parkSources(untoldGreens(sorted), radii, pause);
  const plans = {
    ground: groundAreas(ground),
    coverages: coverageAreas(ground, coveragesOf(sorted, layers), pause),
    parkService: serviceAreas(ground, { land, sources: parks }, pause),
    mostParkService: perhapsParks.length === 0
      ? planOf('service', [], () => null)
      : serviceAreas(ground, { land, sources: [...parks, ...perhapsParks] }, pause),
    greenwayService: greenways.length === 0
      ? planOf('service', [], () => null)
      : serviceAreas(ground, { land, sources: greenways }, pause),
    presence: presentItems(ground, [...greenItems(sorted), ...untoldGreens(sorted)].map(shapeOf), SLIVER_M2),
  };
  return joinPlans(plans, (areas) => cityMeasures(layers, sorted, areas));
}

function cityMeasures(layers: CityLayers, sorted: SortedGreens, areas: CityAreas): CityMeasures {
  const { ground: { whole, base }, coverages, parkService, mostParkService, greenwayService } = areas;
  const lines = measureLines(layers);
  const countedIn = counterOf(sorted);
  const untoldIn = untoldFinder(sorted);

  /** Without a layer of green land there is no telling. */
  const whereGreen = (areaM2: number) => (layers.greens === null ? null : areaM2);
  const measuresAt = (
    pick: (areas: Areas) => number, { roads, shore }: LineMeasures, present: ReadonlySet<number>,
  ): Measures => {
    const once = (name: Coverage) => pick(coverages.get(name)!.once);
    const sum = (name: Coverage) => pick(coverages.get(name)!.sum);
    const green = greenArea(sorted.green, (step) => once(`green/${step}`));
    const servedM2 = pick(parkService);
    const measures: Measures = {
      areaM2: pick(whole),
      baseM2: pick(base) < SLIVER_M2 ? 0 : pick(base),
      greenM2: whereGreen(green.totalM2),
      greenPartsM2: green.partsM2,
      greenSumM2: whereGreen(greenArea(sorted.green, (step) => sum(`green/${step}`)).totalM2),
      parkM2: whereGreen(once('park')),
      parkSumM2: whereGreen(sum('park')),
      classesM2: Object.fromEntries([...sorted.classes.keys()].map((code) => [code, once(`class/${code}`)])),
      canopyM2: layers.canopy === null ? null : once('canopy'),
      residentialM2: layers.residential === null ? null : once('residential'),
      servedM2: whereGreen(servedM2),
      greenwayServedM2: greenwayService === null ? null : pick(greenwayService),
      roads,
      shore,
      untold: untoldIn({ once, servedM2, mostServedM2: mostParkService === null ? servedM2 : pick(mostParkService), present }),
      ...countedIn(present),
    };
    return withoutUntold(measures);
  };
  const outside = (name: Coverage) => coverages.get(name)?.outsideM2 ?? 0;
  const whereTold = (areaM2: number, mostM2: number) => (mostM2 < SLIVER_M2 ? whereGreen(areaM2) : null);
  return {
    districts: lines.districts.map((line, index) =>
      measuresAt(({ districts }) => districts[index]!, line, areas.presence[index]!)),
    city: measuresAt(({ city }) => city, lines.city, new Set(areas.presence.flatMap((numbers) => [...numbers]))),
    outsideGreenM2: whereTold(
      greenArea(sorted.green, (step) => outside(`green/${step}`)).totalM2, outside('most/green') - outside('sure/green')),
    outsideParkM2: whereTold(outside('park'), outside('most/park') - outside('park')),
    districtOverlapM2: whole.districts.reduce((sum, area) => sum + area, 0) - whole.city,
    untoldSquares: sorted.untoldSquares,
  };
}

/** What counts in a place, from the numbers of the green items that have a part in it. */
function counterOf(sorted: SortedGreens) {
  const parks = new Set(sorted.parks);
  const greens = sorted.green.flatMap(({ share, items }) =>
    items.map((item) => ({ item, isGreen: share > 0, isPark: parks.has(item) })));
  return (present: ReadonlySet<number>): Pick<Measures, 'countedParks' | 'countedGreens' | 'comprehensiveParks'> => {
    // The kernel numbered these very items, and after them those that do not tell enough.
    const here = [...present].sort((a, b) => a - b).flatMap((number) => greens[number] ?? []);
    const parksHere = here.flatMap(({ item, isPark }) => (isPark ? [item] : []));
    return {
      comprehensiveParks: countComprehensiveParks(sorted.parks, parksHere),
      countedParks: idsOf(parksHere),
      countedGreens: idsOf(here.flatMap(({ item, isGreen }) => (isGreen ? [item] : []))),
    };
  };
}

function greenItems({ green }: SortedGreens): readonly GreenSpace[] {
  return green.flatMap(({ items }) => items);
}

function coveragesOf(sorted: SortedGreens, layers: CityLayers): ReadonlyMap<Coverage, readonly Polygonal[]> {
  const upTo = (step: number) => sorted.green.slice(0, step + 1).flatMap(({ items }) => items);
  const sets: [Coverage, readonly Item<Polygonal>[]][] = [
    ['park', sorted.parks],
    ['canopy', layers.canopy ?? []],
    ['residential', layers.residential ?? []],
    ...untoldCoverages(sorted),
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

import type { Measures, Untold } from '../model/indicator.ts';
import type { GreenSpace } from '../model/layer.ts';
import { shapeAreasM2 } from './area/shape-areas.ts';
import type { SortedGreens } from './sort-greens.ts';

/** Less than this is a border drawn twice, or what rounding leaves, m². */
export const SLIVER_M2 = 1;

/**
 * What green spaces that do not tell enough could add at most. `most/*` is measured with all of them as parks or green
 * land, `sure/green` is the green land to which nothing can be added.
 */
export type UntoldCoverage = 'untold/classes' | 'untold/squares' | 'most/park' | 'most/green' | 'sure/green';

/** Green spaces that may or may not count. */
export function untoldGreens({ untoldClasses, untoldSquares }: SortedGreens): readonly GreenSpace[] {
  return [...untoldClasses, ...untoldSquares];
}

/** The unions to measure; none where all green spaces tell. */
export function untoldCoverages(sorted: SortedGreens): readonly [UntoldCoverage, readonly GreenSpace[]][] {
  const untold = untoldGreens(sorted);
  if (untold.length === 0) return [];
  const sure = sorted.green.flatMap(({ share, items }) => (share === 1 ? items : []));
  return [
    ['untold/classes', sorted.untoldClasses],
    ['untold/squares', sorted.untoldSquares],
    ['most/park', [...sorted.parks, ...untold]],
    ['sure/green', sure],
    ['most/green', [...sure, ...untold]],
  ];
}

/** What is measured of one place. */
interface UntoldPlace {
  /** Area of a union in the place, m². */
  readonly once: (name: UntoldCoverage | 'park') => number;
  /** What is served in the place, and what would be if all were parks that may be. */
  readonly servedM2: number;
  readonly mostServedM2: number;
  /** Numbers of what has a part in the place: of the sorted green land, then of {@link untoldGreens}. */
  readonly present: ReadonlySet<number>;
}

/**
 * Tells which measures of a place the untold green spaces could change by a square metre or more. Parks serve across
 * borders, so for service all of them are named, wherever they lie.
 */
export function untoldFinder(sorted: SortedGreens): (place: UntoldPlace) => Measures['untold'] {
  const { untoldClasses } = sorted;
  const told = sorted.green.reduce((sum, { items }) => sum + items.length, 0);
  const all = allUntold(sorted);
  return ({ once, servedM2, mostServedM2, present }) => {
    if (all === null) return {};
    const untold = [...present].flatMap((number) => (number < told ? [] : [number - told]));
    const classCount = untold.filter((index) => index < untoldClasses.length).length;
    const classes: Untold = { reason: 'class-unknown', count: classCount, areaM2: once('untold/classes') };
    const squares: Untold = {
      reason: 'square-share-unknown', count: untold.length - classCount, areaM2: once('untold/squares'),
    };
    const here = [classes, squares].find(({ count }) => count > 0);
    const grows = (mostM2: number, sureM2: number) => mostM2 - sureM2 >= SLIVER_M2;
    return {
      ...(here !== undefined && grows(once('most/green'), once('sure/green')) ? { greenM2: here } : {}),
      ...(here !== undefined && grows(once('most/park'), once('park')) ? { parkM2: here } : {}),
      ...(grows(mostServedM2, servedM2) ? { servedM2: all } : {}),
      // A square is no comprehensive park.
      ...(classCount > 0 ? { comprehensiveParks: classes } : {}),
    };
  };
}

/** The measures, those unknown that could be more. */
export function withoutUntold(measures: Measures): Measures {
  const { greenM2, parkM2, servedM2, comprehensiveParks } = measures.untold;
  return {
    ...measures,
    ...(greenM2 === undefined ? {} : { greenM2: null, greenSumM2: null }),
    ...(parkM2 === undefined ? {} : { parkM2: null, parkSumM2: null }),
    ...(servedM2 === undefined ? {} : { servedM2: null }),
    ...(comprehensiveParks === undefined ? {} : { comprehensiveParks: null }),
  };
}

/** Those of unknown class, else the squares; `null`: all green spaces tell. */
function allUntold({ untoldClasses, untoldSquares }: SortedGreens): Untold | null {
  const isClass = untoldClasses.length > 0;
  const items = isClass ? untoldClasses : untoldSquares;
  if (items.length === 0) return null;
  const areaM2 = shapeAreasM2(items.map(({ geometry }) => geometry)).reduce((sum, each) => sum + each, 0);
  return { reason: isClass ? 'class-unknown' : 'square-share-unknown', count: items.length, areaM2 };
}

import type { Assessment, IndicatorId, MainIndicatorId, Threshold } from '../model/indicator.ts';
import type { Theme } from './colours.ts';

/** One class: `lower ≤ value < upper`, on the unrounded value; `null` is without end. */
interface ChoroplethClass {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly colour: string;
  /** Districts in it. */
  readonly count: number;
}

export interface Choropleth {
  readonly indicator: MainIndicatorId;
  /** From the lowest to the highest value. */
  readonly classes: readonly ChoroplethClass[];
  /** Those bounds between classes that are verified thresholds, ascending. */
  readonly thresholds: readonly number[];
  /** Districts without a value; they are hatched. */
  readonly unknown: number;
}

/**
 * From the lowest to the highest class. On paper light to dark; in the dark the
 * other way round through the same hues, dimmed so that no district glares.
 * Neighbours stay apart in simulated deuteranopia, protanopia and tritanopia.
 */
const RAMPS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#FBF6E8', '#F7E8BA', '#D3D9A2', '#AECDB0', '#8ABAB7', '#6AA1B3'],
  dark: ['#3B4350', '#425D65', '#527A78', '#73977C', '#9FB183', '#C9BE8C'],
};
const CLASSES = RAMPS.light.length;

/** White under the hatch `no-data`. */
export const NO_DATA_FILL: Readonly<Record<Theme, string>> = { light: '#FFFFFF', dark: '#262B26' };

/** Fewer districts than this are not coloured; the values printed on them say it all. */
const LEAST_DISTRICTS = 4;

/** Breaks where no threshold takes their place, in the indicator's unit. */
const USUAL_BREAKS: Readonly<Record<MainIndicatorId, readonly number[]>> = {
  park_pc: [5, 8, 11, 15, 20],
  park_service: [0.5, 0.6, 0.7, 0.8, 0.9],
  green_cover: [0.34, 0.37, 0.4, 0.43, 0.46],
  green_rate: [0.25, 0.3, 0.35, 0.4, 0.45],
};

/** The indicator of the lowest district, whose threshold is as much a break as the city's own. */
const LOWEST: Readonly<Partial<Record<MainIndicatorId, IndicatorId>>> = {
  park_pc: 'park_min',
  green_rate: 'cover_min',
};

/**
 * The classes of one indicator. The breaks are data, not quantiles: every
 * verified threshold that applies is one, so that no class straddles it.
 *
 * @returns `null` for fewer than four districts.
 */
export function choropleth(
  assessment: Assessment, indicator: MainIndicatorId, theme: Theme,
): Choropleth | null {
  if (assessment.districts.length < LEAST_DISTRICTS) return null;
  const thresholds = verifiedThresholds(assessment, indicator);
  const breaks = choroplethBreaks(indicator, thresholds);
  const values = assessment.districts.map(({ indicators }) => indicators[indicator]?.quantity?.value ?? null);
  const known = values.filter((value) => value !== null);
  const classes = RAMPS[theme].map((colour, index) => ({
    lower: breaks[index - 1] ?? null,
    upper: breaks[index] ?? null,
    colour,
    count: known.filter((value) => classIndex(value, breaks) === index).length,
  }));
  return { indicator, classes, thresholds, unknown: values.length - known.length };
}

/** The colour of a value; `null`: it is unknown and gets the hatch. */
export function choroplethColour({ classes }: Choropleth, value: number | null): string | null {
  if (value === null) return null;
  const breaks = classes.flatMap(({ upper }) => (upper === null ? [] : [upper]));
  return classes[classIndex(value, breaks)]?.colour ?? null;
}

function verifiedThresholds({ city, districts }: Assessment, indicator: MainIndicatorId): number[] {
  const lowest = LOWEST[indicator];
  const all: readonly (Threshold | null | undefined)[] = [
    city.indicators[indicator]?.threshold,
    lowest === undefined ? null : city.indicators[lowest]?.threshold,
    ...districts.map((district) => district.indicators[indicator]?.threshold),
  ];
  const values = all.flatMap((threshold) => (threshold?.verified === true ? [threshold.value] : []));
  return [...new Set(values)].toSorted((a, b) => a - b).slice(0, CLASSES - 1);
}

/** Five breaks: the usual ones, with each threshold in the place of the nearest that is still free. */
function choroplethBreaks(indicator: MainIndicatorId, thresholds: readonly number[]): readonly number[] {
  const free = USUAL_BREAKS[indicator].filter((value) => !thresholds.includes(value));
  while (free.length + thresholds.length > CLASSES - 1) {
    free.splice(nearestPair(free, thresholds), 1);
  }
  return [...free, ...thresholds].toSorted((a, b) => a - b);
}

/** Position of the break that lies nearest to any threshold. */
function nearestPair(free: readonly number[], thresholds: readonly number[]): number {
  const distances = free.map((value) => Math.min(...thresholds.map((bound) => Math.abs(bound - value))));
  return distances.indexOf(Math.min(...distances));
}

function classIndex(value: number, breaks: readonly number[]): number {
  return breaks.filter((lower) => value >= lower).length;
}

import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Unit } from '../model/units.ts';
import type { Choropleth } from '../paint/choropleth.ts';
import { formatValue } from '../text/format.ts';

/** A class of the choropleth as the legend shows it. */
export interface LegendClass {
  /** "14.80 – 20.00", "≥ 20.00", "< 5.50". */
  readonly label: string;
  readonly colour: string;
  readonly count: number;
  /** The city's threshold lies between this class and the next lower one. */
  readonly aboveThreshold: boolean;
}

/** The unit of each main indicator, for a legend that is drawn before there is any value. */
export const MAIN_UNITS: Readonly<Record<MainIndicatorId, Unit>> = {
  park_pc: 'm2/person',
  park_service: 'share',
  green_cover: 'share',
  green_rate: 'share',
};

/** The classes from the highest to the lowest. */
export function legendClasses(
  { classes, indicator }: Choropleth, threshold: number | null, language: Language,
): readonly LegendClass[] {
  const number = (value: number) => formatValue({ value, unit: MAIN_UNITS[indicator] }, language);
  return classes.toReversed().map(({ lower, upper, colour, count }) => ({
    label: rangeText(lower === null ? null : number(lower), upper === null ? null : number(upper)),
    colour,
    count,
    aboveThreshold: lower !== null && lower === threshold,
  }));
}

/** The verified threshold of the city, which the legend marks; `null` without one. */
export function markedThreshold({ city }: Assessment, indicator: MainIndicatorId): number | null {
  const threshold = city.indicators[indicator]?.threshold;
  return threshold?.verified === true ? threshold.value : null;
}

function rangeText(lower: string | null, upper: string | null): string {
  if (lower === null) return `<\u00A0${upper}`;
  return upper === null ? `≥\u00A0${lower}` : `${lower}\u00A0–\u00A0${upper}`;
}

import type { Language } from '../model/language.ts';
import type { Quantity, Unit } from '../model/units.ts';

interface Style {
  readonly factor: number;
  readonly decimals: number;
  readonly label: readonly [string, string, string];
}

/** How each unit is shown; the only place that turns a measurement into text. */
const STYLE: Readonly<Record<Unit, Style>> = {
  'm2': { factor: 1e-4, decimals: 2, label: ['公顷', '公頃', 'ha'] },
  'm': { factor: 1e-3, decimals: 2, label: ['公里', '公里', 'km'] },
  'share': { factor: 100, decimals: 2, label: ['%', '%', '%'] },
  'm2/person': { factor: 1, decimals: 2, label: ['m²/人', 'm²/人', 'm²/person'] },
  'count': { factor: 1, decimals: 0, label: ['个', '個', ''] },
  'count/10k': { factor: 1, decimals: 3, label: ['个/万人', '個/萬人', 'per 10,000'] },
  'count/100k': { factor: 1, decimals: 2, label: ['个/10 万人', '個/10 萬人', 'per 100,000'] },
  'km/km2': { factor: 1, decimals: 2, label: ['km/km²', 'km/km²', 'km/km²'] },
  'km/10k': { factor: 1, decimals: 2, label: ['km/万人', 'km/萬人', 'km per 10,000'] },
};

/** The sign of an unknown value; the reason stands beside it. */
export const UNKNOWN = '—';

/** The number alone, "12.50"; an unknown quantity is a dash, never a zero. */
export function formatValue(quantity: Quantity | null, language: Language, decimals?: number): string {
  if (quantity === null) return UNKNOWN;
  const { factor, decimals: usual } = STYLE[quantity.unit];
  return formatNumber(quantity.value * factor, language, decimals ?? usual);
}

/** The plain number that is shown of a value, "14.8" % of 0.148: for a field that the user writes in. */
export function toShown(value: number, unit: Unit): number {
  // Twelve digits: without the tail that a binary fraction gets.
  return Number((value * STYLE[unit].factor).toPrecision(12));
}

/** The value of a number that the user wrote: the way back from {@link toShown}. */
export function fromShown(shown: number, unit: Unit): number {
  return Number((shown / STYLE[unit].factor).toPrecision(12));
}

/** The unit alone, "公顷". */
export function formatUnit(unit: Unit, language: Language): string {
  const [simplified, traditional, english] = STYLE[unit].label;
  return { 'zh-Hans': simplified, 'zh-Hant': traditional, 'en': english }[language];
}

/** Number and unit, "12.50 公顷". */
export function formatQuantity(quantity: Quantity | null, language: Language, decimals?: number): string {
  if (quantity === null) return UNKNOWN;
  const unit = formatUnit(quantity.unit, language);
  return `${formatValue(quantity, language, decimals)}${unit === '' ? '' : `\u00A0${unit}`}`;
}

/** The number with one decimal at most, and none that says nothing: "5.5", "8". For the breaks of a scale. */
export function formatBrief({ value, unit }: Quantity, language: Language): string {
  const brief = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  return brief.format(value * STYLE[unit].factor);
}

/** A plain number with a fixed count of decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals).format(value);
}

/** An ISO date as people of the language write it. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** The time of day of a moment, milliseconds since 1970, where the reader is: "10:42". */
export function formatTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', hour12: false }).format(at);
}

/** Day and time of a moment, milliseconds since 1970, where the reader is. */
export function formatMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short', hour12: false }).format(at);
}

/** BCP 47 tags that `Intl` sorts and counts by. */
export function localeOf(language: Language): string {
  return { 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-TW', 'en': 'en-GB' }[language];
}

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

import { cellOf } from '../check/columns/column-table.ts';
import { readNumber } from '../check/values.ts';
import type { FieldMapping } from '../model/import.ts';
import type { Item } from '../model/layer.ts';
import type { AreaCheck } from '../model/receipt.ts';
import { placesOf } from './item-place.ts';

type AreaUnit = AreaCheck['unit'];

const M2: Readonly<Record<AreaUnit, number>> = { m2: 1, ha: 10_000, mu: 10_000 / 15, km2: 1_000_000 };

const UNITS: readonly (readonly [RegExp, AreaUnit])[] = [
  [/公顷|公頃|hectare|^ha$|hm2|hm²/i, 'ha'],
  [/平方公里|平方千米|km2|km²/i, 'km2'],
  [/亩|畝|^mu$/i, 'mu'],
  [/平方米|平米|㎡|m2|m²|sqm/i, 'm2'],
];

/** An item whose areas differ by more is named. */
const OUTLIER_SHARE = 0.01;
const MOST_LISTED = 200;

/**
 * Measured areas against those that a column states, in the unit of the
 * column's head, else in the one that comes nearest. `null` without areas or
 * without such a column.
 */
export function checkAreas(
  items: readonly Item[], areasM2: readonly (number | null)[], mapping: readonly FieldMapping[],
): AreaCheck | null {
  const stated = mapping.find(({ field }) => field === 'statedArea');
  const name = stated?.column ?? null;
  if (stated === undefined || name === null) return null;
  const column = { name, unit: stated.unit, isNamed: true };
  const pairs = items.flatMap((item, index) => {
    const [measured, number] = [areasM2[index] ?? 0, readNumber(cellOf(item.properties, column))];
    return number === null || number.value <= 0 || measured <= 0 ? [] : [{ item, measured, number: number.value }];
  });
  if (pairs.length === 0) return null;
  const measuredM2 = pairs.reduce((sum, { measured }) => sum + measured, 0);
  const sum = pairs.reduce((total, { number }) => total + number, 0);
  const unit = unitOf(`${stated.unit} ${name}`) ?? nearestUnit(measuredM2, sum);
  const statedM2 = sum * M2[unit];
  const outliers = pairs
    .filter(({ measured, number }) => Math.abs((number * M2[unit]) / measured - 1) > OUTLIER_SHARE);
  const listed = outliers.slice(0, MOST_LISTED);
  return {
    column: name, unit, measuredM2, statedM2, items: pairs.length,
    difference: statedM2 / measuredM2 - 1,
    outlierCount: outliers.length,
    outliers: listed.map(({ item }) => item.id),
    outlierPlaces: listed.flatMap(({ item }) => placesOf(item)),
  };
}

function unitOf(head: string): AreaUnit | null {
  return UNITS.find(([pattern]) => head.split(/[\s_]/).some((word) => pattern.test(word)))?.[1] ?? null;
}

function nearestUnit(measuredM2: number, sum: number): AreaUnit {
  const distance = (unit: AreaUnit) => Math.abs(Math.log((sum * M2[unit]) / measuredM2));
  const units: readonly AreaUnit[] = ['m2', 'ha', 'mu', 'km2'];
  return units.toSorted((a, b) => distance(a) - distance(b))[0] ?? 'm2';
}

import type { DistrictResult, IndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { localeOf } from '../text/format.ts';

/** What the rows are sorted by: the name, the gap of the indicator shown, or an indicator's value. */
export type SortColumn = 'name' | 'gap' | IndicatorId;

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'descending' | 'ascending';
}

/** A click on a head: down, up, then as the data came. */
export function nextSorting(sorting: Sorting | null, column: SortColumn): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'descending' };
  return sorting.direction === 'descending' ? { column, direction: 'ascending' } : null;
}

/** Unknown values come last in either direction: they are neither small nor large. */
export function sortDistricts(
  districts: readonly DistrictResult[], sorting: Sorting | null, shown: IndicatorId, language: Language,
): readonly DistrictResult[] {
  if (sorting === null) return districts;
  const sign = sorting.direction === 'descending' ? -1 : 1;
  if (sorting.column === 'name') {
    const { compare } = new Intl.Collator(localeOf(language));
    return districts.toSorted((a, b) => sign * compare(a.name, b.name));
  }
  const column = sorting.column;
  return districts.toSorted((a, b) => {
    const left = valueOf(a, column, shown);
    const right = valueOf(b, column, shown);
    if (left === null) return right === null ? 0 : 1;
    return right === null ? -1 : sign * (left - right);
  });
}

/** A gap counts as what is above the threshold, so that the worst district is the lowest. */
function valueOf(
  { indicators }: DistrictResult, column: 'gap' | IndicatorId, shown: IndicatorId,
): number | null {
  if (column !== 'gap') return indicators[column]?.quantity?.value ?? null;
  const gap = indicators[shown]?.gap;
  return gap === null || gap === undefined ? null : -gap.value;
}

import { pinyinInitials } from '../text/pinyin.ts';

/** Something that the search may find. */
export interface SearchEntry {
  /** `null` for a district. */
  readonly layerId: string | null;
  readonly featureId: string;
  readonly name: string;
  /** What it is: "街道", "公园绿地". */
  readonly kind: string;
}

/**
 * The entries whose name has `query` in it, or whose Pinyin initials begin
 * with it (`qyjd` finds 沁园街道): names that begin with it first, then by length.
 * An empty query finds the first ones as they come.
 */
export function findEntries(
  entries: readonly SearchEntry[], query: string, limit: number,
): readonly SearchEntry[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '') return entries.slice(0, limit);
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry.name.toLocaleLowerCase(), wanted) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.entry.name.length - b.entry.name.length)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** 0 is the best; `null`: it does not fit. */
function rankOf(name: string, wanted: string): number | null {
  const place = name.indexOf(wanted);
  if (place !== -1) return place === 0 ? 0 : 1;
  if (!/^[a-z]{2,}$/.test(wanted)) return null;
  return pinyinInitials(name).startsWith(wanted) ? 2 : null;
}

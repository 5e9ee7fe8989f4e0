import { initialsFinder } from '../text/pinyin.ts';

/** Something that the search may find. */
export interface SearchEntry {
  /** `null` for a district. */
  readonly layerId: string | null;
  readonly featureId: string;
  readonly name: string;
  /** What it is: "街道", "公园绿地". */
  readonly kind: string;
}

interface Hit {
  readonly entry: SearchEntry;
  /** 0 is the best. */
  readonly rank: number;
}

/** So many entries are looked at between two looks at the clock. */
const ENTRIES_A_LOOK = 500;

/**
 * Looks for the entries whose name has `query` in it, or whose Pinyin initials begin
 * with it (`qyjd` finds 沁园街道): names that begin with it first, then by length; of many
 * of one kind and name the first. An empty query finds the first ones as they come.
 *
 * It goes on for as long as it is given, so that the page may answer the user between.
 */
export class EntrySearch {
  readonly #entries: Iterator<SearchEntry>;
  readonly #query: string;
  readonly #limit: number;
  readonly #mayBeInitials: boolean;
  readonly #initialsBegin = initialsFinder();
  readonly #hits: Hit[] = [];
  #isDone = false;

  constructor(entries: Iterable<SearchEntry>, query: string, limit: number) {
    this.#entries = entries[Symbol.iterator]();
    this.#query = query.trim().toLocaleLowerCase();
    this.#limit = limit;
    this.#mayBeInitials = /^[a-z]{2,}$/.test(this.#query);
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** The best so far. */
  get found(): readonly SearchEntry[] {
    return this.#hits.map(({ entry }) => entry);
  }

  /** @param milliseconds about how long; at least some entries are looked at */
  goOn(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    do this.#lookAtSome();
    while (!this.#isDone && performance.now() < end);
  }

  #lookAtSome(): void {
    for (let count = 0; count < ENTRIES_A_LOOK && !this.#isDone; count += 1) {
      const next = this.#entries.next();
      if (next.done === true) this.#isDone = true;
      else this.#lookAt(next.value);
    }
  }

  #lookAt(entry: SearchEntry): void {
    const rank = this.#query === '' ? 0 : this.#rankOf(entry.name);
    if (rank === null) return;
    const hits = this.#hits;
    const last = hits.at(-1);
    if (hits.length === this.#limit && last !== undefined && !this.#isBetter(rank, entry, last)) return;
    const isKnown = hits.some(({ entry: { kind, name } }) => kind === entry.kind && name === entry.name);
    if (isKnown) return;
    const at = hits.findIndex((hit) => this.#isBetter(rank, entry, hit));
    hits.splice(at === -1 ? hits.length : at, 0, { entry, rank });
    if (hits.length > this.#limit) hits.pop();
    // As they come: what follows is never better.
    this.#isDone = this.#query === '' && hits.length === this.#limit;
  }

  #isBetter(rank: number, { name }: SearchEntry, hit: Hit): boolean {
    if (this.#query === '') return false;
    return rank === hit.rank ? name.length < hit.entry.name.length : rank < hit.rank;
  }

  /** `null`: it does not fit. */
  #rankOf(name: string): number | null {
    const lower = name.toLocaleLowerCase();
    const place = lower.indexOf(this.#query);
    if (place !== -1) return place === 0 ? 0 : 1;
    return this.#mayBeInitials && this.#initialsBegin(lower, this.#query) ? 2 : null;
  }
}

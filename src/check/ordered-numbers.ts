/** A chunk longer than this is cut in two. */
const LONGEST = 512;

/** The numbers next to a place in the order; `undefined` at either end. */
export interface Neighbours {
  readonly below: number | undefined;
  readonly above: number | undefined;
}

/**
 * Numbers in an order that the caller knows, in chunks: a number is found by
 * two binary searches, and put in or taken out by moving one chunk at most.
 * A plain array would move half of itself: 100 000 edges side by side took 11 s.
 */
export class OrderedNumbers {
  /** None is empty but the first of an empty list. */
  readonly #chunks: number[][] = [[]];

  /** Puts `added` in where `isLower` ends to hold for those below it. */
  insert(added: number, isLower: (other: number) => boolean): Neighbours {
    const { chunk, at } = this.#find(isLower);
    const numbers = this.#chunks[chunk] ?? [];
    const neighbours = { below: this.#before(chunk, at), above: numbers[at] ?? this.#chunks[chunk + 1]?.[0] };
    numbers.splice(at, 0, added);
    if (numbers.length > LONGEST) this.#chunks.splice(chunk + 1, 0, numbers.splice(LONGEST >> 1));
    return neighbours;
  }

  /** Takes `removed` out, which `isLower` finds; where the order is in doubt, it is looked for everywhere. */
  remove(removed: number, isLower: (other: number) => boolean): Neighbours {
    let { chunk, at } = this.#find(isLower);
    if (this.#chunks[chunk]?.[at] !== removed) {
      chunk = this.#chunks.findIndex((numbers) => numbers.includes(removed));
      at = this.#chunks[chunk]?.indexOf(removed) ?? 0;
    }
    const numbers = this.#chunks[chunk] ?? [];
    numbers.splice(at, 1);
    const neighbours = { below: this.#before(chunk, at), above: numbers[at] ?? this.#chunks[chunk + 1]?.[0] };
    if (numbers.length === 0 && this.#chunks.length > 1) this.#chunks.splice(chunk, 1);
    return neighbours;
  }

  #before(chunk: number, at: number): number | undefined {
    return at > 0 ? this.#chunks[chunk]?.[at - 1] : this.#chunks[chunk - 1]?.at(-1);
  }

  #find(isLower: (other: number) => boolean): { chunk: number; at: number } {
    const reaches = firstNot(this.#chunks.length, (chunk) => {
      const last = this.#chunks[chunk]?.at(-1);
      return last !== undefined && isLower(last);
    });
    const chunk = Math.min(reaches, this.#chunks.length - 1);
    const numbers = this.#chunks[chunk] ?? [];
    return { chunk, at: firstNot(numbers.length, (at) => isLower(numbers[at] ?? 0)) };
  }
}

/** The first of 0 to `count` - 1 for which `holds` no longer holds, else `count`. */
function firstNot(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

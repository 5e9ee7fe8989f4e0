import type { Case } from './cases.ts';

/** What a way came to: m² by district, or by class × class; compared with ours. */
export interface Outcome {
  readonly areasM2: readonly number[];
  /** The part of the work that was done; below 1 the time is extrapolated. Above 1: the work was done so many times. */
  readonly share: number;
  /** To be said below the table. */
  readonly note?: string;
}

/** One way to answer a case. What it returns is timed; what it does before is not. */
export interface Way {
  readonly name: string;
  /** Cases that it is measured in; the others take too long, or are nothing it can do. */
  readonly takes: (of: Case) => boolean;
  readonly prepare: (of: Case) => Promise<() => Outcome | Promise<Outcome>>;
  /** Measured by its first turn in a fresh process. */
  readonly isCold?: boolean;
}

export function whole(areasM2: Iterable<number>): Outcome {
  return { areasM2: [...areasM2], share: 1 };
}

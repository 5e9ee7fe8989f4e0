/** What a case measures: land under greens by district, land near parks, two plans against each other, one park in the hand. */
export type Question = 'union' | 'service' | 'matrix' | 'drag';

export interface Case {
  readonly name: string;
  readonly question: Question;
  /** Green spaces; for `matrix` the cells along one side of each plan. */
  readonly count: number;
  /** Districts: columns and rows. */
  readonly grid: readonly [number, number];
  /** Left out without `--all`: takes minutes. */
  readonly isLong: boolean;
  readonly goals: readonly Goal[];
}

/**
 * A ratio that was asked for: medians of seconds of `way` divided by seconds of ours.
 * `least`: so many times faster than that way; `most`: at most so many times as long.
 */
export type Goal = { readonly way: string; readonly ours: string } & ({ readonly least: number } | { readonly most: number });

export const COLD = 'ours, cold';
export const WARM = 'ours, warm';
export const FROM_BYTES = 'ours, from bytes';
export const IN_WORKERS = 'ours, in workers';
export const FLOOR = 'JSON.parse';

const FOUR_BY_FOUR = [4, 4] as const;
const TWENTY_BY_TEN = [20, 10] as const;

export const CASES: readonly Case[] = [
  { name: 'union 1k × 16', question: 'union', count: 1000, grid: FOUR_BY_FOUR, isLong: false, goals: [] },
  {
    name: 'union 10k × 16', question: 'union', count: 10_000, grid: FOUR_BY_FOUR, isLong: false,
    goals: [
      { way: 'polyclip-ts', ours: WARM, least: 40 }, { way: 'JSTS', ours: WARM, least: 5 },
      { way: 'geos-wasm', ours: WARM, least: 5 }, { way: FLOOR, ours: WARM, most: 1 },
    ],
  },
  { name: 'union 10k × 200', question: 'union', count: 10_000, grid: TWENTY_BY_TEN, isLong: true, goals: [] },
  { name: 'union 100k × 16', question: 'union', count: 100_000, grid: FOUR_BY_FOUR, isLong: true, goals: [] },
  {
    name: 'union 100k × 200', question: 'union', count: 100_000, grid: TWENTY_BY_TEN, isLong: true,
    goals: [{ way: 'clipper2-wasm', ours: WARM, least: 4 }, { way: FLOOR, ours: FROM_BYTES, most: 2 }],
  },
  {
    name: 'service 10k × 16', question: 'service', count: 10_000, grid: FOUR_BY_FOUR, isLong: false,
    goals: [{ way: 'geos-wasm', ours: WARM, least: 2 }],
  },
  {
    name: 'matrix 3k × 3k', question: 'matrix', count: 55, grid: [1, 1], isLong: false,
    goals: [{ way: 'clipper2-wasm', ours: WARM, least: 2 }, { way: 'Turf', ours: WARM, least: 60 }],
  },
  { name: 'drag 1 of 10k', question: 'drag', count: 10_000, grid: FOUR_BY_FOUR, isLong: false, goals: [] },
];

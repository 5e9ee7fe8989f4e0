import { plain } from '../values.ts';

/** Values of one list, each with the words that stand for it in files; lower case, full words first. */
export type WordList<T extends string> = readonly (readonly [T, readonly string[]])[];

/**
 * The value that a word stands for: the house's own name or one of its words,
 * whole; else the first whose Chinese word is part of it (`道路桥梁工程`).
 * Latin words are not looked for inside others. `null` when none fits.
 */
export function valueOfWord<T extends string>(word: string, list: WordList<T>): T | null {
  const spelling = plain(word).toLowerCase();
  const whole = list.find(([value, words]) => value === spelling || words.includes(spelling));
  if (whole !== undefined) return whole[0];
  const isPart = (each: string) => /\p{Script=Han}/u.test(each) && spelling.includes(each);
  const part = list.find(([, words]) => words.some(isPart));
  return part?.[0] ?? null;
}

import { AppError } from '../model/error.ts';
import type { RegisterEntry, ReviewState } from '../model/conflict.ts';

/** The columns that a decision is read from; what the register's export calls them. */
const [ID, STATE, WHO, WHEN, WHY, AREA, REVIEWED] =
  ['DKBH', 'SCZT', 'SCR', 'SCRQ', 'TZYY', 'MJ', 'SCMJ'] as const;

/**
 * Reads the decisions of a register that went out as a table or as shapes, and was reviewed elsewhere. Everything
 * else in it is computed and is left aside; so are rows that are open and say nothing.
 *
 * @param states the state that a word means, in whichever language; the words in small letters
 * @throws AppError `register/invalid` for a table without the columns `DKBH` and `SCZT`, and for a state that
 *   nobody knows, with `path` such as `SCZT 12`
 */
export function registerRows(
  rows: readonly Readonly<Record<string, unknown>>[], states: ReadonlyMap<string, ReviewState>,
): RegisterEntry[] {
  const [first = {}] = rows;
  const missing = [ID, STATE].find((column) => !Object.hasOwn(first, column));
  if (missing !== undefined) throw invalid('1', missing, Object.keys(first).slice(0, 8).join(', ') || '—');
  const entries = rows.flatMap((row, at): RegisterEntry[] => {
    const id = textIn(row, ID);
    const word = textIn(row, STATE);
    if (id === null || word === null) return [];
    const state = states.get(word.toLowerCase());
    // The head is the first row.
    if (state === undefined) throw invalid(`${STATE} ${at + 2}`, [...states.keys()].join(', '), word);
    const [who, when, why] = [textIn(row, WHO), textIn(row, WHEN), textIn(row, WHY)];
    if (state === 'open' && who === null && why === null) return [];
    return [{ id, review: { state, who, when, why, areaM2: numberIn(row, REVIEWED) ?? numberIn(row, AREA) } }];
  });
  // Of two rows of one finding the last counts.
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function textIn(row: Readonly<Record<string, unknown>>, column: string): string | null {
  const cell = row[column];
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  // The export marks what a spreadsheet would run as a formula.
  return text.replace(/^'(?=[=+\-@])/, '') || null;
}

function numberIn(row: Readonly<Record<string, unknown>>, column: string): number | null {
  const text = textIn(row, column);
  const value = Number(text);
  return text === null || !Number.isFinite(value) ? null : value;
}

function invalid(path: string, expected: string, found: string): AppError {
  return new AppError('register/invalid', `${path}: expected ${expected}, found ${found}`, { path, expected, found });
}

import { greenCodeOf } from '../check/columns/green-codes.ts';
import { bareSpellingOf } from '../check/columns/spelling.ts';
import type { FieldSample, RoleProposal } from '../model/import.ts';
import type { Role } from '../model/layer.ts';
import { ROLES } from '../model/layer.ts';
import type { Shapes } from './count-shapes.ts';
import type { RoleSign } from './role-signs.ts';
import { COLUMN_SIGNS, NAME_SIGNS } from './role-signs.ts';

/** What a layer shows of itself. */
export interface RoleClues {
  /** The layer's name, then the file's. */
  readonly names: readonly string[];
  readonly fields: readonly FieldSample[];
  readonly shapes: Shapes;
}

type Guess = Omit<RoleProposal, 'alternatives'>;

/** A role's signs in several places make it surer than the strongest of them alone. */
const TOGETHER = 0.5;

/**
 * The role that a layer seems to have: by its name and its file's, its columns,
 * its cells, and what its geometry allows. `other` without any sign.
 */
export function proposeRole(clues: RoleClues): RoleProposal {
  const allowed = ROLES.filter((role) => suits(role, clues.shapes));
  const guesses = [...nameGuesses(clues), ...columnGuesses(clues), ...valueGuesses(clues), ...shapeGuesses(clues)]
    .filter(({ role }) => allowed.includes(role));
  const ranked = allowed
    .map((role) => combined(role, guesses.filter((guess) => guess.role === role)))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best] = ranked;
  const proposal: Guess = best !== undefined && best.confidence > 0
    ? best
    : { role: 'other', confidence: 0, because: 'none', sign: '' };
  const alternatives = [...ranked.map(({ role }) => role), 'other' as const].filter((role) => role !== proposal.role);
  return { ...proposal, alternatives: [...new Set(alternatives)] };
}

function combined(role: Role, guesses: readonly Guess[]): Guess {
  const sorted = guesses.toSorted((a, b) => b.confidence - a.confidence);
  const [best, second] = sorted;
  if (best === undefined) return { role, confidence: 0, because: 'none', sign: '' };
  const rest = second === undefined ? 0 : second.confidence * TOGETHER;
  return { ...best, confidence: 1 - (1 - best.confidence) * (1 - rest) };
}

function suits(role: Role, { point, line, polygon }: Shapes): boolean {
  const isTable = point + line + polygon === 0;
  switch (role) {
    case 'districts':
      return polygon > 0 || isTable;
    case 'built-up':
    case 'green':
    case 'residential':
    case 'plan':
      return polygon > 0;
    case 'water':
      return polygon + line > 0;
    case 'roads':
      return line > 0;
    case 'projects':
    case 'other':
      return true;
  }
}

/** The layer's own name counts for more than the file's, and the first sign that fits for all after it. */
function nameGuesses({ names }: RoleClues): Guess[] {
  return names.flatMap((name, index): Guess[] => {
    const found = firstSign(NAME_SIGNS, name);
    return found === null ? [] : [{ ...found, confidence: found.confidence * (index === 0 ? 1 : 0.9), because: 'name' }];
  });
}

function columnGuesses({ fields }: RoleClues): Guess[] {
  return fields.flatMap(({ name, original }): Guess[] => {
    const found = firstSign(COLUMN_SIGNS, bareSpellingOf(name)) ?? firstSign(COLUMN_SIGNS, bareSpellingOf(original));
    return found === null ? [] : [{ ...found, sign: name, because: 'columns' }];
  });
}

function firstSign(signs: readonly RoleSign[], text: string): Omit<Guess, 'because'> | null {
  for (const { role, pattern, weight } of signs) {
    const sign = pattern.exec(text)?.[0];
    if (sign !== undefined) return { role, confidence: weight, sign };
  }
  return null;
}

/** Cells that are codes: of green spaces, of districts, of land use. */
function valueGuesses({ fields }: RoleClues): Guess[] {
  return fields.flatMap(({ samples }): Guess[] => {
    const cells = samples.filter((cell) => cell !== '');
    const [sign = ''] = cells;
    const all = (test: (cell: string) => boolean) => cells.length > 0 && cells.every(test);
    if (all((cell) => /[EXRABMWSU]?G\d*/.test(cell) && greenCodeOf(cell, '2017') !== null)) {
      return [{ role: 'green', confidence: 0.8, because: 'values', sign }];
    }
    if (all((cell) => /^(?:[1-6]\d{5}\d{3}(?:000)?)$/.test(cell)) || all((cell) => /(?:街道|街道办事处|镇|乡)$/.test(cell))) {
      return [{ role: 'districts', confidence: 0.7, because: 'values', sign }];
    }
    return all((cell) => /^(?:0[1-9]|1[0-7]|2[0-4])\d{2}(?:\d{2})?[A-Z]?$/.test(cell))
      ? [{ role: 'plan', confidence: 0.6, because: 'values', sign }]
      : [];
  });
}

/** Lines alone are most often roads, and points with a table a ledger; neither is sure. */
function shapeGuesses({ shapes: { point, line, polygon } }: RoleClues): Guess[] {
  if (line > 0 && point + polygon === 0) return [{ role: 'roads', confidence: 0.3, because: 'geometry', sign: '' }];
  return [];
}

import { WORDS, addWords } from './text.ts';
import type { Words } from './text.ts';
import { COMMAND_WORDS } from './words/command.ts';
import { COMPARE_WORDS } from './words/compare.ts';
import { CONFLICTS_COMMAND_WORDS } from './words/conflicts-command.ts';
import { EMBED_WORDS } from './words/embed.ts';
import { EXPORT_WORDS } from './words/exports.ts';
import { INDICATORS_COMMAND_WORDS } from './words/indicators-command.ts';
import { FEATURE_WORDS } from './words/features.ts';
import { FINDING_WORDS } from './words/findings.ts';
import { IMPORTING_WORDS } from './words/importing.ts';
import { IMPORT_WORDS } from './words/import.ts';
import { INSPECTION_WORDS } from './words/inspection.ts';
import { ISSUE_WORDS } from './words/issues.ts';
import { KEEP_WORDS } from './words/keep.ts';
import { METHOD_WORDS } from './words/method.ts';
import { PLAN_RULE_WORDS } from './words/plan-rules.ts';
import { PLAN_WORDS } from './words/plans.ts';
import { REGISTER_WORDS } from './words/register.ts';
import { SHEET_WORDS } from './words/sheet.ts';

/**
 * The words that the public map has no use for: import, comparison, sheets, commands. What needs them imports this
 * file; `text()` knows them from then on.
 */
export const MORE_WORDS = {
  ...COMMAND_WORDS,
  ...COMPARE_WORDS,
  ...CONFLICTS_COMMAND_WORDS,
  ...EMBED_WORDS,
  ...EXPORT_WORDS,
  ...INDICATORS_COMMAND_WORDS,
  ...FEATURE_WORDS,
  ...FINDING_WORDS,
  ...IMPORTING_WORDS,
  ...IMPORT_WORDS,
  ...INSPECTION_WORDS,
  ...ISSUE_WORDS,
  ...KEEP_WORDS,
  ...METHOD_WORDS,
  ...PLAN_RULE_WORDS,
  ...PLAN_WORDS,
  ...REGISTER_WORDS,
  ...SHEET_WORDS,
};

addWords(MORE_WORDS);

/** Every key with its sentences, for tests. */
export function allWords(): readonly (readonly [string, Words])[] {
  return Object.entries({ ...WORDS, ...MORE_WORDS });
}

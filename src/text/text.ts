import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { APP_WORDS } from './words/app.ts';
import { ATLAS_WORDS } from './words/atlas.ts';
import { CLASS_WORDS } from './words/classes.ts';
import { COMMAND_WORDS } from './words/command.ts';
import { COMPARE_WORDS } from './words/compare.ts';
import { CONFLICTS_COMMAND_WORDS } from './words/conflicts-command.ts';
import { EDIT_WORDS } from './words/edits.ts';
import { ERROR_WORDS } from './words/errors.ts';
import { EXPORT_WORDS } from './words/exports.ts';
import { INDICATORS_COMMAND_WORDS } from './words/indicators-command.ts';
import { FEATURE_WORDS } from './words/features.ts';
import { FINDING_WORDS } from './words/findings.ts';
import { FORMAT_WORDS } from './words/formats.ts';
import { IMPORTING_WORDS } from './words/importing.ts';
import { INDICATOR_WORDS } from './words/indicators.ts';
import { IMPORT_WORDS } from './words/import.ts';
import { INSPECTION_WORDS } from './words/inspection.ts';
import { ISSUE_WORDS } from './words/issues.ts';
import { KEEP_WORDS } from './words/keep.ts';
import { MAP_WORDS } from './words/map.ts';
import { METHOD_WORDS } from './words/method.ts';
import { PANEL_WORDS } from './words/panels.ts';
import { PLAN_RULE_WORDS } from './words/plan-rules.ts';
import { PLAN_WORDS } from './words/plans.ts';
import { REASON_WORDS } from './words/reasons.ts';
import { REGISTER_WORDS } from './words/register.ts';
import { SHEET_WORDS } from './words/sheet.ts';


const WORDS = {
  ...APP_WORDS,
  ...ATLAS_WORDS,
  ...CLASS_WORDS,
  ...COMMAND_WORDS,
  ...COMPARE_WORDS,
  ...CONFLICTS_COMMAND_WORDS,
  ...EDIT_WORDS,
  ...ERROR_WORDS,
  ...EXPORT_WORDS,
  ...FEATURE_WORDS,
  ...FINDING_WORDS,
  ...FORMAT_WORDS,
  ...IMPORTING_WORDS,
  ...INDICATOR_WORDS,
  ...INDICATORS_COMMAND_WORDS,
  ...IMPORT_WORDS,
  ...INSPECTION_WORDS,
  ...ISSUE_WORDS,
  ...KEEP_WORDS,
  ...MAP_WORDS,
  ...METHOD_WORDS,
  ...PANEL_WORDS,
  ...PLAN_RULE_WORDS,
  ...PLAN_WORDS,
  ...REASON_WORDS,
  ...REGISTER_WORDS,
  ...SHEET_WORDS,
};

export type TextKey = keyof typeof WORDS;

/** What a sentence's `{name}` places are filled with. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * The sentence for `key` in `language`, with its `{name}` places filled in.
 * A place without a value stays as it is, so that it is seen.
 */
export function text(key: TextKey, language: Language, values: TextValues = {}): string {
  const sentence = WORDS[key][LANGUAGES.indexOf(language)] ?? WORDS[key][0];
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Every key with its sentences, for tests. */
export function allWords(): readonly (readonly [string, Words])[] {
  return Object.entries(WORDS);
}

/** Simplified Chinese, Traditional Chinese, English: the order of {@link LANGUAGES}. */
export type Words = readonly [string, string, string];

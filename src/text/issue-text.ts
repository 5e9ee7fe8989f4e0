import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { formatNumber, formatQuantity } from './format.ts';
import type { TextValues } from './text.ts';
import { text } from './text.ts';
import { FIELD_WORDS } from './words/fields.ts';

/**
 * The sentence for an issue: what it is about (the item's name where the issue
 * gives it, else its id), what was found, and what was done or is to be done.
 * Areas in m² are shown in hectares.
 */
export function issueText(issue: Issue, language: Language): string {
  const sentence = text(`issue.${issue.code}`, language, shownValues(issue.values, language));
  if (issue.feature === null) return sentence;
  const subject = issue.values['name'] ?? text('issue.feature', language, { feature: issue.feature });
  return text('issue.about', language, { subject, sentence });
}

/** Values of an issue or a question as the sentence shows them: names of fields and roles, areas in hectares. */
export function shownValues(values: Issue['values'], language: Language): TextValues {
  const entries = Object.entries(values);
  return Object.fromEntries(entries.map(([name, value]) => [name, shown(name, value, language)]));
}

function shown(name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'string') {
    const key = `${name}.${value}`; // `field.population`, `role.green`
    return isFieldKey(key) ? text(key, language) : value;
  }
  if (name.endsWith('M2')) return formatQuantity({ value, unit: 'm2' }, language);
  return name === 'count' || name === 'number' ? formatNumber(value, language) : String(value).replace('-', '−');
}

function isFieldKey(key: string): key is keyof typeof FIELD_WORDS {
  return Object.hasOwn(FIELD_WORDS, key);
}

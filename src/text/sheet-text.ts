import type { Language } from '../model/language.ts';
import type { SheetFinding } from '../model/sheet.ts';
import { issueText } from './issue-text.ts';
import { text } from './text.ts';

/** What was found of sheets, behind their names. */
export function findingText({ sheets, isOfAll, issue }: SheetFinding, language: Language): string {
  const names = isOfAll ? text('atlas.all', language, { count: sheets.length }) : sheets.join(text('atlas.and', language));
  return text('issue.about', language, { subject: names, sentence: issueText(issue, language) });
}

import type { Assessment, IndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { editText, editsBehind } from '../text/edit-text.ts';
import { unknownNotes } from './unknown-notes.ts';

/** Under a table: why some districts have no value, and what was set by somebody. */
export function tableNotes(
  { districts, method }: Assessment, indicator: IndicatorId, language: Language,
): readonly string[] {
  const edits = editsBehind(method.edits, indicator, null);
  return [...unknownNotes(districts, indicator, language), ...edits.map((edit) => editText(edit, language))];
}

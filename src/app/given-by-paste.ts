import { FilesGivenEvent, TextGivenEvent } from '../ui/import/import-events.ts';
import { looksLikeData } from './given-files.ts';
import { isTyping } from './shortcuts.ts';

/** What a paste gives to import: files, or text that is data; `null` for what belongs to a field, or is none. */
export function givenByPaste(event: ClipboardEvent): FilesGivenEvent | TextGivenEvent | null {
  if (isTyping(event) || event.clipboardData === null) return null;
  const files = [...event.clipboardData.files];
  if (files.length > 0) return new FilesGivenEvent(files);
  const text = event.clipboardData.getData('text/plain');
  return looksLikeData(text) ? new TextGivenEvent(text) : null;
}

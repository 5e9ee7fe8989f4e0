import type { Kept } from '../model/kept-file.ts';
import type { Language } from '../model/language.ts';
import { formatTime } from './format.ts';
import { text } from './text.ts';

/** Where the edits are, in words; `null` while there is nothing to say. */
export function keptText(kept: Kept, isEdited: boolean, language: Language): string | null {
  switch (kept.kind) {
    case 'browser':
      return text('kept.browser', language, { time: formatTime(kept.at, language) });
    case 'file':
      // What was edited since then is on its way to the browser.
      if (isEdited) return text('kept.draft', language);
      return text('kept.file', language, { time: formatTime(kept.at, language) });
    case 'refused':
      return text('kept.refused', language);
    case 'nowhere':
      return isEdited ? text('kept.draft', language) : null;
  }
}

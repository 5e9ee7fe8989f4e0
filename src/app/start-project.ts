import { LANGUAGES } from '../model/language.ts';
import type { LocalText } from '../model/language.ts';
import { today } from '../model/today.ts';
import { emptyProject } from '../project/empty-project.ts';
import { openProject } from '../store/actions.ts';
import { text } from '../text/text.ts';
import type { Session } from './session.ts';

/** Begins a project with nothing in it, in place of the one on show. */
export async function startProject({ session }: { readonly session: Pick<Session, 'show'> }): Promise<void> {
  await session.show((state) => openProject(state, emptyProject(untitled(), today()), null));
}

function untitled(): LocalText {
  const [simplified, traditional, english] = LANGUAGES.map((language) => text('project.untitled', language));
  return { 'zh-Hans': simplified ?? '', 'zh-Hant': traditional, 'en': english };
}

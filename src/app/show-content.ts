import { parseProject } from '../project/parse-project.ts';
import { openProject } from '../store/actions.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { reportProblem } from './report-problem.ts';
import type { Session } from './session.ts';

/** Opens what a page gives as an object. It is read like a file, and addresses in it are relative to the page. */
export async function showContent(
  content: object, adjust: (state: State) => State, { session, store }: { readonly session: Session; readonly store: Store },
): Promise<void> {
  try {
    const project = parseProject(structuredClone(content));
    await session.show((state) => adjust(openProject(state, project, document.baseURI)), false);
  } catch (error) {
    reportProblem(error, store);
  }
}

import type { Drafts } from '../keep/drafts.ts';
import { AppError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { projectOnShow } from '../store/actions.ts';
import { isEdited } from '../store/history.ts';
import type { State } from '../store/state.ts';

/** What a draft is made of, and by which it is told whether it has to be written anew. */
export interface Work {
  readonly state: State;
  readonly project: Project;
  /** Which layers are visible, and how much; it changes without the project. */
  readonly look: string;
  /** See `Draft`. */
  readonly inFileAt: number | null;
}

/**
 * What there is to keep; `null`: nothing that is not elsewhere.
 *
 * @param inFileAt when this page handed its work over as a project file; `null`: it did not
 */
export function workOf(state: State, inFileAt: number | null): Work | null {
  const isInFile = !isEdited(state);
  if (state.project === null || (isInFile && inFileAt === null)) return null;
  const look = state.layers.map(({ spec, visible, opacity }) => `${spec.id} ${visible} ${opacity}`).join();
  return { state, project: state.project, look, inFileAt: isInFile ? inFileAt : null };
}

/** Has one to be written where the other one is? How a layer looks is no reason once all is in a file. */
export function isSameWork(a: Work | null, b: Work | null): boolean {
  const isLookAlike = a?.look === b?.look || (b !== null && b.inFileAt !== null);
  return a?.project === b?.project && a?.inFileAt === b?.inFileAt && isLookAlike;
}

export function writeWork(drafts: Drafts, id: string, work: Work | null, at: number): Promise<void> {
  if (work === null) return drafts.remove(id);
  const { state, project, inFileAt } = work;
  const { projectUrl, files } = state;
  return drafts.put({ id, at, project: projectOnShow(state, project), projectUrl, inFileAt }, files);
}

/** Where the edits are, once `work` was written. */
export function keptNow({ kept }: State, work: Work | null, at: number): State['kept'] {
  if (work !== null) return work.inFileAt === null ? { kind: 'browser', at } : { kind: 'file', at: work.inFileAt };
  return kept.kind === 'file' ? kept : { kind: 'nowhere' };
}

/** The database speaks in DOMExceptions; anything else is a bug of ours, and thrown on. */
export function refusalOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (!(error instanceof DOMException)) throw error;
  return new AppError('project/not-kept', error.message, { reason: error.name }, { cause: error });
}

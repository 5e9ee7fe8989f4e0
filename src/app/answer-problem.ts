import type { AppError } from '../model/error.ts';
import { closeProblem } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { MessageAnswerEvent } from '../ui/page-events.ts';
import { isOfPart } from './load-part.ts';
import type { Session } from './session.ts';

/** What can do again what has failed. */
interface Doers {
  readonly store: Store;
  readonly session: Session;
  readonly map: { drawAnew(): void } | null;
  /** Loads the scripts that could not be had. */
  loadParts?(): Promise<void>;
}

/** A file that was given from this computer is not asked for again. */
export function isRetryable({ code }: AppError): boolean {
  return code !== 'project/changed' && code !== 'project/not-kept';
}

/** What is done with the answer to the message of a problem: it is closed, and what failed is done again where that is wanted. */
export function answerTo(problem: AppError, doers: Doers) {
  const { store, session, map } = doers;
  return ({ answer }: MessageAnswerEvent): void => {
    store.update((state) => closeProblem(state, problem));
    if (answer !== 'retry') return;
    if (problem.code === 'map/tiles-stopped' || problem.code === 'map/layer-unread') map?.drawAnew();
    else if (doers.loadParts !== undefined && isOfPart(problem)) void doers.loadParts();
    else void session.retry(problem);
  };
}

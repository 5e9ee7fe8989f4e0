import { AppError } from '../model/error.ts';
import { addProblem } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** Tells the user of a failure of the world; a bug of ours is thrown on. */
export function reportProblem(error: unknown, store: Store): void {
  if (!(error instanceof AppError)) throw error;
  store.update((state) => addProblem(state, error));
}

import type { Issue } from '../../model/issue.ts';
import type { State } from '../../store/state.ts';

/** What was found in the layers as they were read, then what the measuring found. */
export function allIssues({ layers, assessment }: State): readonly Issue[] {
  const read = layers.flatMap(({ status }) => (status.kind === 'ready' ? status.issues : []));
  return [...read, ...(assessment?.issues ?? [])];
}

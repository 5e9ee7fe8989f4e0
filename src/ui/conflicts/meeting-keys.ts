import type { ReviewState } from '../../model/conflict.ts';

/** The key that decides each state; the order in which the buttons stand. */
export const DECISION_KEYS = [
  ['1', 'accepted'], ['2', 'resolved'], ['3', 'false-alarm'], ['0', 'open'],
] as const satisfies readonly (readonly [string, ReviewState])[];

/** What a key does in a meeting. */
export type MeetingAct =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'decide'; readonly state: ReviewState }
  | { readonly kind: 'exit' };

/** `null`: the key means nothing here, is held with another one, or is typed into a field or a slider. */
export function meetingAct(event: KeyboardEvent): MeetingAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return { kind: 'exit' };
  const [target] = event.composedPath();
  if (target instanceof HTMLElement && target.matches('input, select, textarea, [role=slider]')) return null;
  switch (event.key) {
    case 'ArrowRight': case 'ArrowDown': case 'PageDown': return { kind: 'step', by: 1 };
    case 'ArrowLeft': case 'ArrowUp': case 'PageUp': return { kind: 'step', by: -1 };
    default: {
      const state = DECISION_KEYS.find(([key]) => key === event.key)?.[1];
      return state === undefined ? null : { kind: 'decide', state };
    }
  }
}

import type { GcmEventDetails } from './public-types.ts';

/** All that a map tells its page. */
export const TOLD_EVENTS = [
  'gcm-ready', 'gcm-problem', 'gcm-district-change', 'gcm-indicator-change', 'gcm-view-change',
] as const satisfies readonly (keyof GcmEventDetails)[];

/** Tells the page: the event bubbles, and leaves all shadow roots. */
export function tell<K extends keyof GcmEventDetails>(target: EventTarget, type: K, detail: GcmEventDetails[K]): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

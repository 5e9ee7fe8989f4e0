import type { GcmEventDetails } from './public-types.ts';

/** Tells the page: the event bubbles, and leaves all shadow roots. */
export function tell<K extends keyof GcmEventDetails>(target: EventTarget, type: K, detail: GcmEventDetails[K]): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

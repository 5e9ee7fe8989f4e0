import { CONTROLS, USUAL_CONTROLS } from '../../model/embed.ts';
import type { Control } from '../../model/embed.ts';

/** Reads `controls="legend table"`; names that are unknown are passed over, `none` is nothing at all. */
export function controlsOf(attribute: string | null): ReadonlySet<Control> {
  if (attribute === null) return new Set(USUAL_CONTROLS);
  const words = new Set(attribute.split(/\s+/));
  return new Set(CONTROLS.filter((control) => words.has(control)));
}

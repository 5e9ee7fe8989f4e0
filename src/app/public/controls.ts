/** What may stand on and under the public map. */
export const CONTROLS = ['legend', 'table', 'layers', 'search', 'scale', 'fullscreen', 'share'] as const;
export type Control = (typeof CONTROLS)[number];

/** Without the attribute. */
const USUAL: readonly Control[] = ['legend', 'table', 'scale', 'fullscreen'];

/** Reads `controls="legend table"`; names that are unknown are passed over, `none` is nothing at all. */
export function controlsOf(attribute: string | null): ReadonlySet<Control> {
  if (attribute === null) return new Set(USUAL);
  const words = new Set(attribute.split(/\s+/));
  return new Set(CONTROLS.filter((control) => words.has(control)));
}

import type { ProjectCategory } from '../../model/layer.ts';
import type { Theme } from '../../paint/colours.ts';
import type { HatchId } from '../../paint/hatches.ts';

/** Name under which a hatch is known to the map. */
export function hatchImage(hatch: HatchId, theme: Theme): string {
  return `hatch ${hatch} ${theme}`;
}

/** Name under which a pin is known to the map. */
export function pinImage(category: ProjectCategory, ahead: boolean): string {
  return `pin ${category}${ahead ? ' ahead' : ''}`;
}

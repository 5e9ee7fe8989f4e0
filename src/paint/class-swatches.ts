import { classTally } from '../model/class-tally.ts';
import { GREEN_GROUPS, NO_GREEN, greenGroupOf } from '../model/green-class.ts';
import type { GreenClass, GreenGroup } from '../model/green-class.ts';
import { PROJECT_CATEGORIES, ROAD_CLASSES } from '../model/layer.ts';
import type { Layer, ProjectCategory, RoadClass } from '../model/layer.ts';
import { NO_CLASS_LINES } from './boundaries.ts';
import type { Theme } from './colours.ts';
import { isAhead } from './project-pins.ts';
import { greenSwatch, roadSwatch } from './swatch.ts';
import type { Swatch } from './swatch.ts';

/** A line of a sub-legend. */
export interface ClassSwatch {
  /** Key of its name in `text/words/classes.ts`. */
  readonly key:
    | `green.${GreenGroup | 'unknown' | 'none'}` | `road.${RoadClass}` | `project.${ProjectCategory}` | 'status.preparing';
  readonly swatch: Swatch;
  readonly count: number;
}

/** The classes that occur on a layer, in the fixed order of every legend; none where it has no classes. */
export function classSwatches(layer: Layer, theme: Theme): readonly ClassSwatch[] {
  switch (layer.role) {
    case 'green':
      if (layer.spec.measure === 'canopy') return [];
      return [...GREEN_GROUPS.map((group) => ({
        key: `green.${group}` as const,
        swatch: greenSwatch(group, theme),
        // The codes of green space are what its items have.
        count: countOf(layer, (code) => greenGroupOf(code as GreenClass) === group),
      })), noClass(layer, 'unknown', theme), noClass(layer, NO_GREEN, theme)].filter(occurs);
    case 'roads':
      return ROAD_CLASSES.map((roadClass) => ({
        key: `road.${roadClass}` as const,
        swatch: roadSwatch(roadClass, theme),
        count: countOf(layer, (found) => found === roadClass),
      })).filter(occurs);
    case 'projects':
      return [...categoryPins(layer), aheadPin(layer)].filter(occurs);
    default:
      return [];
  }
}

/** What is framed on the map, as it counts in no class. */
function noClass(layer: Layer<'green'>, kind: keyof typeof NO_CLASS_LINES, theme: Theme): ClassSwatch {
  const { colour, width, dash } = NO_CLASS_LINES[kind];
  return {
    key: `green.${kind}`,
    swatch: { kind: 'outline', stroke: { colour: colour[theme], width, dash } },
    count: countOf(layer, (code) => code === (kind === 'unknown' ? null : kind)),
  };
}

function countOf(layer: Layer, isMeant: (code: string | null) => boolean): number {
  let sum = 0;
  for (const [code, count] of classTally(layer)) if (isMeant(code)) sum += count;
  return sum;
}

function categoryPins({ items }: Layer<'projects'>): ClassSwatch[] {
  return PROJECT_CATEGORIES.map((category) => ({
    key: `project.${category}` as const,
    swatch: { kind: 'pin', category, ahead: false } as const,
    count: items.filter((site) => site.category === category).length,
  }));
}

function aheadPin({ items }: Layer<'projects'>): ClassSwatch {
  const count = items.filter(({ status }) => isAhead(status)).length;
  return { key: 'status.preparing', swatch: { kind: 'pin', category: 'park', ahead: true }, count };
}

function occurs({ count }: ClassSwatch): boolean {
  return count > 0;
}

import { classTally } from '../model/class-tally.ts';
import type { ClassTally } from '../model/class-tally.ts';
import { greenGroup, greenGroupOf } from '../model/green-class.ts';
import type { GreenClass, GreenGroup } from '../model/green-class.ts';
import type { Layer, ProjectCategory, Role, RoadClass } from '../model/layer.ts';
import { BUILT_UP_LINE, DISTRICT_LINE } from './boundaries.ts';
import type { BoundaryPaint } from './boundaries.ts';
import { COLOURS, GREEN_PAINT } from './colours.ts';
import type { Theme } from './colours.ts';
import { CONTROL_LINES, controlLineOf } from './control-lines.ts';
import type { HatchId } from './hatches.ts';
import { planColour } from './plan-colours.ts';
import { PLAIN_PLANS } from './plan-look.ts';
import type { PlanLook } from './plan-look.ts';
import { PROJECT_PINS } from './project-pins.ts';
import { ROAD_PAINT } from './roads.ts';

/** A line, or one stroke of several that lie on each other. */
export interface SwatchStroke {
  readonly colour: string;
  /** Px, in a swatch of 20 × 14. */
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/** What stands beside a name in layer list, legend and sheet, as data. */
export type Swatch =
  | { readonly kind: 'area'; readonly fill: string; readonly edge: string; readonly hatch: HatchId | null }
  /** Lines below one another; the strokes of each from bottom to top. */
  | { readonly kind: 'lines'; readonly lines: readonly (readonly SwatchStroke[])[] }
  /** A frame without filling. */
  | { readonly kind: 'outline'; readonly stroke: SwatchStroke }
  | { readonly kind: 'pin'; readonly category: ProjectCategory; readonly ahead: boolean }
  /** Discs of several categories that lie over one another. */
  | { readonly kind: 'pins'; readonly colours: readonly string[] }
  | { readonly kind: 'ramp'; readonly colours: readonly string[] };

/** A layer of many classes shows these together. */
const ROADS_SHOWN = ['arterial', 'sub-arterial', 'branch'] as const satisfies readonly RoadClass[];
const PINS_SHOWN = ['park', 'water', 'housing'] as const satisfies readonly ProjectCategory[];

/**
 * The swatch of a whole layer; for one of several classes, of its most frequent class.
 *
 * @param look how plans are painted
 */
export function layerSwatch(layer: Layer, theme: Theme, look: PlanLook = PLAIN_PLANS): Swatch {
  switch (layer.role) {
    case 'green': {
      if (layer.spec.measure === 'canopy') return canopySwatch(theme);
      // The codes of green space are what its items have.
      const group = mostFrequent(classTally(layer), (code) => greenGroupOf(code as GreenClass)) ?? (layer.spec.defaultClass && greenGroup(layer.spec.defaultClass));
      return greenSwatch(group ?? 'XG', theme);
    }
    case 'roads': {
      const [first] = layer.items;
      return first !== undefined && classTally(layer).size === 1 ? roadSwatch(first.roadClass, theme) : roleSwatch('roads', theme);
    }
    case 'plan':
      return planSwatch(mostFrequent(classTally(layer), (code) => code), theme, look);
    default:
      return roleSwatch(layer.role, theme);
  }
}

/** The swatch of a layer that is not loaded yet. */
export function roleSwatch(role: Role, theme: Theme): Swatch {
  switch (role) {
    case 'districts':
      return { kind: 'lines', lines: [[boundaryStroke(DISTRICT_LINE, theme)]] };
    case 'built-up':
      return { kind: 'outline', stroke: boundaryStroke(BUILT_UP_LINE, theme) };
    case 'green':
      return greenSwatch('G1', theme);
    case 'residential':
      return areaSwatch(COLOURS.residential[theme], COLOURS.parcelLine[theme]);
    case 'water':
      return areaSwatch(COLOURS.water[theme], COLOURS.waterEdge[theme]);
    case 'roads':
      return { kind: 'lines', lines: ROADS_SHOWN.map((id) => roadStrokes(id, theme, 0)) };
    case 'projects':
      return { kind: 'pins', colours: PINS_SHOWN.map((id) => PROJECT_PINS[id].colour) };
    case 'plan':
      return planSwatch(null, theme);
    case 'other':
      return { kind: 'lines', lines: [[{ colour: COLOURS.other[theme], width: 2, dash: null }]] };
  }
}

/** The swatch of one main class of green space. */
export function greenSwatch(group: GreenGroup, theme: Theme): Swatch {
  const { fill, edge } = GREEN_PAINT[group];
  const hatch = group === 'G2' || group === 'G3' || group === 'EG' ? group : null;
  return { kind: 'area', fill: fill[theme], edge: edge[theme], hatch };
}

/** The swatch of one class of road, as it is drawn at zoom 13. */
export function roadSwatch(roadClass: RoadClass, theme: Theme): Swatch {
  return { kind: 'lines', lines: [roadStrokes(roadClass, theme, 1)] };
}

function canopySwatch(theme: Theme): Swatch {
  return { ...areaSwatch(COLOURS.canopy[theme], COLOURS.canopy[theme]), hatch: 'canopy' };
}

/** The swatch of a use of land, or of a control line, by its code. */
export function planSwatch(code: string | null, theme: Theme, { palette, letter }: PlanLook = PLAIN_PLANS): Swatch {
  const control = controlLineOf(code);
  if (control !== null) {
    const { line, width, dash, hatch } = CONTROL_LINES[control];
    if (hatch === null) return { kind: 'outline', stroke: { colour: line[theme], width, dash } };
    return { ...areaSwatch(COLOURS.land[theme], line[theme]), hatch };
  }
  const hatch = letter === null ? null : (`plan/${letter}` as const);
  return { ...areaSwatch(planColour(code, theme, palette), COLOURS.parcelLine[theme]), hatch };
}

function areaSwatch(fill: string, edge: string): Extract<Swatch, { kind: 'area' }> {
  return { kind: 'area', fill, edge, hatch: null };
}

function roadStrokes(roadClass: RoadClass, theme: Theme, size: 0 | 1): SwatchStroke[] {
  return ROAD_PAINT[roadClass].map(({ colour, widths, dash }) => {
    return { colour: colour[theme], width: widths[size], dash };
  });
}

function boundaryStroke({ colour, width, dash }: BoundaryPaint, theme: Theme): SwatchStroke {
  return { colour: colour[theme], width, dash };
}

function mostFrequent<T>(tally: ClassTally, groupOf: (code: string) => T | null): T | null {
  const counts = new Map<T, number>();
  for (const [code, count] of tally) {
    const group = code === null ? null : groupOf(code);
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + count);
  }
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import type { Language } from '../model/language.ts';
import type { PatchType } from '../model/patch-type.ts';
import { formatQuantity } from '../text/format.ts';
import { anchorOf } from './anchor.ts';
import { boxOf } from '../model/geometry-box.ts';
import { pointFeature } from './sources.ts';

/** A difference patch 差异图斑 as the map shows it. */
export interface MapConflict {
  readonly id: string;
  /** Its number in the register. */
  readonly number: number;
  readonly type: PatchType;
  readonly areaM2: number;
  readonly geometry: Polygon;
  /** Where the number stands; not there: to be found. */
  readonly numberPlace?: readonly [number, number];
}

/** Smaller ones are numbered under the pointer only, m². */
export const NUMBERED_M2 = 30_000;

/** All patches, each with its type. */
export function conflictShapes(conflicts: readonly MapConflict[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: conflicts.map(({ id, type, geometry }): Feature => {
      return { type: 'Feature', geometry, properties: { id, type } };
    }),
  };
}

/** The numbers of those that are large enough, without a prefix. */
export function conflictNumbers(conflicts: readonly MapConflict[]): FeatureCollection {
  const features = conflicts
    .filter(({ areaM2 }) => areaM2 >= NUMBERED_M2)
    .map((conflict) => pointFeature(placeOf(conflict), {
      number: conflictNumber(conflict), areaM2: conflict.areaM2,
    }));
  return { type: 'FeatureCollection', features: features.filter((feature) => feature !== null) };
}

/** The patch under the pointer with its number, however small it is. */
export function hoveredConflict(conflict: MapConflict): FeatureCollection {
  return marked(conflict, placeOf(conflict), conflictNumber(conflict));
}

/** The selected patch; number and area stand above it, so that they cover nothing of it. */
export function selectedConflict(conflict: MapConflict, language: Language): FeatureCollection {
  const [west, , east, north] = boxOf(conflict.geometry) ?? [0, 0, 0, 0];
  const area = formatQuantity({ value: conflict.areaM2, unit: 'm2' }, language);
  return marked(conflict, [(west + east) / 2, north], `${conflictNumber(conflict)}  ${area}`);
}

function marked({ geometry }: MapConflict, place: Position | null, number: string): FeatureCollection {
  const label = pointFeature(place, { number });
  const shape: Feature = { type: 'Feature', geometry, properties: {} };
  return { type: 'FeatureCollection', features: label === null ? [shape] : [shape, label] };
}

function placeOf({ numberPlace, geometry }: MapConflict): Position | null {
  return numberPlace === undefined ? anchorOf(geometry) : [...numberPlace];
}

/** "014", as in the register. */
export function conflictNumber({ number }: Pick<MapConflict, 'number'>): string {
  return String(number).padStart(3, '0');
}

import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { FeatureKey } from '../model/item-key.ts';
import type { Layer } from '../model/layer.ts';
import type { Theme } from '../paint/colours.ts';
import type { PlanLetter } from '../model/plan.ts';
import type { Palette } from '../model/project.ts';
import type { MapConflict } from './conflict-sources.ts';
import { boxOf } from '../model/geometry-box.ts';
import type { Box } from '../model/geometry-box.ts';

export type { FeatureKey };

/** What the user chose for a layer. */
export interface LayerView {
  readonly id: string;
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}

/** The look from above: zoom on tiles of 512 px, as MapLibre counts. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What covers the edges of a map, px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing covers the map. */
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Everything the picture is made of, but the camera. */
export interface Scene {
  readonly layers: readonly Layer[];
  /** Top of the list is top of the map, among layers of the same nature. */
  readonly view: readonly LayerView[];
  /** What the districts are coloured by; `null`: nothing. */
  readonly indicator: MainIndicatorId | null;
  readonly assessment: Assessment | null;
  readonly selectedDistrictId: string | null;
  readonly selectedFeature: FeatureKey | null;
  readonly highlighted: readonly FeatureKey[];
  /** Longitude and latitude of what the user asked to see, such as repairs of an import. */
  readonly places: readonly (readonly [number, number])[];
  /** What plans disagree on. */
  readonly conflicts: readonly MapConflict[];
  readonly selectedConflictId: string | null;
  /** In which colours the uses of a plan are painted. */
  readonly palette: Palette;
  /** Plans are the ground of the map, under roads and rivers, and not a sheet laid over it. */
  readonly planIsGround: boolean;
  /** All plans on the map are this one; `null`: each has its own letter. */
  readonly planLetter: PlanLetter | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly fonts: FontStacks;
  /** The fonts are there: names and values may be drawn. */
  readonly hasText: boolean;
}

/** Families in order of preference, as `text-font` takes them. */
export interface FontStacks {
  readonly regular: readonly string[];
  readonly bold: readonly string[];
}

/** A district as a thing on its layer; `null` for none, or while there are no districts. */
export function districtKey(layers: readonly Layer[], districtId: string | null): FeatureKey | null {
  const layer = layers.find(({ role }) => role === 'districts');
  return layer === undefined || districtId === null ? null : { layerId: layer.id, featureId: districtId };
}

/** West, south, east, north of a district; `null` where there is none of that id. */
export function boxOfDistrict(layers: readonly Layer[], districtId: string): Box | null {
  const items = layers.flatMap((layer) => (layer.role === 'districts' ? layer.items : []));
  const district = items.find(({ id }) => id === districtId);
  return district === undefined ? null : boxOf(district.geometry);
}

/** Whether two looks differ by no more than a link rounds them: 1 m, a hundredth of a zoom. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const isSamePlace = Math.hypot(a.longitude - b.longitude, a.latitude - b.latitude) < 1e-5;
  return isSamePlace && Math.abs(a.zoom - b.zoom) <= 0.01;
}

/** The layers that are switched on, from the bottom of the map to its top. */
export function visibleLayers({ layers, view }: Pick<Scene, 'layers' | 'view'>): readonly Layer[] {
  return view.toReversed().flatMap(({ id, visible }) => {
    const layer = layers.find((candidate) => candidate.id === id);
    return visible && layer !== undefined ? [layer] : [];
  });
}

/** 0 to 1; 1 for a layer that the view does not name. */
export function opacityOf(view: readonly LayerView[], id: string): number {
  return view.find((candidate) => candidate.id === id)?.opacity ?? 1;
}

/** What two scenes are compared by; a part of a scene that is not named here does not compile. */
const PARTS: Readonly<Record<Exclude<keyof Scene, 'fonts'>, true>> = {
  layers: true, view: true, indicator: true, assessment: true, selectedDistrictId: true, selectedFeature: true,
  highlighted: true, places: true, conflicts: true, selectedConflictId: true, palette: true, planIsGround: true,
  planLetter: true, language: true, theme: true, hasText: true,
};

/** Whether two scenes are the same, by identity, part by part; the fonts by their names. */
export function isSameScene(a: Scene, b: Scene): boolean {
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[]; // it has these keys and no others
  return names.every((name) => a[name] === b[name]) && a.fonts.bold.join() === b.fonts.bold.join();
}

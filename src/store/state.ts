import type { AppError } from '../model/error.ts';
import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import type { LayerSpec, Project, StandardId } from '../model/project.ts';

export type Theme = 'system' | 'light' | 'dark';

/** A layer on its way: bytes on the line, then at the worker's, then here or failed. */
export type LayerStatus =
  | { readonly kind: 'loading'; /** Share loaded, 0 to 1; `null`: not known. */ readonly progress: number | null }
  | {
      readonly kind: 'ready';
      readonly layer: Layer;
      readonly issues: readonly Issue[];
      /** m² of each item, in the order of the layer; `null` where it is no area. */
      readonly areasM2: readonly (number | null)[];
    }
  | { readonly kind: 'failed'; readonly error: AppError }
  /** The user stopped it. */
  | { readonly kind: 'cancelled' };

export interface LayerState {
  readonly spec: LayerSpec;
  readonly status: LayerStatus;
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** One thing on the map, by its layer. */
export interface FeatureKey {
  readonly layerId: string;
  readonly featureId: string;
}

/** Everything that one `<garden-city-map>` shows; plain read-only data. */
export interface State {
  readonly language: Language;
  readonly theme: Theme;
  /** Where the project came from; layers' addresses are relative to it. */
  readonly projectUrl: string | null;
  readonly project: Project | null;
  /** Top of the list is top of the map. */
  readonly layers: readonly LayerState[];
  readonly standard: StandardId;
  /** What the districts are coloured by; `null`: nothing. */
  readonly indicator: MainIndicatorId | null;
  readonly assessment: Assessment | null;
  /** A calculation is under way; `assessment` may be of the state before. */
  readonly assessing: boolean;
  readonly selectedDistrictId: string | null;
  readonly selectedLayerId: string | null;
  readonly selectedFeature: FeatureKey | null;
  /** All that lay under the last click, most specific first. */
  readonly picked: readonly FeatureKey[];
  /** Outlined because the user asked to see what was counted. */
  readonly highlighted: readonly FeatureKey[];
  readonly camera: Camera | null;
  /** What the user has to be told about the page as a whole; newest last. */
  readonly problems: readonly AppError[];
}

export const EMPTY_STATE: State = {
  language: 'zh-Hans',
  theme: 'system',
  projectUrl: null,
  project: null,
  layers: [],
  standard: '2022-negc',
  indicator: 'park_pc',
  assessment: null,
  assessing: false,
  selectedDistrictId: null,
  selectedLayerId: null,
  selectedFeature: null,
  picked: [],
  highlighted: [],
  camera: null,
  problems: [],
};

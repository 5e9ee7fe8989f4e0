import type { AppError } from '../model/error.ts';
import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import type { Kept, KeptFiles } from '../model/kept-file.ts';
import type { FeatureKey } from '../model/item-key.ts';
import type { Layer } from '../model/layer.ts';
import type { Progress } from '../model/progress.ts';
import type { LayerSpec, Project } from '../model/project.ts';
import { NO_CONFLICTS } from './conflicts.ts';
import type { Conflicts } from './conflicts.ts';
import { NO_ARRIVALS } from './arrivals.ts';
import type { Arrivals } from './arrivals.ts';
import { NO_HISTORY } from './history.ts';
import type { History } from './history.ts';

export type { FeatureKey };

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

/** The parts of the product. */
export const TAB_IDS = ['assess', 'compare', 'sheet'] as const;
export type TabId = (typeof TAB_IDS)[number];

/** Everything that one `<garden-city-map>` shows; plain read-only data. */
export interface State {
  readonly language: Language;
  readonly theme: Theme;
  readonly tab: TabId;
  /** Where the project came from; layers' addresses are relative to it. `null`: from a file of the user's. */
  readonly projectUrl: string | null;
  /** As it is now, with all edits; only `store/history.ts` changes it. */
  readonly project: Project | null;
  /** As the project file has it that was opened or saved last. */
  readonly saved: Project | null;
  readonly history: History;
  /** Data of layers that have no address; also of those that only an undo would bring back. */
  readonly files: KeptFiles;
  readonly kept: Kept;
  /** One for each layer of the project, in its order: top of the list is top of the map. */
  readonly layers: readonly LayerState[];
  /** What the districts are coloured by; `null`: nothing. */
  readonly indicator: MainIndicatorId | null;
  readonly assessment: Assessment | null;
  /** A calculation is under way; `assessment` may be of the state before. */
  readonly assessing: boolean;
  /** How far the calculation is; `null`: none is under way, or it has not told yet. */
  readonly progress: Progress | null;
  /** The user stopped the last calculation, or it failed: `assessment` is of the state before, or not there. */
  readonly outdated: boolean;
  readonly selectedDistrictId: string | null;
  readonly selectedLayerId: string | null;
  readonly selectedFeature: FeatureKey | null;
  /** All that lay under the last click, most specific first. */
  readonly picked: readonly FeatureKey[];
  /** Outlined because the user asked to see what was counted. */
  readonly highlighted: readonly FeatureKey[];
  readonly camera: Camera | null;
  readonly conflicts: Conflicts;
  /** Files on their way into the project, and what of them is looked at. */
  readonly arrivals: Arrivals;
  /** What the user has to be told about the page as a whole; newest last. */
  readonly problems: readonly AppError[];
}

export const EMPTY_STATE: State = {
  language: 'zh-Hans',
  theme: 'system',
  tab: 'assess',
  projectUrl: null,
  project: null,
  saved: null,
  history: NO_HISTORY,
  files: {},
  kept: { kind: 'nowhere' },
  layers: [],
  indicator: 'park_pc',
  assessment: null,
  assessing: false,
  progress: null,
  outdated: false,
  selectedDistrictId: null,
  selectedLayerId: null,
  selectedFeature: null,
  picked: [],
  highlighted: [],
  camera: null,
  conflicts: NO_CONFLICTS,
  arrivals: NO_ARRIVALS,
  problems: [],
};

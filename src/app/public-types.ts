/*
 * What a page sees of `<garden-city-map>`. This file imports nothing: the build hands it out as the library's types, and
 * makes the custom-elements manifest from it.
 */

/** What the map is coloured by. */
export type GcmIndicator = 'park_pc' | 'park_service' | 'green_cover' | 'green_rate';

/** What a picture of the map is to be like. */
export interface GcmPngOptions {
  /** CSS px; as the element is, if left out. */
  readonly width?: number;
  readonly height?: number;
  /** Px for a CSS px, 2 if left out. */
  readonly pixelRatio?: number;
}

/** What of a meeting sheet is not to be as the project has it. */
export interface GcmSheetOptions {
  readonly format?: 'pdf' | 'png' | 'svg';
  /** `null`: the whole city. */
  readonly districtId?: string | null;
  readonly atlas?: 'districts';
  readonly indicator?: GcmIndicator;
  readonly language?: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly signal?: AbortSignal;
}

/**
 * A city's green indicators on an interactive map, with the same figures as a table under it.
 *
 * None of its attributes is ever written back: what the author set stays as it was set. `lang`, `dir` and the colour
 * scheme come from the page where the element has none itself.
 */
export interface GardenCityMapElement extends HTMLElement {
  /** Address of the project file, relative to the page. Without one the planner begins with an empty project. */
  src: string;
  /** The content of a project file, in place of `src`. Addresses in it are relative to the page. A property only. */
  project: object | null;
  /** What the districts are coloured by; `none`: nothing. */
  indicator: GcmIndicator | 'none';
  /** Id of the district that is selected. */
  district: string | null;
  /** `light` or `dark`; else as the page's `color-scheme` is. */
  theme: 'light' | 'dark' | null;
  /** What stands on and under the public map, by words: `legend table layers search scale fullscreen share`; `none`: nothing. If left out: `legend table scale fullscreen`. */
  controls: string | null;
  /** `cooperative`: wheel and one finger scroll the page, with Ctrl or two fingers they move the map. `free`: they move the map. */
  gestures: 'cooperative' | 'free' | null;
  /** The map is a picture that answers to nothing; its table still does. */
  nonInteractive: boolean;
  /** `lazy`: nothing is fetched before the element can be seen soon. */
  loading: 'eager' | 'lazy';
  /** Address of a page with more, to which a link under the public map leads: http or https. */
  fullMap: string;
  /** The whole tool of a planner, for an element that has a page to itself. To be set from the start. */
  planner: boolean;
  /** Nothing can be imported or edited in the tool, and nothing is kept in the browser. The public map is always so. */
  readonly: boolean;
  /** Keeps view, layers, indicator and district in the page's address. For one element on a page. */
  addressSync: boolean;
  /** Resolves when the figures of what was asked for last, or what prevents them, are on the page. */
  readonly ready: Promise<void>;
  /** Shows all of a district, by its id, or of a box: west, south, east, north in degrees; a map that nobody can see yet begins there. */
  fitTo(target: string | readonly [number, number, number, number]): Promise<void>;
  /** The map as it is on show, in the light theme: a PNG as large as the element, two px for a CSS px, if not told otherwise. */
  toPng(options?: GcmPngOptions): Promise<Blob>;
  /** Makes meeting sheets as files: of the city, a district or, with `atlas`, of each district. */
  exportSheet(options?: GcmSheetOptions): Promise<{ readonly files: readonly { readonly name: string; readonly content: Blob }[] }>;
}

/** What the element tells the page, by the event that tells it: `detail` is plain data. Nothing is told of what the page itself does. */
export interface GcmEventDetails {
  /** The figures that were asked for last are on the page: once for each `src` or `project`, also after a retry, and not after a failure. */
  'gcm-ready': { readonly project: string | null };
  /** Something could not be had; the author's own children, or what was shown, stay. */
  'gcm-problem': { readonly code: string; readonly message: string };
  /** The reader chose a district, or let it go. */
  'gcm-district-change': { readonly district: string | null; readonly name: string | null };
  /** The reader chose what the map is coloured by; `null`: nothing. */
  'gcm-indicator-change': { readonly indicator: GcmIndicator | null };
  /** The reader moved the map, and it has come to rest. Degrees; zoom on tiles of 512 px. */
  'gcm-view-change': { readonly longitude: number; readonly latitude: number; readonly zoom: number };
}

declare global {
  // Of elements and of the document alike: the events bubble, and leave shadow roots.
  interface GlobalEventHandlersEventMap {
    'gcm-ready': CustomEvent<GcmEventDetails['gcm-ready']>;
    'gcm-problem': CustomEvent<GcmEventDetails['gcm-problem']>;
    'gcm-district-change': CustomEvent<GcmEventDetails['gcm-district-change']>;
    'gcm-indicator-change': CustomEvent<GcmEventDetails['gcm-indicator-change']>;
    'gcm-view-change': CustomEvent<GcmEventDetails['gcm-view-change']>;
  }
}

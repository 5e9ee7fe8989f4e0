import type { MainIndicatorId } from './indicator.ts';
import type { Language } from './language.ts';

/** What may stand on and under the public map. */
export const CONTROLS = ['legend', 'table', 'layers', 'search', 'scale', 'fullscreen', 'share'] as const;
export type Control = (typeof CONTROLS)[number];

/** What stands there where nothing is said of it. */
export const USUAL_CONTROLS: readonly Control[] = ['legend', 'table', 'scale', 'fullscreen'];

/** The least that the public map is good for, and the most that is offered, CSS px. */
export const EMBED_LIMITS = { width: [320, 2400], height: [280, 2000] } as const;

/** How the public map is to look in somebody's page. */
export interface EmbedOptions {
  /** CSS px; `null`: as wide as the place that it stands in. */
  readonly width: number | null;
  /** CSS px. */
  readonly height: number;
  /** In the order of {@link CONTROLS}. */
  readonly controls: readonly Control[];
  readonly indicator: MainIndicatorId | 'none';
  readonly district: string | null;
  readonly language: Language;
  /** `page`: as the page around it. */
  readonly theme: 'page' | 'light' | 'dark';
  readonly gestures: 'cooperative' | 'free';
}

/** The ways into a page: the element itself, or a frame for systems that strip unknown elements. */
export const EMBED_KINDS = ['element', 'frame'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** Whether a layer's data can be had by those who see the public map. */
export interface LayerTravel {
  readonly id: string;
  readonly title: string;
  /**
   * `beside`: from an address relative to the project; `inside`: stands in the project file; `elsewhere`: from another
   * host, whose leave a page needs; `local`: on this computer only.
   */
  readonly way: 'beside' | 'inside' | 'elsewhere' | 'local';
}

/** How far the folder to publish is. */
export interface PublishProgress {
  readonly step: 'layers' | 'element' | 'pack';
  /** From 0, of `count`. */
  readonly position: number;
  readonly count: number;
}

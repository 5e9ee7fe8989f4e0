import { UiEvent } from '../events.ts';

/** One of two things that are looked at side by side: a plan, or the layers of one date. */
export interface CompareSide {
  readonly id: string;
  readonly title: string;
  /** Period and scale; empty where they are not known. */
  readonly detail: string;
  /** What is on show on this side only. */
  readonly layerIds: readonly string[];
}

export type CompareMode = 'swipe' | 'side-by-side';

/** Something else should be on one of the two sides. */
export class CompareSideEvent extends UiEvent {
  /** 0 is 甲, 1 is 乙. */
  readonly at: 0 | 1;
  readonly id: string;

  constructor(at: 0 | 1, id: string) {
    super('compare-side');
    this.at = at;
    this.id = id;
  }
}

/** The two sides are divided elsewhere; share of the left one, 0 to 1. */
export class CompareSplitEvent extends UiEvent {
  readonly split: number;

  constructor(split: number) {
    super('compare-split');
    this.split = split;
  }
}

declare global {
  interface HTMLElementEventMap {
    'compare-side': CompareSideEvent;
    'compare-split': CompareSplitEvent;
  }
}

/** What a long calculation is doing, by name. */
export type WorkStep = 'ground' | 'union' | 'service' | 'presence' | 'lines' | 'overlay' | 'pairs';

/** How far a long calculation is. */
export interface Progress {
  readonly step: WorkStep;
  /** Which step that is, from 1, and of how many. */
  readonly position: number;
  readonly count: number;
  /** Of the whole calculation, 0 to 1. */
  readonly share: number;
}

/** What a long calculation is doing, by name. */
export type WorkStep = 'read' | 'check' | 'write' | 'prepare' | 'ground' | 'union' | 'service' | 'presence' | 'lines' | 'overlay' | 'pairs';

/** How far a long calculation is. */
export interface Progress {
  readonly step: WorkStep;
  /** Which step that is, from 1, and of how many; of an import, which of the files. */
  readonly position: number;
  readonly count: number;
  /** Of the whole calculation, of an import of the file, 0 to 1. */
  readonly share: number;
}

/** Is told how far one file is: shares of 0 to 1 of reading and checking together. */
export type TellProgress = (step: Extract<WorkStep, 'read' | 'check'>, share: number) => void;

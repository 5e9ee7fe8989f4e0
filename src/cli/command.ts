import type { Language } from '../model/language.ts';

/** Where a command writes to, and in which language: a terminal, or a test. */
export interface Terminal {
  readonly language: Language;
  /** Data, to standard output. */
  readonly print: (data: string) => void;
  /** Words for people, to standard error. */
  readonly say: (words: string) => void;
}

/** 0: done; 1: the input cannot be used; 2: called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** How it is called, after the name of the program. */
  readonly usage: string;
  /** @throws UsageError when it is called in another way. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** A command was called wrongly; the message is for the user, in their language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

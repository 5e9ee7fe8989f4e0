import type { ConflictReport } from '../model/conflict.ts';
import type { ReviewedFindings } from '../project/merge-reviews.ts';

/** What the command `conflicts` writes, in whichever format. */
export interface ConflictOutput {
  readonly report: ConflictReport;
  readonly reviewed: ReviewedFindings;
  /** Names by id. */
  readonly districts: ReadonlyMap<string, string>;
  /** What the sentences are about: the project's title. */
  readonly place: string;
}

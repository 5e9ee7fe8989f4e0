import type { Assessment } from './indicator.ts';
import type { Issue } from './issue.ts';
import type { Item } from './layer.ts';

/**
 * A city's figures as they were published, with what tells that they are still those of its files. They are shown in
 * place of a calculation as long as all of it agrees, and never otherwise.
 */
export interface Published {
  /** Which calculation made them: two that differ may count differently. */
  readonly calculation: string;
  /** SHA-256 of what the project says and figures rest on. */
  readonly settings: string;
  readonly layers: readonly PublishedLayer[];
  readonly assessment: Assessment;
}

export interface PublishedLayer {
  readonly id: string;
  /** SHA-256 of its file; `null` where its GeoJSON stands in the project, which `settings` covers. */
  readonly sha256: string | null;
  readonly issues: readonly Issue[];
  /**
   * What check made of each feature, in their order; the rest is in the file. `null`: the file has to be read and
   * checked again, as it is large, or not GeoJSON that can be used as it stands.
   */
  readonly items: readonly BareItem[] | null;
}

/** An item without what its feature has. */
export type BareItem = Omit<Item, 'geometry' | 'properties'>;

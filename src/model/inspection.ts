import type { ImportSource, ImportedLayer } from './import.ts';
import type { Layer } from './layer.ts';

/** What became of files that were given. */
export interface Inspection {
  readonly sources: readonly ImportSource[];
  /** The first layer of the first source that has one, as it would be imported with what is proposed; it is looked at first. */
  readonly layer: Layer | null;
  /** The rest of it, and which of the sources has it. */
  readonly first: Omit<ImportedLayer, 'layer'> & { readonly source: number } | null;
}

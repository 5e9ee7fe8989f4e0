import type { CheckedLayer } from '../check/check-layer.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { FieldMapping, FieldSample, FoundCoordinates, JoinProposal, RoleProposal } from '../model/import.ts';
import type { Issue } from '../model/issue.ts';
import type { FileLayer } from '../read/file-content.ts';
import type { Row } from './field-samples.ts';
import type { ImportRequest } from './import-layer.ts';
import type { ReadSource } from './read-source.ts';

/** A layer of a file before it has a role: what was read, and what is asked of it. */
export interface Draft extends Omit<ImportRequest, 'files'> {
  readonly source: ReadSource;
  readonly fileLayer: FileLayer;
  /** Its columns renamed, in the coordinates of the file. */
  readonly json: unknown;
  readonly rows: readonly Row[];
  readonly fields: readonly FieldSample[];
  /** The layer's name, then the file's. */
  readonly names: readonly string[];
}

/** The same layer with role, fields and places settled. */
export interface Settled {
  readonly role: RoleProposal;
  readonly settings: ImportCorrections['settings'];
  readonly mapping: readonly FieldMapping[];
  readonly checked: CheckedLayer;
  /** Of reading, locating and checking, in this order. */
  readonly issues: readonly Issue[];
  readonly coordinates: FoundCoordinates;
  readonly join: JoinProposal | null;
  /** Id of the layer present that the result takes the place of. */
  readonly replaces: string | null;
}

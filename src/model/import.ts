import type { ClassTable } from './class-value.ts';
import type { ImportCorrections, Offset } from './corrections.ts';
import type { PlainError } from './error.ts';
import type { FieldName } from './field.ts';
import type { Issue } from './issue.ts';
import type { LocalText } from './language.ts';
import type { Layer, Role } from './layer.ts';
import type { Receipt } from './receipt.ts';

/**
 * A file as the user gave it: dropped, chosen, pasted or fetched. A `Blob` crosses to the worker
 * without its bytes being copied, and stays as it is, so that the original can be kept.
 */
export interface DroppedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * One file that can be read by itself, or several that belong together: the loose parts of a
 * Shapefile. Of `files` the first is the main one.
 */
export interface ImportSource {
  /** Unique within one inspection: the main file's name, with ` (2)` where two have the same. */
  readonly id: string;
  /** Indices into the files that were inspected; `import-layer` wants these files again. */
  readonly files: readonly number[];
  /** What it may become; empty with a `refusal`. Several layers of one archive are several candidates. */
  readonly candidates: readonly ImportCandidate[];
  /** Why nothing of it can be used; `errorText` has the sentence. */
  readonly refusal: PlainError | null;
}

/** A layer, or a table of attributes for one, as a file offers it, with what is proposed for it. */
export interface ImportCandidate {
  /** Position among the layers of its source: says to `import-layer` which one is meant. */
  readonly index: number;
  /** The layer's name in the file: the object of a TopoJSON, the member of an archive, the sheet, else the file. */
  readonly name: string;
  /** `table`: rows without places, to be joined to a layer that is present. */
  readonly kind: 'layer' | 'table';
  readonly role: RoleProposal;
  /** Every column of the file, in its order. */
  readonly fields: readonly FieldSample[];
  /** Columns for the house's fields, for the proposed or the corrected role. */
  readonly mapping: readonly FieldMapping[];
  /** The values in its column of classes; none for roles without classes. */
  readonly classes: ClassTable;
  readonly coordinates: FoundCoordinates;
  readonly encoding: FoundEncoding | null;
  /** How a table finds its rows' districts; `null` for a layer, and where nothing fits. */
  readonly join: JoinProposal | null;
  /** What the user has to look at before it goes on the map; the confirm button names the first. */
  readonly questions: readonly ImportQuestion[];
  /** What the import would be, with the corrections that were given, or with what is proposed. */
  readonly receipt: Receipt;
  /** The corrections in force: the user's where given, else the proposals. */
  readonly corrections: ImportCorrections;
}

export interface RoleProposal {
  readonly role: Role;
  /** 0 to 1; under 0.5 it is a question. */
  readonly confidence: number;
  /** `name`: of layer or file; `columns`; `values`: in cells; `geometry`; `user`: as corrected; `none`: no sign. */
  readonly because: 'name' | 'columns' | 'values' | 'geometry' | 'user' | 'none';
  /** The word, column or value that told; `''` for none. */
  readonly sign: string;
  /** Other roles that the geometry allows, best first. */
  readonly alternatives: readonly Role[];
}

/** A column of the file with a taste of its cells. */
export interface FieldSample {
  /** As it is now: renamed, if the user did. */
  readonly name: string;
  /** As the file has it. */
  readonly original: string;
  readonly type: 'text' | 'number' | 'boolean' | 'mixed' | 'empty';
  /** Cells that are not empty, of all rows. */
  readonly filled: number;
  /** Of the first five rows, as text; `''` where empty. */
  readonly samples: readonly string[];
  /** The name may have been cut by the ten bytes of dBASE, or is no whole text: offer to rename it. */
  readonly isCut: boolean;
}

export interface FieldMapping {
  readonly field: FieldName;
  /** `null`: no column holds it. */
  readonly column: string | null;
  readonly how: 'alias' | 'values' | 'user' | 'none';
  /** What the numbers are in, by the column's head, such as `万元`, `亩`, `万人`; `''`: the usual one, or none. */
  readonly unit: string;
  /** Without it the layer does not count: its line asks for attention. */
  readonly isNeeded: boolean;
}

/** The system that coordinates are in, and how that is known. */
export interface FoundCoordinates {
  /** `EPSG:4547`; `null` when none can be used: nothing is on the map then. */
  readonly crs: string | null;
  /**
   * `prj`, `member`, `format`: the file or its format says so, and the numbers agree; `numbers`: only they
   * tell; `present`: of several that fit, the one that lies where the layers present lie; `usual`: RFC 7946.
   */
  readonly how: 'prj' | 'member' | 'format' | 'numbers' | 'present' | 'usual' | 'user';
  /** What the file says, as it says it; `null` when it says nothing. */
  readonly label: string | null;
  readonly isSwapped: boolean;
  readonly offset: Offset | null;
  /** A shift that would lay the layer onto one that is present. Suggested, never applied by itself. */
  readonly suggestedOffset: SuggestedOffset | null;
  /** Systems that the numbers allow, the one in use among them, the likeliest first. */
  readonly alternatives: readonly CrsChoice[];
}

export interface CrsChoice {
  readonly crs: string;
  /** Width of the zone and its central meridian in degrees; `null`: no Gauss–Krüger. */
  readonly zone: { readonly widthDegrees: 3 | 6; readonly meridian: number } | null;
  /** Where the layer's middle would lie. */
  readonly place: readonly [number, number];
}

export interface SuggestedOffset {
  readonly offset: Offset;
  /** Title or id of the layer that it was compared with. */
  readonly against: string;
  /** Mean shift east and north, metres, from the layer present to the candidate. */
  readonly eastM: number;
  readonly northM: number;
  /** Share of the compared corners that find a counterpart once the shift is undone, 0 to 1; and before. */
  readonly matchedShare: number;
  readonly unmovedShare: number;
}

export interface FoundEncoding {
  /** `UTF-8`, `GB18030`, `Big5`, … */
  readonly name: string;
  /** `mark`: byte order mark; `strict`: all bytes are valid UTF-8; `cpg`, `driver`: the Shapefile says so. */
  readonly how: 'mark' | 'strict' | 'cpg' | 'driver' | 'format' | 'guessed' | 'user';
}

export interface JoinProposal {
  /** The layer present whose items get the columns, and its title. */
  readonly layer: string;
  readonly title: LocalText;
  /** The table's column, and whether it holds codes or names. */
  readonly column: string;
  readonly by: 'code' | 'name';
  readonly matched: number;
  /** Keys of rows that no item has, as they stand in the table; at most 200, and how many there are. */
  readonly unmatchedRows: readonly string[];
  readonly unmatchedRowCount: number;
  /** Names of items that no row is for; at most 200, and how many there are. */
  readonly unmatchedItems: readonly string[];
  readonly unmatchedItemCount: number;
}

/** A thing to confirm; the sentence is `question.<code>` in `text/words/import.ts`. */
export interface ImportQuestion {
  readonly code:
    | 'role-unsure' | 'field-missing' | 'population-basis' | 'crs-guessed' | 'crs-unknown' | 'offset-suggested'
    | 'encoding-guessed' | 'join-missing' | 'join-partial' | 'area-differs' | 'class-unknown';
  readonly values: Issue['values'];
}

/** A layer that is ready for the store. */
export interface ImportedLayer {
  /** `layer.spec.src` is the empty text: the layer is its items. A joined table gives the whole joined layer. */
  readonly layer: Layer;
  readonly issues: readonly Issue[];
  /** m² of each item, in the order of the layer; `null` where it is no area. */
  readonly areasM2: readonly (number | null)[];
  /** Id of the layer present that this one takes the place of: a table was joined to it. */
  readonly replaces: string | null;
  /** As inspected with the corrections, its receipt the one to keep. */
  readonly candidate: ImportCandidate;
}

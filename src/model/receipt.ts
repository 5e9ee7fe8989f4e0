import type { ClassValue } from './class-value.ts';
import type { ImportCorrections } from './corrections.ts';
import type { FieldMapping, FoundCoordinates, FoundEncoding, JoinProposal } from './import.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { Role } from './layer.ts';

/**
 * The receipt of one imported layer 导入体检: plain data, kept in the project beside the layer. It
 * says what was found, changed and refused; `text/receipt-text.ts` makes the page of it 体检单.
 */
export interface Receipt {
  readonly schema: 'garden-city-map/receipt@1';
  /** The input, unchanged; the main file first. */
  readonly files: readonly ReceiptFile[];
  /** The layer's name in the file. */
  readonly layer: string;
  readonly role: Role;
  /** Its usual name, such as `Shapefile (ZIP)`. */
  readonly format: string;
  readonly encoding: FoundEncoding | null;
  readonly coordinates: FoundCoordinates;
  readonly counts: ReceiptCounts;
  /** In the order of the topics. */
  readonly entries: readonly ReceiptEntry[];
  readonly mapping: readonly FieldMapping[];
  /** Values of the column of classes that nobody knows, at most 200, and those that the user said the class of. */
  readonly classes: readonly ClassValue[];
  /** How many nobody knows, those that are not listed among them. */
  readonly unknownClasses: number;
  /** How many of those kept have no name, and where some of them are, at most 200; none where no column holds names. */
  readonly namelessCount: number;
  readonly namelessPlaces: readonly (readonly [number, number])[];
  /** Columns that fill no field; they stay with each item as plain text. */
  readonly unusedColumns: readonly string[];
  /** Members of the archive, or files of the drop, that nobody reads. */
  readonly leftOutFiles: readonly string[];
  readonly join: JoinProposal | null;
  /** `null` where the layer has no areas or no column states them. */
  readonly areaCheck: AreaCheck | null;
  /** m² of all polygons, each for itself, on the GRS 80 ellipsoid; `null` without any. */
  readonly areaM2: number | null;
  /** Metres of all lines on the same ellipsoid; `null` without any. */
  readonly lengthM: number | null;
  /** West, south, east, north in degrees of what was kept; `null`: nothing was. */
  readonly bbox: readonly [number, number, number, number] | null;
  /** What the user said; the same files with these give the same layer again. */
  readonly corrections: ImportCorrections;
  /** ISO time at which reading began, and how long it took. */
  readonly importedAt: string;
  readonly durationMs: number;
}

export interface ReceiptFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal, of the file as it came. */
  readonly sha256: string;
}

/** Features; each member of a geometry collection counts. */
export interface ReceiptCounts {
  readonly read: number;
  readonly kept: number;
  readonly repaired: number;
  /** Of those read and not kept. */
  readonly leftOut: number;
  /** Of what was kept; `none`: rows of a table. */
  readonly byGeometry: Readonly<Record<'point' | 'line' | 'polygon' | 'none', number>>;
}

/** The lines of the page, top to bottom. */
export const RECEIPT_TOPICS = [
  'encoding', 'coordinates', 'files', 'structure', 'rings', 'empty', 'topology', 'area', 'names', 'columns', 'classes', 'population', 'join',
] as const;
export type ReceiptTopic = (typeof RECEIPT_TOPICS)[number];

/** All findings of one code. */
export interface ReceiptEntry {
  readonly topic: ReceiptTopic;
  /** `fixed`: wrench; `left-out`: minus; `asks`: triangle; `fine`: tick, with a note. */
  readonly outcome: 'fixed' | 'left-out' | 'asks' | 'fine';
  readonly code: IssueCode;
  /** All of them, also those that are not listed one by one. */
  readonly count: number;
  /** Each with its feature and its place on the map; at most 200. `issueText` has the sentence. */
  readonly issues: readonly Issue[];
}

/** Measured against stated areas. */
export interface AreaCheck {
  readonly column: string;
  /** The unit that was read from the column's head, else the one that fits: `m2`, `ha`, `mu`, `km2`. */
  readonly unit: 'm2' | 'ha' | 'mu' | 'km2';
  /** Sums over the items that have both. */
  readonly measuredM2: number;
  readonly statedM2: number;
  readonly items: number;
  /** stated ÷ measured − 1. On a Gauss–Krüger plane areas are 0.04 % larger at Jiyuan. */
  readonly difference: number;
  /** How many items differ by more than 1 %; the ids of at most 200 of them, and where these are. */
  readonly outlierCount: number;
  readonly outliers: readonly string[];
  readonly outlierPlaces: readonly (readonly [number, number])[];
}

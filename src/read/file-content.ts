import type { FoundCoordinates, FoundEncoding } from '../model/import.ts';
import type { Issue } from '../model/issue.ts';

/** A file by its name and bytes. */
export interface FilePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader is told besides the file itself. */
export interface ReadOptions {
  /** The encoding that the user says, by its usual name; `null`: find out. */
  readonly encoding: string | null;
  /** Files that belong to it: the other parts of a loose Shapefile. */
  readonly siblings: readonly FilePart[];
  /** Is told how much is read, 0 to 1, by readers of formats that may be large. */
  readonly onShare: (share: number) => void;
}

/** A file after reading: its layers as GeoJSON objects, unchecked, in the coordinates of the file. */
export interface FileContent {
  /** The format's usual name, such as `GeoJSON` or `Shapefile`. */
  readonly format: string;
  readonly layers: readonly FileLayer[];
  /** Members of an archive that nobody reads. */
  readonly leftOut: readonly string[];
}

export interface FileLayer {
  readonly name: string;
  /** A GeoJSON object by its type; its inside is for `check/` to judge. */
  readonly json: unknown;
  /** What the file says of its coordinate system: an EPSG name or WKT; `null` when it says nothing. */
  readonly crs: string | null;
  /** Where it says so. */
  readonly crsFrom: Extract<FoundCoordinates['how'], 'prj' | 'member' | 'format'>;
  /** Of its text; `null` when the format settles it. */
  readonly encoding: FoundEncoding | null;
  /** `table`: rows without a column that tells places. */
  readonly kind: 'layer' | 'table';
  /** Columns whose names fill all the room that the format gives, and may have been cut. */
  readonly cutColumns: readonly string[];
  readonly issues: readonly Issue[];
}

/** A layer with the parts that most formats have nothing to say about filled in. */
export function fileLayer(
  name: string, json: unknown, rest: Partial<Omit<FileLayer, 'name' | 'json'>> = {},
): FileLayer {
  return { name, json, crs: null, crsFrom: 'member', encoding: null, kind: 'layer', cutColumns: [], issues: [], ...rest };
}

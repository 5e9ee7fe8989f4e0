import type { Issue } from '../model/issue.ts';

/** A file after reading: its layers as GeoJSON objects, unchecked, in the coordinates of the file. */
export interface FileContent {
  /** The format's usual name, such as `GeoJSON` or `Shapefile`. */
  readonly format: string;
  /** Of its text; `null` when the format settles it. */
  readonly encoding: string | null;
  readonly layers: readonly FileLayer[];
  readonly issues: readonly Issue[];
}

export interface FileLayer {
  readonly name: string;
  /** A GeoJSON object by its type; its inside is for `check/` to judge. */
  readonly json: unknown;
  /** What the file says of its coordinate system: an EPSG name or WKT; `null` when it says nothing. */
  readonly crs: string | null;
}

import type { CheckedLayer } from '../check/check-layer.ts';
import { checkLayer } from '../check/check-layer.ts';
import { locate } from '../crs/locate.ts';
import type { Offset } from '../model/import.ts';
import type { FileContent } from '../read/file-content.ts';
import { readFile } from '../read/read-file.ts';
import type { Issue } from '../model/issue.ts';
import { plainSpec } from '../intake/plain-spec.ts';

/** What the user says of a file's coordinates, where the file does not, or is wrong. */
export interface CoordinateOptions {
  /** `EPSG:4547` */
  readonly crs: string | null;
  readonly offset: Offset | null;
}

/** A layer of a file in longitude and latitude, checked. */
interface NamedLayer extends CheckedLayer {
  readonly name: string;
  /** The system that the file's coordinates were in; `null` when they could not be used. */
  readonly crs: string | null;
}

/** A file's layers, read, located and checked; issues in the order in which they were found. */
export interface ReadLayers extends Pick<FileContent, 'format' | 'encoding'> {
  readonly layers: readonly NamedLayer[];
  readonly issues: readonly Issue[];
}

/** @throws AppError when the file cannot be read. */
export async function readLayers(
  bytes: Uint8Array, file: string, options: CoordinateOptions,
): Promise<ReadLayers> {
  const { format, encoding, layers, issues } = await readFile(bytes, file);
  const read = layers.map(({ name, json, crs: label }) => {
    const located = locate(name, json, { label: options.crs ?? label, offset: options.offset });
    const checked = checkLayer(plainSpec(name), located.json);
    const crs = checked.counts.kept === 0 && checked.counts.read > 0 ? null : located.crs;
    return { ...checked, name, crs, issues: [...located.issues, ...checked.issues] };
  });
  return { format, encoding, layers: read, issues: [...issues, ...read.flatMap((layer) => layer.issues)] };
}

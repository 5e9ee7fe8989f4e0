import type { CheckedLayer } from '../check/check-layer.ts';
import { buildImport } from '../intake/build-import.ts';
import { readSource } from '../intake/read-source.ts';
import type { Issue } from '../model/issue.ts';
import type { Offset } from '../model/corrections.ts';
import type { DroppedFile } from '../model/import.ts';
import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { Receipt } from '../model/receipt.ts';

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
  readonly receipt: Receipt;
}

/** A file's layers, read, located and checked; issues in the order in which they were found. */
export interface ReadLayers {
  readonly format: string;
  /** Of the first layer; `null` when the format settles it. */
  readonly encoding: string | null;
  readonly layers: readonly NamedLayer[];
  readonly issues: readonly Issue[];
}

/**
 * @param files of one source, the main one first
 * @throws AppError when they cannot be read.
 */
export async function readLayers(
  files: readonly DroppedFile[], { crs, offset }: CoordinateOptions,
): Promise<ReadLayers> {
  const source = await readSource(files, null);
  const corrections = { ...NO_CORRECTIONS, role: 'other', crs, offset } as const;
  const layers = source.content.layers.map(({ name }, index): NamedLayer => {
    const { layer, issues, candidate } = buildImport(source, { index, id: name, corrections, present: [] });
    const { read, kept, repaired } = candidate.receipt.counts;
    return { layer, issues, counts: { read, kept, repaired }, name, crs: candidate.coordinates.crs, receipt: candidate.receipt };
  });
  return {
    format: source.content.format,
    encoding: source.content.layers[0]?.encoding?.name ?? null,
    layers,
    issues: layers.flatMap((layer) => layer.issues),
  };
}

import { AppError } from '../model/error.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { DroppedFile, ImportedLayer } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import type { TellProgress } from '../model/progress.ts';
import { buildImport } from './build-import.ts';
import { readSource } from './read-source.ts';

/** Which layer of which files, what the user said, and what the layer is called in the project. */
export interface ImportRequest {
  /** Those of the source, in its order. */
  readonly files: readonly DroppedFile[];
  /** `ImportCandidate.index` */
  readonly index: number;
  readonly corrections: ImportCorrections;
  /** For joins, and for telling a shift. */
  readonly present: readonly Layer[];
  /** Id of the new layer; letters, digits, `-` and `_`, as in a project file. */
  readonly id: string;
}

/**
 * Reads the files again and makes the layer, with the corrections.
 *
 * @throws AppError what reading throws; `read/empty` when there is no such layer.
 */
export async function importLayer(request: ImportRequest, tell?: TellProgress): Promise<ImportedLayer> {
  const source = await readSource(request.files, request.corrections.encoding, tell);
  if (source.content.layers[request.index] === undefined) {
    throw new AppError('read/empty', `no layer ${request.index}`, { file: request.files[0]?.name ?? '' });
  }
  return buildImport(source, request, tell);
}

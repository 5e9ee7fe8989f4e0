import { AppError, toPlainError } from '../model/error.ts';
import type { DroppedFile, ImportSource } from '../model/import.ts';
import { NO_CORRECTIONS } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import { buildImport } from './build-import.ts';
import { readSource } from './read-source.ts';

/**
 * What dropped files may become. A file that cannot be used is a source with a
 * refusal; the others are read to the end, so that their receipts are whole.
 */
export async function inspectFiles(
  files: readonly DroppedFile[], present: readonly Layer[],
): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const [index, file] of files.entries()) {
    const id = freeName(file.name, sources);
    sources.push({ id, files: [index], ...await inspectSource([file], present) });
  }
  return sources;
}

async function inspectSource(
  files: readonly DroppedFile[], present: readonly Layer[],
): Promise<Pick<ImportSource, 'candidates' | 'refusal'>> {
  try {
    const source = await readSource(files);
    const candidates = source.content.layers.map((_, index) =>
      buildImport(source, { index, id: `layer-${index}`, corrections: NO_CORRECTIONS, present }).candidate);
    return { candidates, refusal: null };
  } catch (error) {
    // What the world is to blame for is told with the file; a bug of ours stays loud.
    if (!(error instanceof AppError)) throw error;
    return { candidates: [], refusal: toPlainError(error) };
  }
}

function freeName(name: string, sources: readonly ImportSource[]): string {
  const taken = new Set(sources.map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name} (${count})`;
    if (!taken.has(id)) return id;
  }
}

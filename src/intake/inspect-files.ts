import { AppError, toPlainError } from '../model/error.ts';
import type { DroppedFile, ImportSource } from '../model/import.ts';
import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { Layer } from '../model/layer.ts';
import { fileGroups } from '../read/file-groups.ts';
import { buildImport } from './build-import.ts';
import { readSource } from './read-source.ts';

/**
 * What dropped files may become. The parts of a loose Shapefile are one source;
 * a file that cannot be used is a source with a refusal; the others are read to
 * the end, so that their receipts are whole.
 *
 * @param present tables are joined to them, and coordinates held against them; with others
 *   the proposals may be others
 */
export async function inspectFiles(
  files: readonly DroppedFile[], present: readonly Layer[],
): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const group of fileGroups(files.map(({ name }) => name))) {
    const members = group.flatMap((index) => files[index] ?? []);
    const id = freeName(members[0]?.name ?? '', sources);
    sources.push({ id, files: group, ...await inspectSource(members, present) });
  }
  return sources;
}

async function inspectSource(
  files: readonly DroppedFile[], present: readonly Layer[],
): Promise<Pick<ImportSource, 'candidates' | 'refusal'>> {
  try {
    const source = await readSource(files, null);
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

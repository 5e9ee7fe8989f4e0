import { AppError, toPlainError } from '../model/error.ts';
import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { DroppedFile, ImportSource, ImportedLayer } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import type { TellProgress } from '../model/progress.ts';
import { fileGroups } from '../read/file-groups.ts';
import { buildImport } from './build-import.ts';
import { readSource } from './read-source.ts';

interface InspectHooks {
  /** Is told how far a file is. @param at the main file of a source, among the files */
  readonly tell?: (at: number, ...progress: Parameters<TellProgress>) => void;
  /** Is given the first layer of each source, as it would be imported with what is proposed; a table is none. */
  readonly onFirst?: (imported: ImportedLayer, source: number) => void;
}

/**
 * What dropped files may become. The parts of a loose Shapefile are one source;
 * a file that cannot be used is a source with a refusal; the others are read to
 * the end, so that their receipts are whole.
 *
 * @param present tables are joined to them, and coordinates held against them; with others
 *   the proposals may be others
 */
export async function inspectFiles(
  files: readonly DroppedFile[], present: readonly Layer[], { tell, onFirst }: InspectHooks = {},
): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const group of fileGroups(files.map(({ name }) => name))) {
    const members = group.flatMap((index) => files[index] ?? []);
    const id = freeName(members[0]?.name ?? '', sources);
    const inspected = await inspectSource(members, present, {
      tell: (step, share) => tell?.(group[0] ?? 0, step, share),
      onFirst: (imported) => onFirst?.(imported, sources.length),
    });
    sources.push({ id, files: group, ...inspected });
  }
  return sources;
}

interface SourceHooks {
  readonly tell: TellProgress;
  readonly onFirst: (imported: ImportedLayer) => void;
}

async function inspectSource(
  files: readonly DroppedFile[], present: readonly Layer[], { tell, onFirst }: SourceHooks,
): Promise<Pick<ImportSource, 'candidates' | 'refusal'>> {
  try {
    const source = await readSource(files, null, tell);
    let first: ImportedLayer | null = null;
    const candidates = source.content.layers.map((_, index) => {
      const imported = buildImport(source, { index, id: `layer-${index}`, corrections: NO_CORRECTIONS, present }, tell);
      if (index === 0 && imported.candidate.kind !== 'table') first = imported;
      return imported.candidate;
    });
    if (first !== null) onFirst(first);
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

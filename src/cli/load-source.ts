import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DroppedFile } from '../model/import.ts';
import { fileGroups } from '../read/file-groups.ts';
import { loadFile } from './load-file.ts';

/**
 * A file as the page would get it, and beside a `.shp` the other parts of its
 * Shapefile in the same folder, which people drop together.
 *
 * @throws AppError `load/not-found`.
 */
export async function loadSource(file: string): Promise<readonly DroppedFile[]> {
  const main = { name: file, content: new Blob([await loadFile(file)]) };
  if (!/\.shp$/i.test(file)) return [main];
  const names = [basename(file), ...(await readdir(dirname(file))).filter((name) => name !== basename(file))];
  const [group = []] = fileGroups(names);
  const others: DroppedFile[] = [];
  for (const index of group.slice(1)) {
    const path = join(dirname(file), names[index] ?? '');
    others.push({ name: path, content: new Blob([await loadFile(path)]) });
  }
  return [main, ...others];
}

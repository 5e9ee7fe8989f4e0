import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The file in a folder that the path of an address names; `null` where there is none, and for every path that leaves the
 * folder: by `..`, by a drive, or over a link.
 *
 * @param path of the address, behind the folder's own, still encoded
 */
export async function fileBelow(folder: string, path: string): Promise<string | null> {
  const name = decoded(path);
  if (name === null || /[\\:\0]/.test(name)) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, `./${name}`));
    const way = relative(root, file);
    const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
    return isBelow && (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** A name that can stand in a folder by itself, and nothing else. */
export function isPlainName(name: string): boolean {
  return name.length <= 200 && !name.startsWith('.') && !/[\\/:*?"<>|\p{Cc}]/u.test(name) && name.trim() === name && name !== '';
}

/** `null`: no such encoding. */
export function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

import { MOST_FILE_BYTES } from '../../model/limits.ts';
import { fetchBytes } from '../../read/fetch-bytes.ts';
import { readJson } from '../../read/json.ts';
import { libraryAddress } from './library-address.ts';

/** Lists all scripts of the element with their sums; the build makes it. */
const LIST = 'security.json';
/** The licences of what is bundled. */
const NOTICES = 'THIRD-PARTY.txt';
/** Beside the folder of the element. */
const PAGES = ['embed.html', 'favicon.svg'];

/**
 * The element as it was served to this page, and the page to be framed, by their paths in a published folder. Fonts of
 * sheets are left out: a map needs none.
 *
 * @throws AppError that names the file which cannot be had; the signal's reason
 */
export async function elementFiles(
  signal: AbortSignal, onFile: (position: number, count: number) => void,
): Promise<readonly (readonly [string, Blob])[]> {
  const list = await fetchFile(LIST, signal);
  const { integrity } = readJson(list, LIST) as { readonly integrity: Readonly<Record<string, string>> };
  const wanted = [
    ...Object.keys(integrity).map((name) => [`embed/${name}`, name] as const),
    [`embed/${NOTICES}`, NOTICES] as const,
    ...PAGES.map((name) => [name, `../${name}`] as const),
  ];
  const files: [string, Blob][] = [[`embed/${LIST}`, new Blob([list])]];
  for (const [index, [path, name]] of wanted.entries()) {
    onFile(index, wanted.length);
    files.push([path, new Blob([await fetchFile(name, signal)])]);
  }
  return files;
}

function fetchFile(name: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return fetchBytes(libraryAddress(name), { signal, limitBytes: MOST_FILE_BYTES });
}

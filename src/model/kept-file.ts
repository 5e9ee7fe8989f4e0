import type { Receipt } from './receipt.ts';

/**
 * A layer's data that came from the user's computer and not from an address: GeoJSON in longitude and latitude,
 * as it was read. It never changes; a layer that is read anew gets a file of another name.
 */
export interface KeptFile {
  /** Bytes of UTF-8 text. A `Blob`, so that browser and database may keep large ones out of the memory. */
  readonly data: Blob;
  /** `null`: it was not imported here. */
  readonly receipt: Receipt | null;
}

/** Path in the project's `src` → its file. */
export type KeptFiles = Readonly<Record<string, KeptFile>>;

/** Where the edits of the project are, beside the page itself. */
export type Kept =
  | { readonly kind: 'nowhere' }
  /** In the browser, or in a project file; since `at`, milliseconds since 1970. */
  | { readonly kind: 'browser' | 'file'; readonly at: number }
  /** The browser refused: no room, or storage is switched off. */
  | { readonly kind: 'refused' };

/** The file at a path, `null` where there is none. Never what objects inherit: paths come from files. */
export function keptFile(files: KeptFiles, path: string): KeptFile | null {
  return Object.hasOwn(files, path) ? (files[path] ?? null) : null;
}

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

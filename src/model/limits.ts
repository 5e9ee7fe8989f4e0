/**
 * The largest file that is taken, whichever way it comes: 300 MB, also as computers count them. `npx tsx
 * test/bench/large.ts` measures what becomes of files up to it; a larger one would not fit into a browser tab's memory.
 */
export const MOST_FILE_BYTES = 320_000_000;

/**
 * The largest file of a format that is read as objects, of which each byte takes some 12 bytes of memory: all but
 * GeoJSON in UTF-8 and Shapefiles, whose numbers go straight into arrays.
 */
export const MOST_OBJECT_BYTES = 100_000_000;

/** From this size on a file's numbers go straight into arrays, where its reader can: smaller ones fit anywhere as objects. */
export const LEAST_FLAT_BYTES = 1_000_000;

/**
 * The largest file that is taken, whichever way it comes. `npx tsx test/bench/large.ts` measures what becomes of files
 * up to it; a larger one would not fit into a browser tab's memory.
 */
export const MOST_FILE_BYTES = 300_000_000;

import { resolve } from 'node:path';

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The parts of the first view, and where each begins; what two of them need is in the first one. */
const PARTS = { element: 'src/app/garden-city-map.ts', map: 'src/map/gcm-map.ts' };

/** A part by itself, with the address of its worker. */
const MAPLIBRE = '/node_modules/maplibre-gl/';

/**
 * Puts everything that a public map loads at once into one file for each part of it: in thirty small ones it would be
 * larger when packed, and come later.
 *
 * @returns names the part that a module belongs to; `null`: none of them
 */
export function firstViewChunks(): (id: string, modules: Modules) => string | null {
  let partOf: Map<string, string> | null = null;
  return (id, modules) => {
    partOf ??= findParts(modules);
    return partOf.get(id) ?? null;
  };
}

function findParts(modules: Modules): Map<string, string> {
  const partOf = new Map<string, string>();
  for (const [part, path] of Object.entries(PARTS)) {
    const waiting = [resolve(path)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      // The bundler's own helpers stay by themselves: what loads the parts cannot be in one of them.
      if (partOf.has(id) || id.startsWith('\0')) continue;
      partOf.set(id, id.includes(MAPLIBRE) ? 'maplibre' : part);
      waiting.push(...modules.getModuleInfo(id)?.importedIds ?? []);
    }
  }
  return partOf;
}

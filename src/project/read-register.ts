import type { RegisterEntry, ReviewState } from '../model/conflict.ts';
import { AppError } from '../model/error.ts';
import { readFile } from '../read/read-file.ts';
import { readJson } from '../read/json.ts';
import { parseRegister } from './parse-register.ts';
import { registerRows } from './register-rows.ts';

/**
 * Reads the decisions of a reviewed register from a file: what the export writes (CSV, GeoJSON, zipped Shapefile) or
 * the JSON of the command `conflicts`. The content decides, not the name.
 *
 * @throws AppError `register/invalid`, and what the readers throw for a file of another kind
 */
export async function readRegister(
  bytes: Uint8Array, file: string, states: ReadonlyMap<string, ReviewState>,
): Promise<RegisterEntry[]> {
  if (/^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))) {
    const json = readJson(bytes, file);
    if (isObject(json) && !('features' in json)) return parseRegister(json);
  }
  const { layers } = await readFile(bytes, file);
  const rows = layers.flatMap(({ json }) => (isObject(json) && Array.isArray(json['features'])
    ? json['features'].map((feature: unknown) => (isObject(feature) && isObject(feature['properties'])
      ? feature['properties'] : {}))
    : []));
  if (rows.length === 0) throw new AppError('read/empty', `${file} has no rows`, { file });
  return registerRows(rows, states);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

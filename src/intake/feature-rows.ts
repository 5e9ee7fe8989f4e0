import { unitOf } from '../check/columns/spelling.ts';
import { isObject } from '../check/features.ts';
import type { Row } from './field-samples.ts';

/** The properties of the features of a GeoJSON object, where they have any. */
export function rowsOf(json: unknown): Row[] {
  return featuresOf(json).flatMap((feature) =>
    (isObject(feature) && isObject(feature['properties']) ? [feature['properties']] : []));
}

/** File's name of a column → its new name. */
type Renames = Readonly<Record<string, string>>;

/**
 * The renames that lose nothing. A name that some row has already, or that another column gets, is not given: one of the
 * two cells would be lost. A unit in the old name, such as 万人, stays in the new one where that names none.
 */
export function soundRenames(rows: readonly Row[], renames: Renames): Renames {
  const given = new Set<string>();
  const sound = Object.entries(renames).flatMap(([original, wanted]) => {
    const name = withUnit(wanted, unitOf(original));
    if (name === original || given.has(name) || rows.some((row) => Object.hasOwn(row, name))) return [];
    given.add(name);
    return [[original, name] as const];
  });
  return Object.fromEntries(sound);
}

function withUnit(name: string, unit: string): string {
  return unit === '' || unitOf(name) !== '' ? name : `${name}（${unit}）`;
}

/** The object with its columns renamed; it is not changed, and given back itself where none is. */
export function withRenames(json: unknown, renames: Renames): unknown {
  if (Object.keys(renames).length === 0 || !isObject(json)) return json;
  const rename = (feature: unknown): unknown => {
    if (!isObject(feature) || !isObject(feature['properties'])) return feature;
    const cells = Object.entries(feature['properties']).map(([name, cell]) =>
      [Object.hasOwn(renames, name) ? (renames[name] ?? name) : name, cell] as const);
    return { ...feature, properties: Object.fromEntries(cells) as object };
  };
  return Array.isArray(json['features']) ? { ...json, features: json['features'].map(rename) } : rename(json);
}

function featuresOf(json: unknown): readonly unknown[] {
  if (!isObject(json)) return [];
  return Array.isArray(json['features']) ? json['features'] : [json];
}

import { isObject } from '../check/features.ts';
import type { Row } from './field-samples.ts';

/** The properties of the features of a GeoJSON object, where they have any. */
export function rowsOf(json: unknown): Row[] {
  return featuresOf(json).flatMap((feature) =>
    (isObject(feature) && isObject(feature['properties']) ? [feature['properties']] : []));
}

/**
 * The object with its columns renamed; it is not changed, and given back itself where none is. A name that a
 * row has already is not given a second time, as one of the two cells would be lost.
 */
export function withRenames(json: unknown, renames: Readonly<Record<string, string>>): unknown {
  if (Object.keys(renames).length === 0 || !isObject(json)) return json;
  const rename = (feature: unknown): unknown => {
    if (!isObject(feature) || !isObject(feature['properties'])) return feature;
    const properties = feature['properties'];
    const cells = Object.entries(properties).map(([name, cell]) => {
      const wanted = Object.hasOwn(renames, name) ? (renames[name] ?? name) : name;
      return [Object.hasOwn(properties, wanted) ? name : wanted, cell] as const;
    });
    return { ...feature, properties: Object.fromEntries(cells) as object };
  };
  return Array.isArray(json['features']) ? { ...json, features: json['features'].map(rename) } : rename(json);
}

function featuresOf(json: unknown): readonly unknown[] {
  if (!isObject(json)) return [];
  return Array.isArray(json['features']) ? json['features'] : [json];
}

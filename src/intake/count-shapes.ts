/** Features by what they are made of; `none` have no place. */
export type Shapes = Readonly<Record<'point' | 'line' | 'polygon' | 'none', number>>;

/** Counts the features of a GeoJSON object as they stand, members of collections each for itself. */
export function countShapes(json: unknown): Shapes {
  const counts = { point: 0, line: 0, polygon: 0, none: 0 };
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) {
      counts.none += 1;
      continue;
    }
    const { type, features, geometry, geometries } = next as Readonly<Record<string, unknown>>;
    if (Array.isArray(features)) for (const feature of features) waiting.push(feature);
    else if (Array.isArray(geometries)) for (const member of geometries) waiting.push(member);
    else if (type === 'Feature') waiting.push(geometry);
    else counts[kindOf(type)] += 1;
  }
  return counts;
}

/** What a geometry of a type is made of. */
export function kindOf(type: unknown): keyof Shapes {
  if (type === 'Point' || type === 'MultiPoint') return 'point';
  if (type === 'LineString' || type === 'MultiLineString') return 'line';
  return type === 'Polygon' || type === 'MultiPolygon' ? 'polygon' : 'none';
}

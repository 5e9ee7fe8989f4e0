import type { Geometry, Position } from 'geojson';
import type { Issue } from '../model/issue.ts';
import type { Item } from '../model/layer.ts';

/** Longitude and latitude. */
export type Place = readonly [longitude: number, latitude: number];

/** Where an item is shown when it is asked for: its first corner; none for an item without any. */
export function placesOf({ geometry }: Pick<Item, 'geometry'>): readonly Place[] {
  const [longitude, latitude] = firstOf(geometry) ?? [];
  return longitude === undefined || latitude === undefined ? [] : [[longitude, latitude]];
}

/** Findings about things that are on the map, each with its place: that of the thing where it has none of its own. */
export function placedIssues(issues: readonly Issue[], items: readonly Item[]): readonly Issue[] {
  const isOpen = ({ feature, place }: Issue) => feature !== null && place === null;
  if (!issues.some(isOpen)) return issues;
  const byId = new Map(items.map((item) => [item.id, item]));
  return issues.map((each) => {
    const item = isOpen(each) ? byId.get(each.feature ?? '') : undefined;
    return item === undefined ? each : { ...each, place: placesOf(item)[0] ?? null };
  });
}

function firstOf(geometry: Geometry): Position | undefined {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates[0];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates[0]?.[0];
    case 'MultiPolygon':
      return geometry.coordinates[0]?.[0]?.[0];
    case 'GeometryCollection':
      return geometry.geometries.map(firstOf).find((position) => position !== undefined);
  }
}

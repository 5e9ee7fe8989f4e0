import type { Geometry, Position } from 'geojson';
import { findOffset } from '../crs/find-offset.ts';
import type { Pair } from '../crs/sample-positions.ts';
import type { SuggestedOffset } from '../model/import.ts';
import type { Item, Layer } from '../model/layer.ts';
import { localText } from '../model/language.ts';

/** The corners of so many items are looked at; the comparison takes a sample of them. */
const MOST_ITEMS = 5000;

/**
 * The shift that would lay a layer onto one that is present, of the layers that
 * have outlines the one that speaks for it most clearly. It is suggested and
 * never applied: a file does not tell.
 */
export function suggestOffset(items: readonly Item[], present: readonly Layer[]): SuggestedOffset | null {
  if (present.length === 0) return null;
  // Of a large layer some will do; all of a small one.
  const step = Math.max(1, Math.floor(items.length / MOST_ITEMS));
  const corners = items.filter((_, index) => index % step === 0).flatMap(({ geometry }) => linesOf(geometry).flat());
  let best: SuggestedOffset | null = null;
  for (const { items: others, spec } of present) {
    const lines = [...others].flatMap(({ geometry }: Item) => linesOf(geometry)).filter((line) => line.length > 1);
    const found = lines.length === 0 ? null : findOffset(corners, lines);
    if (found !== null && found.matchedShare > (best?.matchedShare ?? 0)) {
      best = { ...found, against: localText(spec.title, 'zh-Hans') };
    }
  }
  return best;
}

/** Rings and lines of a geometry; a point is a line of one position. */
function linesOf(geometry: Geometry): Pair[][] {
  switch (geometry.type) {
    case 'Point':
      return [pairs([geometry.coordinates])];
    case 'MultiPoint':
    case 'LineString':
      return [pairs(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(pairs);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(pairs);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}

function pairs(positions: readonly Position[]): Pair[] {
  return positions.map(([x = 0, y = 0]) => [x, y]);
}

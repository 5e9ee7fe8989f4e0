import type { Geometry, Position } from 'geojson';
import { AppError } from '../model/error.ts';
import { FlatCollector } from '../model/flat-collector.ts';
import { LEAST_FLAT_BYTES } from '../model/limits.ts';
import { viewOf } from './bytes.ts';
import { polygonsOf } from './shp-rings.ts';

const FILE_CODE = 9994;
const HEADER_BYTES = 100;

/** So many shapes are read between two words of how far it is. */
const SHAPES_A_WORD = 500;

/**
 * The shapes of a `.shp` file in order, after Esri's white paper of 1998;
 * heights and measures are left out. A null shape is `null`.
 *
 * @param onShare is told how much is read, 0 to 1
 * @throws AppError `read/damaged` when the file breaks off or holds a shape
 *   that is none of points, lines and polygons.
 */
export function readShp(
  bytes: Uint8Array, file: string, onShare: (share: number) => void = () => undefined,
): readonly (Geometry | null)[] {
  const view = viewOf(bytes);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) throw damaged(file);
  // A position takes 16 bytes.
  const flat = bytes.length < LEAST_FLAT_BYTES ? null : new FlatCollector(Math.ceil(bytes.length / 16));
  const shapes: (Geometry | null)[] = [];
  for (let at = HEADER_BYTES; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getInt32(at + 4) * 2;
    if (end > bytes.length || end < at + 12) throw damaged(file);
    const shape = shapeOf(viewOf(bytes.subarray(at + 8, end)));
    if (shape === undefined) throw damaged(file);
    shapes.push(shape === null || flat === null ? shape : flat.add(shape));
    if (shapes.length % SHAPES_A_WORD === 0) onShare(at / bytes.length);
    at = end;
  }
  flat?.finish();
  return shapes;
}

/** `undefined`: it breaks off, or is of another kind. The tens of a type tell heights and measures. */
function shapeOf(view: DataView): Geometry | null | undefined {
  const type = view.getInt32(0, true);
  if (type === 0) return null;
  switch (type % 10) {
    case 1:
      return view.byteLength < 20 ? undefined : { type: 'Point', coordinates: pointAt(view, 4) };
    case 8:
      return multiPoint(view);
    case 3:
      return lines(view);
    case 5:
      return polygons(view);
    default:
      return undefined;
  }
}

function multiPoint(view: DataView): Geometry | undefined {
  const count = view.byteLength < 40 ? -1 : view.getInt32(36, true);
  if (count < 0 || view.byteLength < 40 + count * 16) return undefined;
  return { type: 'MultiPoint', coordinates: pointsAt(view, 40, count) };
}

function lines(view: DataView): Geometry | undefined {
  const parts = partsOf(view);
  const [only] = parts ?? [];
  if (parts === undefined || only === undefined) return undefined;
  if (parts.length === 1) return { type: 'LineString', coordinates: only };
  return { type: 'MultiLineString', coordinates: parts };
}

function polygons(view: DataView): Geometry | undefined {
  const rings = partsOf(view);
  if (rings === undefined) return undefined;
  const found = polygonsOf(rings);
  const [only = []] = found;
  if (found.length === 1) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: found };
}

function partsOf(view: DataView): Position[][] | undefined {
  if (view.byteLength < 44) return undefined;
  const [partCount, pointCount] = [view.getInt32(36, true), view.getInt32(40, true)];
  const start = 44 + partCount * 4;
  if (partCount < 0 || pointCount < 0 || view.byteLength < start + pointCount * 16) return undefined;
  const bounds = Array.from({ length: partCount }, (_, part) => view.getInt32(44 + part * 4, true));
  bounds.push(pointCount);
  const isOrdered = bounds.every((bound, part) => bound >= (bounds[part - 1] ?? 0) && bound <= pointCount);
  if (!isOrdered) return undefined;
  return bounds.slice(0, -1).map((from, part) => {
    const to = bounds[part + 1] ?? from;
    return pointsAt(view, start + from * 16, to - from);
  });
}

function pointsAt(view: DataView, start: number, count: number): Position[] {
  return Array.from({ length: count }, (_, index) => pointAt(view, start + index * 16));
}

function pointAt(view: DataView, at: number): Position {
  return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
}

function damaged(file: string): AppError {
  return new AppError('read/damaged', `${file} is no sound Shapefile`, { file });
}

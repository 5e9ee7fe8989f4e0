import type { Position } from 'geojson';
import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, FileLayer } from './file-content.ts';
import { parseJson } from './json.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The objects of a TopoJSON file, each a layer, their arcs joined again.
 *
 * @throws AppError `read/damaged` when an arc is asked for that is not there.
 */
export function readTopoJsonFile(bytes: Uint8Array, file: string): FileContent {
  const { text, encoding } = decodeText(bytes, file);
  const topology = objectOf(parseJson(text, file));
  const arcs = arcsOf(topology, file);
  const layers = Object.entries(objectOf(topology['objects'])).map(([name, object]): FileLayer => {
    const { type, geometries } = objectOf(object);
    const members = type === 'GeometryCollection' ? listOf(geometries) : [object];
    const features = members.map((member) => featureOf(objectOf(member), arcs, file));
    return { name: name || baseName(file), json: { type: 'FeatureCollection', features }, crs: null };
  });
  return { format: 'TopoJSON', encoding, layers, issues: [] };
}

/** Arcs in the file's coordinates; with a transform each holds steps on a grid. */
function arcsOf(topology: Json, file: string): readonly Position[][] {
  const move = transformOf(topology);
  return listOf(topology['arcs']).map((arc) => {
    let [x, y] = [0, 0];
    return listOf(arc).map((step): Position => {
      const [dx, dy] = pairOf(step, file);
      [x, y] = move === null ? [dx, dy] : [x + dx, y + dy];
      return move === null ? [x, y] : move(x, y);
    });
  });
}

type Move = (x: number, y: number) => Position;

function transformOf(topology: Json): Move | null {
  const { scale, translate } = objectOf(topology['transform']);
  const [kx, ky] = listOf(scale);
  const [tx, ty] = listOf(translate);
  if (typeof kx !== 'number' || typeof ky !== 'number') return null;
  return (x, y) => [x * kx + Number(tx ?? 0), y * ky + Number(ty ?? 0)];
}

function featureOf(geometry: Json, arcs: readonly Position[][], file: string): object {
  const { type, id, properties = null } = geometry;
  const own = id === undefined ? {} : { id };
  return { type: 'Feature', ...own, properties, geometry: geometryOf(geometry, type, arcs, file) };
}

function geometryOf(geometry: Json, type: unknown, arcs: readonly Position[][], file: string): object | null {
  const line = (part: unknown): Position[] => joined(listOf(part), arcs, file);
  const parts = listOf(geometry['arcs']);
  switch (type) {
    case 'LineString':
      return { type, coordinates: line(parts) };
    case 'MultiLineString':
    case 'Polygon':
      return { type, coordinates: parts.map(line) };
    case 'MultiPolygon':
      return { type, coordinates: parts.map((part) => listOf(part).map(line)) };
    case 'Point':
    case 'MultiPoint':
      return { type, coordinates: geometry['coordinates'] };
    default:
      return null;
  }
}

/** Arcs end to end: -1 is arc 0 backwards, and each begins where the last one ended. */
function joined(numbers: readonly unknown[], arcs: readonly Position[][], file: string): Position[] {
  return numbers.flatMap((number, index) => {
    const at = Number(number);
    const arc = arcs[at < 0 ? -1 - at : at];
    if (arc === undefined) throw damaged(file);
    const points = at < 0 ? arc.toReversed() : arc;
    return index === 0 ? points : points.slice(1);
  });
}

function pairOf(step: unknown, file: string): [number, number] {
  const [x, y] = listOf(step);
  if (typeof x !== 'number' || typeof y !== 'number') throw damaged(file);
  return [x, y];
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function damaged(file: string): AppError {
  return new AppError('read/damaged', `${file} is no sound TopoJSON`, { file });
}

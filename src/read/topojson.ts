import type { Position } from 'geojson';
import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, FileLayer, ReadOptions } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import { parseJson } from './json.ts';

type Json = Readonly<Record<string, unknown>>;

/** So many positions in all: an arc may be named again and again, and a small file grow without end. */
const MOST_POSITIONS = 10_000_000;

/** Collections within collections deeper than this are left empty. */
const DEEPEST = 20;

/**
 * The objects of a TopoJSON file, each a layer, their arcs joined again. Own
 * code, as `topojson-client` throws errors of the language for arcs that are not
 * there, and has no limit for arcs that are named a thousand times.
 *
 * @throws AppError `read/damaged` when an arc is asked for that is not there; `load/too-large`.
 */
export function readTopoJsonFile(bytes: Uint8Array, file: string, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(bytes, file, options.encoding);
  const topology = new Topology(objectOf(parseJson(text, file)), file);
  const layers = topology.objects().map(([name, object]): FileLayer => {
    const { type, geometries } = objectOf(object);
    const members = type === 'GeometryCollection' ? listOf(geometries) : [object];
    const features = members.map((member) => topology.featureOf(objectOf(member)));
    return fileLayer(name || baseName(file), { type: 'FeatureCollection', features }, { encoding });
  });
  return { format: 'TopoJSON', layers, leftOut: [] };
}

/** Arcs in the file's coordinates, and what is made of them. */
class Topology {
  readonly #json: Json;
  readonly #file: string;
  readonly #move: ((x: number, y: number) => Position) | null;
  readonly #arcs: readonly Position[][];
  #positions = 0;

  constructor(json: Json, file: string) {
    this.#json = json;
    this.#file = file;
    this.#move = transformOf(json);
    this.#arcs = listOf(json['arcs']).map((arc) => this.#arcOf(arc));
  }

  objects(): readonly (readonly [string, unknown])[] {
    return Object.entries(objectOf(this.#json['objects']));
  }

  featureOf(geometry: Json): object {
    const { id, properties = null } = geometry;
    const own = id === undefined ? {} : { id };
    return { type: 'Feature', ...own, properties, geometry: this.#geometryOf(geometry, DEEPEST) };
  }

  /** With a transform an arc holds steps on a grid. */
  #arcOf(arc: unknown): Position[] {
    let [x, y] = [0, 0];
    return listOf(arc).map((step): Position => {
      const [dx, dy] = this.#pairOf(step);
      [x, y] = this.#move === null ? [dx, dy] : [x + dx, y + dy];
      return this.#move === null ? [x, y] : this.#move(x, y);
    });
  }

  #geometryOf(geometry: Json, depth: number): object | null {
    const { type, coordinates } = geometry;
    const line = (part: unknown): Position[] => this.#joined(listOf(part));
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
        return { type, coordinates: this.#pointOf(coordinates) };
      case 'MultiPoint':
        return { type, coordinates: listOf(coordinates).map((point) => this.#pointOf(point)) };
      case 'GeometryCollection': {
        const members = depth === 0 ? [] : listOf(geometry['geometries']);
        return { type, geometries: members.map((member) => this.#geometryOf(objectOf(member), depth - 1)) };
      }
      default:
        return null;
    }
  }

  /** A position on the grid, not a step. */
  #pointOf(coordinates: unknown): unknown {
    return this.#move === null ? coordinates : this.#move(...this.#pairOf(coordinates));
  }

  /** Arcs end to end: -1 is arc 0 backwards, and each begins where the last one ended. */
  #joined(numbers: readonly unknown[]): Position[] {
    return numbers.flatMap((number, index) => {
      const at = Number(number);
      const arc = this.#arcs[at < 0 ? -1 - at : at];
      if (arc === undefined) throw damaged(this.#file);
      this.#positions += arc.length;
      if (this.#positions > MOST_POSITIONS) throw tooLarge(this.#file);
      const points = at < 0 ? arc.toReversed() : arc;
      return index === 0 ? points : points.slice(1);
    });
  }

  #pairOf(step: unknown): [number, number] {
    const [x, y] = listOf(step);
    if (typeof x !== 'number' || typeof y !== 'number') throw damaged(this.#file);
    return [x, y];
  }
}

function transformOf(topology: Json): ((x: number, y: number) => Position) | null {
  const { scale, translate } = objectOf(topology['transform']);
  const [kx, ky] = listOf(scale);
  const [tx, ty] = listOf(translate);
  if (typeof kx !== 'number' || typeof ky !== 'number') return null;
  return (x, y) => [x * kx + Number(tx ?? 0), y * ky + Number(ty ?? 0)];
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

function tooLarge(file: string): AppError {
  const details = { file, limitMB: MOST_POSITIONS / 1e6 };
  return new AppError('load/too-large', `${file} names its arcs too often`, details);
}

import { FlatBuilder } from './flat-builder.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { JsonBytes, UnexpectedByte } from './json-bytes.ts';

/** The polygons of a GeoJSON file, and where to find what else it says of them. */
export interface ParsedPolygons {
  /** Feature i is the file's feature i; one without polygons is there as well, empty. */
  readonly polygons: FlatPolygons;
  /** From index 2 i: first byte of the properties of feature i, and the one behind them; twice the same: none. */
  readonly propertiesAt: Uint32Array;
}

/** Coordinates of a multipolygon are lists four deep; what is deeper is no GeoJSON. */
const DEEPEST = 4;

/**
 * Reads the polygons of a FeatureCollection from the bytes of its file straight
 * into flat arrays: no objects, no text, at most twice the memory of the file.
 * Members that areas do not need are passed over; properties can be had one by one
 * with `propertiesOf`.
 *
 * `null`: the file is not a FeatureCollection in JSON. The reading room says what
 * it is instead, and where it breaks off.
 */
export function parseGeoJson(bytes: Uint8Array): ParsedPolygons | null {
  try {
    return new Reader(bytes).read();
  } catch (error) {
    if (error instanceof UnexpectedByte) return null;
    throw error;
  }
}

/** The properties of a feature as JSON has them; `null`: it has none. */
export function propertiesOf(bytes: Uint8Array, { propertiesAt }: ParsedPolygons, feature: number): unknown {
  const text = new TextDecoder().decode(bytes.subarray(propertiesAt[2 * feature], propertiesAt[2 * feature + 1]));
  return text === '' ? null : JSON.parse(text);
}

class Reader {
  readonly #json: JsonBytes;
  readonly #builder = new FlatBuilder();
  readonly #propertiesAt: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#json = new JsonBytes(bytes);
  }

  read(): ParsedPolygons | null {
    let hasFeatures = false;
    this.#json.members((name) => {
      if (name === 'features') {
        hasFeatures = true;
        if (this.#json.startList()) do this.#feature(); while (this.#json.hasMore());
      } else this.#json.skip();
    });
    if (!hasFeatures) return null;
    return { polygons: this.#builder.finish(), propertiesAt: Uint32Array.from(this.#propertiesAt) };
  }

  #feature(): void {
    let properties: readonly [number, number] = [0, 0];
    this.#json.members((name) => {
      if (name === 'geometry' && this.#json.isObject()) this.#geometry();
      else if (name === 'properties') {
        this.#json.peek();
        const start = this.#json.at;
        this.#json.skip();
        properties = [start, this.#json.at];
      } else this.#json.skip();
    });
    this.#propertiesAt.push(...properties);
    this.#builder.endFeature();
  }

  #geometry(): void {
    const start = this.#builder.mark();
    let isPolygonal = false;
    this.#json.members((name) => {
      if (name === 'type' && this.#json.isText()) {
        const type = this.#json.text();
        isPolygonal = type === 'Polygon' || type === 'MultiPolygon' || type === 'GeometryCollection';
      } else if (name === 'coordinates' && this.#json.isList()) this.#coordinates(0);
      else if (name === 'geometries' && this.#json.isList()) {
        if (this.#json.startList()) do this.#geometry(); while (this.#json.hasMore());
      } else this.#json.skip();
    });
    // The type may come after the coordinates: what turns out to be a line is taken back.
    if (!isPolygonal) this.#builder.rewind(start);
  }

  /** A list of numbers is a position, a list of positions a ring, a list of rings a polygon. @returns 0, 1, 2, … of these */
  #coordinates(depth: number): number {
    if (depth === DEEPEST) throw new UnexpectedByte('too deep');
    const json = this.#json;
    let height = 0;
    let lon = NaN;
    let lat = NaN;
    let numbers = 0;
    if (!json.startList()) return 0;
    do {
      if (json.isList()) height = this.#coordinates(depth + 1) + 1;
      else {
        const value = json.number();
        if (numbers === 0) lon = value;
        else if (numbers === 1) lat = value;
        numbers++;
      }
    } while (json.hasMore());
    if (height === 0 && Number.isFinite(lon) && Number.isFinite(lat)) this.#builder.addVertex(lon, lat);
    else if (height === 1) this.#builder.endRing();
    else if (height === 2) this.#builder.endPolygon();
    return height;
  }
}

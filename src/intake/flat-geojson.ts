import type { Geometry } from 'geojson';
import { JsonBytes, UnexpectedByte } from '../analyse/area/json-bytes.ts';
import { AppError } from '../model/error.ts';
import { flatGeometry } from '../model/flat-geometry.ts';
import { FlatReader } from './flat-reader.ts';

/** A feature without its geometry, and that: the number of a flat one, or what JSON has. */
interface Found {
  readonly feature: Record<string, unknown>;
  readonly flatIndex: number | null;
}

/** How much of a file may be geometries that stay objects: those with heights, and collections. */
interface ObjectLimit {
  /** For the sentence that refuses it. */
  readonly file: string;
  readonly bytes: number;
}

/** So many features are read between two words of how far it is. */
const FEATURES_A_WORD = 500;

/**
 * Reads a FeatureCollection from the bytes of its file, geometries straight into flat
 * arrays; see `flat-geometry.ts`. As objects, coordinates take three to five times
 * the room of their text; so they take less than it. Each feature's other members
 * are what `JSON.parse` makes of them.
 *
 * `null`: the file is not a FeatureCollection in UTF-8 and sound JSON. The reading room
 * reads it in its own way, and says what is wrong.
 *
 * @param onShare is told how much is read, 0 to 1
 * @throws AppError `read/too-large` when more than the limit would stay objects
 */
export function readFlatGeoJson(
  bytes: Uint8Array, onShare: (share: number) => void = () => undefined, limit: ObjectLimit = { file: '', bytes: Infinity },
): unknown {
  try {
    return new Reader(bytes, onShare, limit).read();
  } catch (error) {
    if (error instanceof UnexpectedByte) return null;
    throw error;
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #json: JsonBytes;
  readonly #flat: FlatReader;
  readonly #onShare: (share: number) => void;
  readonly #limit: ObjectLimit;
  #objectBytes = 0;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(bytes: Uint8Array, onShare: (share: number) => void, limit: ObjectLimit) {
    this.#bytes = bytes;
    this.#onShare = onShare;
    this.#limit = limit;
    this.#json = new JsonBytes(bytes);
    this.#flat = new FlatReader(bytes, this.#json);
  }

  read(): unknown {
    const found: Found[] = [];
    const root = this.#objectWithout('features', '[]', () => {
      if (!this.#json.startList()) return;
      do {
        if (found.length % FEATURES_A_WORD === 0) this.#onShare(this.#json.at / this.#bytes.length);
        found.push(this.#feature());
      } while (this.#json.hasMore());
    });
    if (root['type'] !== 'FeatureCollection' || !Array.isArray(root['features']) || this.#json.peek() !== -1) return null;
    const shapes = this.#flat.finish();
    const features = found.map(({ feature, flatIndex }) =>
      (flatIndex === null ? feature : Object.assign(feature, { geometry: flatGeometry(shapes, flatIndex) })));
    return { ...root, features };
  }

  #feature(): Found {
    let geometry: Geometry | null = null;
    let flatIndex: number | null = null;
    const feature = this.#objectWithout('geometry', 'null', () => {
      const start = this.#json.at;
      flatIndex = this.#json.isObject() ? this.#flat.geometry() : null;
      if (flatIndex !== null) return;
      this.#json.at = start;
      this.#json.skip();
      this.#countObject(this.#json.at - start);
      // The checking room judges it.
      geometry = this.#parse(this.#text(start, this.#json.at)) as Geometry;
    });
    return { feature: geometry === null ? feature : Object.assign(feature, { geometry }), flatIndex };
  }

  #countObject(bytes: number): void {
    this.#objectBytes += bytes;
    const { file, bytes: most } = this.#limit;
    if (this.#objectBytes <= most) return;
    const details = { file, format: 'GeoJSON 3D', limitMB: most / 1e6 };
    throw new AppError('read/too-large', `${file} has geometries that cannot lie flat of more than ${most} bytes`, details);
  }

  /** The object that begins here, with a stand-in for the value of one member, which `visit` reads; it may be absent. */
  #objectWithout(member: string, standIn: string, visit: () => void): Record<string, unknown> {
    const json = this.#json;
    json.peek();
    const start = json.at;
    const cuts: number[] = [];
    json.members((name) => {
      if (name !== member) json.skip();
      else if (cuts.length > 0) throw new UnexpectedByte('twice');
      else {
        json.peek();
        cuts.push(json.at);
        visit();
        cuts.push(json.at);
      }
    });
    const [from = json.at, to = json.at] = cuts;
    const text = this.#text(start, from) + (cuts.length === 0 ? '' : standIn) + this.#text(to, json.at);
    // It began with a brace.
    return this.#parse(text) as Record<string, unknown>;
  }

  #text(from: number, to: number): string {
    try {
      return this.#decoder.decode(this.#bytes.subarray(from, to));
    } catch {
      throw new UnexpectedByte('not UTF-8');
    }
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw new UnexpectedByte('not JSON');
    }
  }
}

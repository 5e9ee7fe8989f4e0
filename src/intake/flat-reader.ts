import { UnexpectedByte } from '../analyse/area/json-bytes.ts';
import type { JsonBytes } from '../analyse/area/json-bytes.ts';
import { SIMPLE_TYPES } from '../model/flat-geometry.ts';
import type { FlatShapes } from '../model/flat-geometry.ts';

/** Lists within lists, by the order of {@link SIMPLE_TYPES}: a position is one deep. */
const DEPTHS = [1, 2, 2, 3, 3, 4];

const [OPEN_LIST, ZERO, NINE, MINUS, DOT] = [91, 48, 57, 45, 46] as const;

/** Reads geometries from JSON bytes into flat arrays, those that have nothing but a type and positions of two numbers. */
export class FlatReader {
  readonly #bytes: Uint8Array;
  readonly #json: JsonBytes;
  readonly #lonLat: Float64Array<ArrayBuffer>;
  #vertices = 0;
  readonly #types: number[] = [];
  readonly #pathStart: number[] = [0];
  readonly #groupStart: number[] = [0];
  readonly #shapeStart: number[] = [0];

  constructor(bytes: Uint8Array, json: JsonBytes) {
    this.#bytes = bytes;
    this.#json = json;
    // Each position has a bracket of its own, so there is room for all.
    this.#lonLat = new Float64Array(2 * countOf(bytes, OPEN_LIST));
  }

  /** The number of the geometry that begins here; `null`: it is not flat, and where the reader stands says nothing. */
  geometry(): number | null {
    const [vertices, paths, groups] = [this.#vertices, this.#pathStart.length, this.#groupStart.length];
    let type = -1;
    let depth = 0;
    let members = 0;
    this.#json.members((name) => {
      members++;
      if (name === 'type' && this.#json.isText()) type = this.#typeHere();
      else if (name === 'coordinates' && this.#json.isList()) depth = this.#list();
      else this.#json.skip();
    });
    if (members !== 2 || depth < 1 || depth !== DEPTHS[type]) {
      [this.#vertices, this.#pathStart.length, this.#groupStart.length] = [vertices, paths, groups];
      return null;
    }
    if (depth === 1) this.#pathStart.push(this.#vertices);
    if (depth <= 2) this.#groupStart.push(this.#pathStart.length - 1);
    this.#shapeStart.push(this.#groupStart.length - 1);
    return this.#types.push(type) - 1;
  }

  finish(): FlatShapes {
    return {
      types: Uint8Array.from(this.#types),
      lonLat: this.#lonLat,
      pathStart: Uint32Array.from(this.#pathStart),
      groupStart: Uint32Array.from(this.#groupStart),
      shapeStart: Uint32Array.from(this.#shapeStart),
    };
  }

  #typeHere(): number {
    const name = this.#json.text();
    return SIMPLE_TYPES.findIndex((type) => type === name);
  }

  /** Reads a list. @returns how deep it is, 1 for a position; `NaN`: empty, not as deep all over, or other than two numbers */
  #list(): number {
    if (!this.#json.startList()) return NaN;
    if (!this.#json.isList()) return this.#position();
    const depth = this.#list();
    let isEven = true;
    while (this.#json.hasMore()) isEven = this.#json.isList() && this.#list() === depth && isEven;
    if (depth === 1) this.#pathStart.push(this.#vertices);
    if (depth === 2) this.#groupStart.push(this.#pathStart.length - 1);
    return isEven ? depth + 1 : NaN;
  }

  #position(): number {
    let numbers = 0;
    do {
      const value = this.#number();
      if (numbers < 2) this.#lonLat[2 * this.#vertices + numbers] = value;
      numbers++;
    } while (this.#json.hasMore());
    this.#vertices++;
    return numbers === 2 ? 1 : NaN;
  }

  /** The walker takes more for a number than JSON does: a leading zero or plus, a point at either end. */
  #number(): number {
    const first = this.#json.peek();
    const start = this.#json.at + (first === MINUS ? 1 : 0);
    const [head, next] = [this.#bytes[start] ?? 0, this.#bytes[start + 1] ?? 0];
    const value = this.#json.number();
    const isSound = isDigit(head) && !(head === ZERO && isDigit(next)) && this.#bytes[this.#json.at - 1] !== DOT;
    if (!isSound) throw new UnexpectedByte(`byte ${start}`);
    return value;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  // By index: the iterator takes ten times as long.
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === wanted) count++;
  return count;
}

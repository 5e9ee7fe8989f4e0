import type { FlatPolygons } from './flat-polygons.ts';

/** What there is to know of polygons, but for whose they are. */
type PolygonArrays = Pick<FlatPolygons, 'lonLat' | 'ringStart' | 'polygonStart'>;

/** A place in what a {@link FlatBuilder} has built so far. */
export interface FlatMark {
  readonly vertices: number;
  readonly rings: number;
  readonly polygons: number;
}

/** Builds {@link FlatPolygons} vertex by vertex; the arrays grow as needed. */
export class FlatBuilder {
  #lonLat = new Float64Array(1024);
  #vertices = 0;
  #ringStart = 0;
  readonly #rings: number[] = [0];
  readonly #polygons: number[] = [0];
  readonly #features: number[] = [];
  #featureCount = 0;

  addVertex(lon: number, lat: number): void {
    const at = 2 * this.#vertices++;
    if (at + 2 > this.#lonLat.length) this.#lonLat = enlarge(this.#lonLat);
    this.#lonLat[at] = lon;
    this.#lonLat[at + 1] = lat;
  }

  /** Closes the ring where it is open. A ring without vertices leaves no trace. */
  endRing(): void {
    const first = 2 * this.#ringStart;
    const last = 2 * this.#vertices - 2;
    if (last < first) return;
    // The vertices exist: first and last were just compared.
    const [lon, lat] = [this.#lonLat[first]!, this.#lonLat[first + 1]!];
    if (this.#lonLat[last] !== lon || this.#lonLat[last + 1] !== lat) this.addVertex(lon, lat);
    this.#rings.push(this.#vertices);
    this.#ringStart = this.#vertices;
  }

  /** A polygon without rings leaves no trace. */
  endPolygon(): void {
    const rings = this.#rings.length - 1;
    if (this.#polygons.at(-1) === rings) return;
    this.#polygons.push(rings);
    this.#features.push(this.#featureCount);
  }

  /** Adds the polygons `from` to `to` - 1 of another layer. */
  addPolygons({ lonLat, ringStart, polygonStart }: PolygonArrays, from: number, to: number): void {
    for (let p = from; p < to; p++) {
      // Both start arrays are one longer than what they index.
      for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
        const ring = lonLat.subarray(2 * ringStart[r]!, 2 * ringStart[r + 1]!);
        while (2 * this.#vertices + ring.length > this.#lonLat.length) this.#lonLat = enlarge(this.#lonLat);
        this.#lonLat.set(ring, 2 * this.#vertices);
        this.#vertices += ring.length / 2;
        this.endRing();
      }
      this.endPolygon();
    }
  }

  endFeature(): void {
    this.#featureCount++;
  }

  /** Where the builder is, to come back to; between polygons. */
  mark(): FlatMark {
    return { vertices: this.#vertices, rings: this.#rings.length, polygons: this.#polygons.length };
  }

  /** Forgets all that was added since. */
  rewind({ vertices, rings, polygons }: FlatMark): void {
    this.#vertices = this.#ringStart = vertices;
    this.#rings.length = rings;
    this.#polygons.length = polygons;
    this.#features.length = polygons - 1;
  }

  finish(): FlatPolygons {
    return {
      lonLat: this.#lonLat.slice(0, 2 * this.#vertices),
      ringStart: Uint32Array.from(this.#rings),
      polygonStart: Uint32Array.from(this.#polygons),
      featureOf: Uint32Array.from(this.#features),
      featureCount: this.#featureCount,
    };
  }
}

function enlarge(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * array.length);
  larger.set(array);
  return larger;
}

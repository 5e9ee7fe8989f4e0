import Flatbush from 'flatbush';
import { boxesMeet } from '../../model/geometry-box.ts';
import { FlatBuilder } from './flat-builder.ts';
import { boxOfPairs } from './flat-polygons.ts';
import type { Box, FlatPolygons } from './flat-polygons.ts';

/** The features of a layer, of which single ones are exchanged. */
export class FeatureStore {
  readonly #flat: FlatPolygons;
  /** One longer than there are features: the first polygon of each. */
  readonly #firstPolygon: Uint32Array;
  readonly #index: Flatbush;
  /** Features that are not, or not any more, what the layer had under their number. */
  readonly #changed = new Map<number, FlatPolygons>();

  constructor(flat: FlatPolygons) {
    this.#flat = flat;
    this.#firstPolygon = new Uint32Array(flat.featureCount + 1);
    for (const feature of flat.featureOf) this.#firstPolygon[feature + 1]!++;
    for (let f = 0; f < flat.featureCount; f++) this.#firstPolygon[f + 1]! += this.#firstPolygon[f]!;
    this.#index = new Flatbush(Math.max(1, flat.featureCount));
    for (let f = 0; f < Math.max(1, flat.featureCount); f++) this.#index.add(...(f < flat.featureCount ? this.#boxOf(f) : EMPTY));
    this.#index.finish();
  }

  /** Puts a feature in the place of another, or adds one under a new number. One without polygons is gone. */
  set(feature: number, shape: FlatPolygons): void {
    this.#changed.set(feature, shape);
  }

  get(feature: number): FlatPolygons {
    return this.#changed.get(feature) ?? this.collect(feature < this.#flat.featureCount ? [feature] : []);
  }

  /** The features whose box meets this one, ascending. */
  near(box: Box): readonly number[] {
    const found = this.#index.search(...box).filter((feature) => feature < this.#flat.featureCount && !this.#changed.has(feature));
    for (const [feature, shape] of this.#changed) if (boxesMeet(boxOfPairs(shape.lonLat), box)) found.push(feature);
    return found.sort((a, b) => a - b);
  }

  /** These features as a layer of their own, in this order. */
  collect(features: readonly number[]): FlatPolygons {
    const builder = new FlatBuilder();
    for (const feature of features) {
      const changed = this.#changed.get(feature);
      if (changed !== undefined) builder.addPolygons(changed, 0, changed.featureOf.length);
      else builder.addPolygons(this.#flat, this.#firstPolygon[feature]!, this.#firstPolygon[feature + 1]!);
      builder.endFeature();
    }
    return builder.finish();
  }

  #boxOf(feature: number): Box {
    const { lonLat, ringStart, polygonStart } = this.#flat;
    // The start arrays are one longer than what they index.
    const from = ringStart[polygonStart[this.#firstPolygon[feature]!]!]!;
    const to = ringStart[polygonStart[this.#firstPolygon[feature + 1]!]!]!;
    return from === to ? EMPTY : boxOfPairs(lonLat.subarray(2 * from, 2 * to));
  }
}

const EMPTY: Box = [Infinity, Infinity, -Infinity, -Infinity];

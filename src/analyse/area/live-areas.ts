import { EACH, ONCE } from './area-counter.ts';
import type { Weight } from './area-counter.ts';
import { coveredArea } from './covered-area.ts';
import type { AreaOptions, CoveredAreas } from './covered-area.ts';
import { FeatureStore } from './feature-store.ts';
import { boxOfLayers, boxOfPairs, flattenPolygons, joinBoxes } from './flat-polygons.ts';
import type { Box, FlatPolygons } from './flat-polygons.ts';
import { Ground } from './ground.ts';
import { toPlane } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import type { Plane } from './plane.ts';
import { Tally } from './tally.ts';
import type { Polygonal } from '../../model/layer.ts';

/**
 * The figures of `coveredArea`, kept up while single features change. Only the box
 * of what was there and the box of what is there now are looked at again:
 *
 *     new = old − (that box with the feature) + (that box without it)
 *
 * so that a park may be dragged in a city of any size. Figures differ from those
 * of a fresh start by rounding only, 1e-9 of them after thousands of changes.
 */
export class LiveAreas {
  readonly #plane: Plane;
  readonly #ground: Ground;
  readonly #features: FeatureStore;
  readonly #maskOf = new Map<number, number>();
  readonly #start: CoveredAreas;
  /** Rows as in `AreaCounter`. */
  readonly #coveredM2: Float64Array;
  readonly #sumM2: Float64Array;

  constructor(
    districts: FlatPolygons, polygons: FlatPolygons, maskOf: Uint32Array, maskCount: number, options: AreaOptions = {},
  ) {
    this.#start = coveredArea(districts, polygons, maskOf, maskCount, options);
    const flats = options.within === undefined ? [districts, polygons] : [districts, polygons, options.within];
    this.#plane = planeFor(boxOfLayers(flats));
    this.#ground = new Ground(districts, options.within, this.#plane);
    this.#features = new FeatureStore(polygons);
    maskOf.forEach((mask, feature) => this.#maskOf.set(feature, mask));
    const { coveredM2, cityCoveredM2, outsideM2, sumM2, citySumM2 } = this.#start;
    this.#coveredM2 = Float64Array.of(...coveredM2, ...cityCoveredM2, ...outsideM2);
    this.#sumM2 = Float64Array.of(...sumM2, ...citySumM2, ...new Float64Array(maskCount));
  }

  get areas(): CoveredAreas {
    const { districtCount, maskCount } = this.#start;
    const city = districtCount * maskCount;
    return {
      ...this.#start,
      coveredM2: this.#coveredM2.slice(0, city),
      cityCoveredM2: this.#coveredM2.slice(city, city + maskCount),
      outsideM2: this.#coveredM2.slice(city + maskCount),
      sumM2: this.#sumM2.slice(0, city),
      citySumM2: this.#sumM2.slice(city, city + maskCount),
    };
  }

  /**
   * Gives a feature another shape and mask, adds one under a new number, or takes
   * it away.
   *
   * @returns the districts of which a figure changed
   */
  change(feature: number, shape: Polygonal | null, mask = this.#maskOf.get(feature) ?? 0): readonly number[] {
    const before = Float64Array.of(...this.#coveredM2, ...this.#sumM2);
    const [old, now] = [this.#features.get(feature), flattenPolygons(shape === null ? [] : [shape])];
    this.#look(boxOfPairs(old.lonLat), old, feature, -1);
    this.#features.set(feature, now);
    this.#maskOf.set(feature, mask);
    this.#look(boxOfPairs(now.lonLat), now, feature, 1);
    return this.#changedSince(before);
  }

  /** Adds (sign 1) or takes away (-1) what the feature, which is in the store, makes of the figures. */
  #look(box: Box, shape: FlatPolygons, feature: number, sign: 1 | -1): void {
    if (!(box[0] < box[2] && box[1] < box[3])) return;
    const near = this.#features.near(box);
    const others = near.filter((other) => other !== feature);
    const area = boxOfPairs(this.#toPlane(shape).xy);
    this.#add(this.#coveredM2, this.#count(near, area, ONCE), sign);
    this.#add(this.#coveredM2, this.#count(others, area, ONCE), -sign);
    this.#add(this.#sumM2, this.#count([feature], area, EACH), sign);
  }

  #count(features: readonly number[], box: Box, weight: Weight): Float64Array {
    const polygons = this.#toPlane(this.#features.collect(features));
    const masks = polygons.featureOf.map((at) => this.#maskOf.get(features[at]!) ?? 0);
    const tally = new Tally(this.#ground, { polygons, masks, maskCount: this.#start.maskCount, reach: null }, weight);
    tally.integrate([...masks.keys()], box);
    return tally.counted().areaM2;
  }

  #add(figures: Float64Array, change: Float64Array, sign: number): void {
    change.forEach((areaM2, at) => {
      figures[at]! += sign * areaM2;
    });
  }

  #toPlane(flat: FlatPolygons): PlanarPolygons {
    const all = joinBoxes(this.#plane.box, boxOfPairs(flat.lonLat));
    const isInside = all.every((side, at) => side === this.#plane.box[at]);
    return toPlane(flat, isInside ? this.#plane : { ...this.#plane, project: this.#plane.projectExactly });
  }

  #changedSince(before: Float64Array): readonly number[] {
    const { districtCount, maskCount } = this.#start;
    const after = Float64Array.of(...this.#coveredM2, ...this.#sumM2);
    const differs = (at: number): boolean => after[at] !== before[at] || after[at + after.length / 2] !== before[at + after.length / 2];
    const districts = Array.from({ length: districtCount }, (_, district) => district);
    return districts.filter((d) => Array.from({ length: maskCount }, (_, m) => d * maskCount + m).some(differs));
  }
}

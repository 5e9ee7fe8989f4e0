import type { Linear, Polygonal } from '../model/layer.ts';
import { areaM2, common, surroundings, unite } from './land.ts';
import type { Land } from './land.ts';

/** Everything about a city that is asked in areas, at once. */
export interface AreaQuestion<Name> {
  readonly districts: readonly Polygonal[];
  /** `null`: the districts as they are. */
  readonly builtUp: readonly Polygonal[] | null;
  /** Sets of shapes whose union is measured: overlaps count once. */
  readonly coverages: ReadonlyMap<Name, readonly Polygonal[]>;
  /** Shapes that are measured one by one. */
  readonly items: readonly Polygonal[];
  readonly services: readonly Service[];
}

/** Asks how much of `land` lies near one of the sources. */
export interface Service {
  /** `null`: all of the base. */
  readonly land: readonly Polygonal[] | null;
  readonly sources: readonly { readonly shape: Polygonal | Linear; readonly radiusM: number }[];
}

/** An area in the base of each district, in order, and in that of the city, where nothing counts twice; m². */
export interface Areas {
  readonly districts: readonly number[];
  readonly city: number;
}

export interface AreaAnswer<Name> {
  /** The districts themselves; `city` is their union. */
  readonly districts: Areas;
  /** District ∩ built-up. */
  readonly bases: Areas;
  /** `outside`: in no district. */
  readonly coverages: ReadonlyMap<Name, Areas & { readonly outside: number }>;
  readonly items: readonly Areas[];
  readonly services: readonly Areas[];
}

/**
 * Measures land by district, on the GRS 80 ellipsoid. Districts may overlap: land in
 * two of them counts in both, and once in the city.
 */
export function measureAreas<Name>(question: AreaQuestion<Name>): AreaAnswer<Name> {
  const { districts, builtUp, coverages, items, services } = question;
  const built = builtUp === null ? null : unite(builtUp);
  const bases = districts.map((district) => (builtUp === null ? district : common(district, built)));
  const city = unite(bases.filter((base) => base !== null));
  const allDistricts = unite(districts);
  const inBases = (land: Land): Areas => ({
    districts: bases.map((base) => areaM2(common(base, land))),
    city: areaM2(common(city, land)),
  });
  return {
    districts: { districts: districts.map(areaM2), city: areaM2(allDistricts) },
    bases: { districts: bases.map(areaM2), city: areaM2(city) },
    coverages: mapValues(coverages, (shapes) => {
      const land = unite(shapes);
      return { ...inBases(land), outside: areaM2(land) - areaM2(common(allDistricts, land)) };
    }),
    items: items.map(inBases),
    services: services.map(({ land, sources }) => {
      const near = unite(sources.flatMap(({ shape, radiusM }) => surroundings(shape, radiusM) ?? []));
      return inBases(land === null ? near : common(unite(land), near));
    }),
  };
}

function mapValues<K, V, W>(map: ReadonlyMap<K, V>, change: (value: V) => W): ReadonlyMap<K, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

import type { CityLayers } from '../../src/analyse/city-layers.ts';
import type { GreenClass } from '../../src/model/green-class.ts';
import type { Area, District, GreenSpace, Linear, Polygonal, Road, Water } from '../../src/model/layer.ts';

/** A city of nothing, with the layers that a test gives it. */
export function cityOf(layers: Partial<CityLayers>): CityLayers {
  return {
    districts: [], districtsLayer: 'districts', builtUp: null, greens: null, canopy: null, residential: null,
    waters: null, roads: null, failed: [], ...layers,
  };
}

export function district(id: string, geometry: Polygonal, population: number | null = 10_000): District {
  return { id, name: id, geometry, properties: {}, population, populationYear: null, populationBasis: null };
}

export function area(geometry: Polygonal, id = 'area/1'): Area {
  return { id, name: null, geometry, properties: {} };
}

export function green(
  code: GreenClass, geometry: Polygonal, id = `greens/${code}`, greenShare: number | null = null,
): GreenSpace {
  return { id, name: null, geometry, properties: {}, code, greenShare };
}

export function water(geometry: Polygonal | Linear, naturalShoreShare: number | null): Water {
  return { id: 'water/1', name: null, geometry, properties: {}, kind: 'river', naturalShoreShare };
}

export function road(
  coordinates: [number, number][], rest: Partial<Pick<Road, 'roadClass' | 'shaded' | 'streetTrees'>> = {},
): Road {
  return {
    id: 'roads/1', name: null, properties: {}, geometry: { type: 'LineString', coordinates },
    roadClass: 'branch', shaded: null, streetTrees: null, ...rest,
  };
}

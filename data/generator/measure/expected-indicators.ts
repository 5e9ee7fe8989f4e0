import { areaM2, difference, intersection, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { toEqualArea } from './equal-area.ts';
import { layerOf, regionOf } from './measured-layers.ts';
import type { Measured } from './measured-layers.ts';
import { roadLengthM } from './road-length.ts';
import { servedLand } from './served-land.ts';

const GREEN_LAYERS = ['parks', 'squares', 'protective-green', 'attached-green'] as const;
/** CJJ/T 85-2017: a square with this share of green is a park. */
const SQUARE_AS_PARK = 0.65;

interface GreenPart {
  readonly code: string;
  readonly region: Region;
  /** Share of the ground that counts in the green rate. */
  readonly share: number;
  readonly isPark: boolean;
}

interface City {
  readonly greens: readonly GreenPart[];
  readonly canopy: Region | null;
  readonly residential: Region | null;
  readonly served: Region;
}

/**
 * What the indicators must come to, found by another way than the product's:
 * Clipper2 on whole millimetres of an equal-area plane, instead of a sweep
 * without unions. Squares overlap no other green in the sample data, so their
 * green share is simply added.
 */
export function expectedIndicators(files: ReadonlyMap<string, string>): string {
  const city = readCity(files);
  const builtUp = union(...layerOf(files, 'built-up').map(({ geometry }) => regionOf(geometry, toEqualArea)));
  const rows = layerOf(files, 'districts').map((district) => ({
    id: district.id,
    population: district.properties['城区人口'] ?? null,
    region: regionOf(district.geometry, toEqualArea),
  }));
  const whole = union(...rows.map(({ region }) => region));
  const roads = layerOf(files, 'roads');
  const districts = rows.map(({ id, population, region }) => {
    const base = intersection(region, builtUp);
    return { id, population, ...measures(region, base, city), roadM: cents(roadLengthM(roads, base)) };
  });
  const outside = city.greens.map((part) => ({ ...part, region: difference(part.region, whole) }));
  const total = {
    ...measures(whole, intersection(whole, builtUp), city),
    outsideGreenM2: cents(greenM2(outside)),
    outsideParkM2: cents(
      areaM2(union(...outside.filter(({ isPark }) => isPark).map(({ region }) => region))),
    ),
    roadM: cents(roadLengthM(roads, intersection(whole, builtUp))),
  };
  return `${JSON.stringify({ method: METHOD, districts, city: total }, null, 2)}\n`;
}

const METHOD = {
  area: 'Clipper2 on a cylindrical equal-area plane of the GRS 80 ellipsoid, 1 mm grid',
  buffer: 'Clipper2 on a plane true to scale at each park, chord to arc 0.03 m; park size by item',
  parkService: [
    { minAreaM2: 5000, radiusM: 500 },
    { minAreaM2: 400, radiusM: 300 },
  ],
  length: 'GeographicLib geodesics, lines clipped by Clipper2',
} as const;

function readCity(files: ReadonlyMap<string, string>): City {
  const greens = GREEN_LAYERS.flatMap((id) => layerOf(files, id).map(greenPart));
  const parks = [...layerOf(files, 'parks'), ...layerOf(files, 'squares').filter(isParkSquare)];
  return {
    greens,
    canopy: dissolvedLayer(files, 'canopy'),
    residential: dissolvedLayer(files, 'residential'),
    served: servedLand(parks),
  };
}

function greenPart({ properties, geometry }: Measured): GreenPart {
  const code = String(properties['类别代码']);
  const share = code === 'G3' ? Number(properties['绿化占比']) : 1;
  const isPark = code.startsWith('G1') || (code === 'G3' && share >= SQUARE_AS_PARK);
  return { code, share, isPark, region: regionOf(geometry, toEqualArea) };
}

function isParkSquare({ properties }: Measured): boolean {
  return Number(properties['绿化占比']) >= SQUARE_AS_PARK;
}

function dissolvedLayer(files: ReadonlyMap<string, string>, id: string): Region | null {
  const features = layerOf(files, id);
  return features.length === 0
    ? null
    : union(...features.map(({ geometry }) => regionOf(geometry, toEqualArea)));
}

function measures(district: Region, base: Region, { greens, canopy, residential, served }: City) {
  const inside = greens.map((part) => ({ ...part, region: intersection(part.region, base) }));
  const present = inside.filter(({ region }) => region.length > 0);
  const codes = [...new Set(present.map(({ code }) => code))].toSorted();
  const ofCode = (code: string) =>
    union(...present.filter((part) => part.code === code).map(({ region }) => region));
  const parks = present.filter(({ isPark }) => isPark).map(({ region }) => region);
  const homes = residential === null ? null : intersection(residential, base);
  return {
    areaM2: cents(areaM2(district)),
    baseM2: cents(areaM2(base)),
    greenM2: cents(greenM2(present)),
    greenSumM2: cents(present.reduce((sum, { region, share }) => sum + areaM2(region) * share, 0)),
    parkM2: cents(areaM2(union(...parks))),
    parkSumM2: cents(parks.reduce((sum, region) => sum + areaM2(region), 0)),
    classesM2: Object.fromEntries(codes.map((code) => [code, cents(areaM2(ofCode(code)))])),
    canopyM2: canopy === null ? null : cents(areaM2(intersection(canopy, base))),
    residentialM2: homes === null ? null : cents(areaM2(homes)),
    servedM2: homes === null ? null : cents(areaM2(intersection(homes, served))),
  };
}

function greenM2(parts: readonly GreenPart[]): number {
  const whole = union(...parts.filter(({ share }) => share === 1).map(({ region }) => region));
  const squares = parts.filter(({ share }) => share < 1);
  return squares.reduce((sum, { region, share }) => sum + areaM2(region) * share, areaM2(whole));
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

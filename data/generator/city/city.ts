import { bandAlong } from '../centre/waters.ts';
import type { Centre } from '../centre/centre.ts';
import { smoothLine } from '../geometry/curve.ts';
import type { Path } from '../geometry/plane.ts';
import { clippedLines, difference, grown, intersection, simplified, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { simplified as simplifiedLine } from '../geometry/simplify.ts';
import { CITY_RESERVOIRS, CITY_RIVERS, CITY_ROADS } from '../tables/city-lines.ts';
import type { CityRoadRow } from '../tables/city-lines.ts';
import { cityForests } from './forests.ts';
import type { Forest } from './forests.ts';
import { drawTowns } from './towns.ts';
import type { TownShape } from './towns.ts';
import { cityUnits, fromCentre, pointsOf } from './units.ts';
import type { Unit } from './units.ts';

export interface CityWater {
  readonly name: string;
  readonly kind: 'river' | 'reservoir';
  readonly naturalShoreShare: number;
  readonly region: Region;
}

export interface CityRoad {
  readonly name: string;
  readonly roadClass: CityRoadRow['roadClass'] | 'branch';
  readonly lines: readonly Path[];
}

/**
 * The whole city on its drawing plane, in metres; the centre comes from the other
 * sample, in simpler outline.
 */
export interface City {
  readonly units: readonly Unit[];
  readonly towns: readonly TownShape[];
  readonly centreBuiltUp: Region;
  readonly waters: readonly CityWater[];
  readonly roads: readonly CityRoad[];
  readonly forests: readonly Forest[];
}

export function drawCity(centre: Centre): City {
  const units = cityUnits();
  const whole = union(...units.map(({ region }) => region));
  const waters = cityWaters(whole);
  const water = union(...waters.map(({ region }) => region));
  const towns = drawTowns(water);
  const centreBuiltUp = simplified(centre.builtUp.map(fromCentre), 8);
  const builtUp = union(centreBuiltUp, ...towns.map(({ builtUp }) => builtUp));
  return {
    units,
    towns,
    centreBuiltUp,
    waters,
    roads: cityRoads(centre, whole),
    forests: cityForests(difference(whole, grown(builtUp, 350), grown(water, 60)), units),
  };
}

function cityWaters(whole: Region): CityWater[] {
  const reservoirs = CITY_RESERVOIRS.map((row): CityWater => ({
    ...row,
    kind: 'reservoir',
    region: bandAlong(smoothLine(pointsOf(row.points), 300), row.halfWidthsM),
  }));
  const kept: CityWater[] = [...reservoirs];
  for (const row of CITY_RIVERS) {
    const band = bandAlong(smoothLine(pointsOf(row.points), 180), row.halfWidthsM);
    kept.push({ ...row, kind: 'river', region: difference(band, ...kept.map(({ region }) => region)) });
  }
  // The city ends in the middle of the Yellow River: the water goes on a little beyond the line.
  const reach = grown(whole, 2_600);
  return kept.map((water) => ({ ...water, region: simplified(intersection(water.region, reach), 4) }));
}

function cityRoads({ axes }: Centre, whole: Region): CityRoad[] {
  const inCentre = axes
    .filter(({ roadClass }) => roadClass !== 'branch')
    .map(({ name, roadClass, line }): CityRoad => ({
      name,
      roadClass,
      lines: [simplifiedLine(fromCentre(line), 6)],
    }));
  const country = CITY_ROADS.map((row): CityRoad => {
    const line = simplifiedLine(smoothLine(pointsOf(row.points), 250), 12);
    return { ...row, lines: clippedLines([line], whole, 'inside') };
  });
  return [...country, ...inCentre];
}

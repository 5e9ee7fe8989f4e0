import { crsOfEpsg } from '../crs/crs.ts';
import type { TransverseMercator } from '../crs/crs.ts';
import { unprojector } from '../crs/transverse-mercator.ts';
import type { Ticks } from './graticule.ts';
import { boundsOf, toPaper } from './true-scale.ts';
import type { MapWindow } from './true-scale.ts';

/** Metres from one line of the grid to the next. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000] as const;

/** Metres of a degree of a meridian, about: a first guess. */
const DEGREE_M = 111_132;

/** The system of a grid 公里网; `null`: the name is of none that has metres. */
export function gridOf(name: string): TransverseMercator | null {
  const code = /^EPSG:(\d{4,5})$/.exec(name)?.[1];
  const crs = code === undefined ? null : crsOfEpsg(Number(code));
  return crs?.kind === 'transverse-mercator' ? crs : null;
}

/** The 3° zone of CGCS2000 whose meridian is next, without the zone before the easting; `null` outside of China. */
export function usualGrid(longitude: number): string | null {
  const zone = Math.round((longitude - 75) / 3);
  return zone >= 0 && zone <= 20 ? `EPSG:${4534 + zone}` : null;
}

/** Where the lines of a grid meet the frame of the map. They lean against the frame, so that opposite sides differ. */
export function gridTicks(map: MapWindow, crs: TransverseMercator, apartMm: number): Ticks {
  const [west, south, east, north] = boundsOf(map);
  const project = projector(crs);
  const step = STEPS.find((metres) => (metres / map.scale) * 1000 >= apartMm) ?? 200_000;
  const eastings = (latitude: number) => crossings((share) => project(west + share * (east - west), latitude)[0], step)
    .map(({ share, metres }) => ({ at: map.x + share * map.widthMm, words: kilometres(metres, step) }));
  const northings = (longitude: number) => crossings((share) => project(longitude, south + share * (north - south))[1], step)
    .map(({ share, metres }) => ({ at: toPaper(map, longitude, south + share * (north - south))[1], words: kilometres(metres, step) }));
  return { top: eastings(north), bottom: eastings(south), left: northings(west), right: northings(east) };
}

/** Longitude and latitude to easting and northing: the way back by correcting a guess, to a tenth of a millimetre. */
export function projector(crs: TransverseMercator): (longitude: number, latitude: number) => readonly [number, number] {
  const unproject = unprojector(crs);
  return (longitude, latitude) => {
    const wide = DEGREE_M * Math.cos((latitude * Math.PI) / 180);
    let [x, y] = [crs.falseEastingM + (longitude - crs.centralMeridian) * wide, crs.falseNorthingM + latitude * DEGREE_M];
    for (let round = 0; round < 20; round += 1) {
      const [foundLongitude, foundLatitude] = unproject(x, y);
      x += (longitude - foundLongitude) * wide;
      y += (latitude - foundLatitude) * DEGREE_M;
    }
    return [x, y];
  };
}

/** The shares of a side at which a growing value is a whole multiple of `step`, by halving. */
function crossings(valueAt: (share: number) => number, step: number): readonly { readonly share: number; readonly metres: number }[] {
  const [first, last] = [Math.ceil(valueAt(0) / step), Math.floor(valueAt(1) / step)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const metres = (first + index) * step;
    let [low, high] = [0, 1];
    for (let round = 0; round < 30; round += 1) {
      const middle = (low + high) / 2;
      if (valueAt(middle) < metres) low = middle;
      else high = middle;
    }
    return { share: (low + high) / 2, metres };
  });
}

/** "3886 km"; with what is needed of decimals where lines are closer. */
function kilometres(metres: number, step: number): string {
  return `${(metres / 1000).toFixed(Math.max(0, Math.ceil(3 - Math.log10(step) - 1e-9)))} km`;
}

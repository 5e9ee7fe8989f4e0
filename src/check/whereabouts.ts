import type { Issue, IssueCode } from '../model/issue.ts';
import type { Place } from './positions.ts';

/** What numbers that are no longitude and latitude look like. */
export interface Whereabouts {
  readonly code: Extract<IssueCode, 'looks-swapped' | 'looks-projected' | 'out-of-range'>;
  readonly values: Issue['values'];
}

/**
 * What a position that is out of range seems to be, by the numbers of Chinese
 * maps: latitude before longitude, Gauss–Krüger with or without its zone, Web
 * Mercator. It names the likely system; it changes nothing.
 */
export function diagnose([x, y]: Place): Whereabouts {
  const values = { x: Math.round(x * 1e6) / 1e6, y: Math.round(y * 1e6) / 1e6 };
  if (isSwapped([x, y])) return { code: 'looks-swapped', values };
  const crs = likelyCrs(x, y) ?? likelyCrs(y, x);
  if (crs === null) return { code: 'out-of-range', values };
  return { code: 'looks-projected', values: { ...values, crs } };
}

/** Numbers that make a place in China when latitude and longitude change places, and none as they stand. */
export function isSwapped([x, y]: Place): boolean {
  return x >= 18 && x <= 54 && y >= 73 && y <= 136;
}

/** Northings of China in metres, from Hainan to the Amur. */
const SOUTH_M = 1_900_000;
const NORTH_M = 6_000_000;

function likelyCrs(east: number, north: number): string | null {
  if (north < SOUTH_M || north > NORTH_M * 1.3) return null;
  // Web Mercator of 73° to 136° E; its northings reach further.
  if (east >= 8_100_000 && east <= 15_200_000) return 'EPSG:3857';
  if (north > NORTH_M) return null;
  const zone = Math.floor(east / 1e6);
  if (zone >= 25 && zone <= 45) return `EPSG:${4513 + zone - 25}`;
  if (zone >= 13 && zone <= 23) return `EPSG:${4491 + zone - 13}`;
  return east >= 100_000 && east <= 900_000 ? 'CGCS2000 Gauss–Krüger' : null;
}

import type { PaperBox } from './drawing.ts';

/** GRS 80, which CGCS2000 uses: half the long axis in metres, and the square of the eccentricity. */
const AXIS_M = 6_378_137;
const ECCENTRICITY2 = 0.006_694_380_022_9;

const RADIANS = Math.PI / 180;
/** A CSS px is a 96th of an inch: what MapLibre's zoom counts in, whatever the resolution. */
const PX_MM = 25.4 / 96;

/** 1:N for these N may be chosen. */
export const SCALES = [
  500, 1000, 2000, 2500, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000, 200_000,
  250_000, 300_000, 400_000, 500_000, 1_000_000,
] as const;

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A place of the world on paper: which one, where, and how large. */
export interface MapWindow extends PaperBox {
  /** Longitude and latitude in the middle. */
  readonly centre: readonly [number, number];
  /** N of 1:N, true in the middle. */
  readonly scale: number;
}

/**
 * Mercator metres for one metre of ground. Web Mercator takes the ellipsoid for a sphere, so that the factor differs
 * between east and north by up to 0.7 %; this is their geometric mean, within 0.34 % of either.
 */
function mercatorFactor(latitude: number): number {
  const sin2 = Math.sin(latitude * RADIANS) ** 2;
  // √(M·N) of the ellipsoid: Gauss's mean radius of curvature.
  const meanRadiusM = (AXIS_M * Math.sqrt(1 - ECCENTRICITY2)) / (1 - ECCENTRICITY2 * sin2);
  return AXIS_M / (meanRadiusM * Math.cos(latitude * RADIANS));
}

/** Zoom on tiles of 512 px at which MapLibre shows 1:N where a px is a 96th of an inch. */
export function zoomOfScale(scale: number, latitude: number): number {
  const mercatorMetresPerPx = (scale * PX_MM * mercatorFactor(latitude)) / 1000;
  return Math.log2((2 * Math.PI * AXIS_M) / 512 / mercatorMetresPerPx);
}

/** Side of a picture in CSS px for its length on paper. */
export function cssPx(mm: number): number {
  return mm / PX_MM;
}

/** The middle of a box as Mercator sees it. */
export function centreOf([west, south, east, north]: Box): readonly [number, number] {
  return [(west + east) / 2, latitudeOf((mercatorY(south) + mercatorY(north)) / 2)];
}

/** The N of 1:N at which a box just fits into a frame, with a little room around it. */
export function fittingScale(box: Box, frame: PaperBox): number {
  const [west, south, east, north] = box;
  const factor = mercatorFactor(centreOf(box)[1]);
  const widthM = ((east - west) * RADIANS * AXIS_M) / factor;
  const heightM = (mercatorY(north) - mercatorY(south)) / factor;
  return Math.max(widthM / frame.widthMm, heightM / frame.heightMm) * 1000 * ROOM;
}

/** What is fitted leaves this much of the frame free. */
const ROOM = 1.05;

/** The largest round scale at which `needed` is still shown; past the last one, the needed to two digits. */
export function roundScale(needed: number): number {
  const known = SCALES.find((scale) => scale >= needed);
  const power = 10 ** (Math.floor(Math.log10(needed)) - 1);
  return known ?? Math.ceil(needed / power) * power;
}

/** Where a place lies on paper, mm. */
export function toPaper(window: MapWindow, longitude: number, latitude: number): readonly [number, number] {
  const mmPerM = 1000 / (window.scale * mercatorFactor(window.centre[1]));
  const east = (longitude - window.centre[0]) * RADIANS * AXIS_M;
  const north = mercatorY(latitude) - mercatorY(window.centre[1]);
  return [window.x + window.widthMm / 2 + east * mmPerM, window.y + window.heightMm / 2 - north * mmPerM];
}

/** West, south, east, north of what a window shows. */
export function boundsOf(window: MapWindow): Box {
  const mPerMm = (window.scale * mercatorFactor(window.centre[1])) / 1000;
  const [longitude, latitude] = window.centre;
  const east = (window.widthMm / 2) * mPerMm / AXIS_M / RADIANS;
  const north = (window.heightMm / 2) * mPerMm;
  const middle = mercatorY(latitude);
  return [longitude - east, latitudeOf(middle - north), longitude + east, latitudeOf(middle + north)];
}

/** Metres of ground along the parallel of `latitude` for so many degrees: the ellipsoid's own circle. */
export function parallelM(latitude: number, degrees: number): number {
  const sin2 = Math.sin(latitude * RADIANS) ** 2;
  const radiusM = (AXIS_M * Math.cos(latitude * RADIANS)) / Math.sqrt(1 - ECCENTRICITY2 * sin2);
  return radiusM * degrees * RADIANS;
}

function mercatorY(latitude: number): number {
  return AXIS_M * Math.asinh(Math.tan(latitude * RADIANS));
}

function latitudeOf(y: number): number {
  return Math.atan(Math.sinh(y / AXIS_M)) / RADIANS;
}

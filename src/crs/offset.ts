import type { Offset } from '../model/corrections.ts';

/** Krasovsky 1940, which the formula of GCJ-02 is written with. */
const SEMI_MAJOR_M = 6_378_245;
const E2 = 0.006_693_421_622_965_943;
const RADIANS = Math.PI / 180;

/** Rounds of correction; each leaves about a thousandth of the error, the first one 0.3 m at Jiyuan. */
const ROUNDS = 6;

/** Longitude and latitude in GCJ-02 or BD-09 to WGS 84, within a millimetre; GCJ-02 ends at China's box. */
export function withoutOffset(longitude: number, latitude: number, offset: Offset): [number, number] {
  const [x, y] = offset === 'bd09' ? gcjOfBd(longitude, latitude) : [longitude, latitude];
  if (!isInChina(x, y)) return [x, y];
  let [lon, lat] = [x, y];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [shiftedLon, shiftedLat] = toGcj02(lon, lat);
    lon += x - shiftedLon;
    lat += y - shiftedLat;
  }
  return [lon, lat];
}

/** WGS 84 to GCJ-02 by the formula that all open libraries share. */
export function toGcj02(longitude: number, latitude: number): [number, number] {
  if (!isInChina(longitude, latitude)) return [longitude, latitude];
  const x = longitude - 105;
  const y = latitude - 35;
  const sin = Math.sin(latitude * RADIANS);
  const root = Math.sqrt(1 - E2 * sin ** 2);
  const meridianM = (SEMI_MAJOR_M * (1 - E2)) / root ** 3;
  const parallelM = (SEMI_MAJOR_M / root) * Math.cos(latitude * RADIANS);
  return [longitude + eastM(x, y) / parallelM / RADIANS, latitude + northM(x, y) / meridianM / RADIANS];
}

function eastM(x: number, y: number): number {
  return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) +
    waves([20, 6 * x], [20, 2 * x]) + waves([20, x], [40, x / 3]) + waves([150, x / 12], [300, x / 30]);
}

function northM(x: number, y: number): number {
  return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) +
    waves([20, 6 * x], [20, 2 * x]) + waves([20, y], [40, y / 3]) + waves([160, y / 12], [320, y / 30]);
}

/** Two thirds of a sum of sines, with their heights and their angles in half turns. */
function waves(...parts: readonly (readonly [number, number])[]): number {
  const sum = parts.reduce((total, [height, turns]) => total + height * Math.sin(turns * Math.PI), 0);
  return (sum * 2) / 3;
}

/** BD-09 to GCJ-02: Baidu adds a shift and a wave in polar coordinates, undone by the same rounds. */
function gcjOfBd(longitude: number, latitude: number): [number, number] {
  let [lon, lat] = [longitude, latitude];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [shiftedLon, shiftedLat] = bdOfGcj(lon, lat);
    lon += longitude - shiftedLon;
    lat += latitude - shiftedLat;
  }
  return [lon, lat];
}

function bdOfGcj(longitude: number, latitude: number): [number, number] {
  const halfDegree = (Math.PI * 3000) / 180;
  const radius = Math.hypot(longitude, latitude) + 0.000_02 * Math.sin(latitude * halfDegree);
  const angle = Math.atan2(latitude, longitude) + 0.000_003 * Math.cos(longitude * halfDegree);
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}

function isInChina(longitude: number, latitude: number): boolean {
  return longitude >= 73.66 && longitude <= 135.05 && latitude >= 3.86 && latitude <= 53.55;
}

import { describe, expect, test } from 'vitest';
import { findCrs } from '../../src/crs/find-crs.ts';
import type { Pair } from '../../src/crs/sample-positions.ts';
import { samplePositions } from '../../src/crs/sample-positions.ts';

const LONLAT: Pair[] = [[112.6, 35.07], [112.61, 35.08]];
const GK: Pair[] = [[372413.44, 3882931.6], [372500, 3883000]];
const GK_ZONE: Pair[] = [[38372413.44, 3882931.6]];

/** The system found, short: `EPSG:4547 label`. */
function found(positions: readonly Pair[], label: string | null = null): string {
  const result = findCrs(positions, label);
  if (result.crs === null) return `unknown ${result.name ?? ''}`;
  const { crs, how, isSwapped, wrongLabel } = result;
  const rest = [isSwapped ? 'swapped' : '', wrongLabel === null ? '' : `not ${wrongLabel}`];
  return [crs.id, how, ...rest].join(' ').trim();
}

function swapped(positions: readonly Pair[]): Pair[] {
  return positions.map(([x, y]) => [y, x]);
}

describe('the system of coordinates', () => {
  test('is longitude and latitude, as RFC 7946 has it, where nothing speaks against it', () => {
    expect(found(LONLAT)).toBe('EPSG:4326 usual');
    expect(found([])).toBe('EPSG:4326 usual');
  });

  test.each([
    ['urn:ogc:def:crs:EPSG::4547', 'EPSG:4547 label'],
    ['urn:ogc:def:crs:EPSG:6.9:4547', 'EPSG:4547 label'],
    ['EPSG:4547', 'EPSG:4547 label'],
    ['http://www.opengis.net/def/crs/EPSG/0/4547', 'EPSG:4547 label'],
  ])('is the one that %s names, if the numbers fit it', (label, result) => {
    expect(found(GK, label)).toBe(result);
  });

  test('is told by numbers where the label is wrong', () => {
    expect(found(GK_ZONE, 'EPSG:4326')).toBe('EPSG:4526 numbers  not EPSG:4326');
    expect(found(LONLAT, 'EPSG:4547')).toBe('EPSG:4326 numbers  not EPSG:4547');
  });

  test('is told by the zone before the easting, and by Web Mercator in China', () => {
    expect(found(GK_ZONE)).toBe('EPSG:4526 numbers');
    expect(found([[37_646_065, 3_883_209]])).toBe('EPSG:4525 numbers');
    expect(found([[19_646_065, 3_883_209]])).toBe('EPSG:4497 numbers');
    expect(found([[12_533_795, 4_174_154]])).toBe('EPSG:3857 numbers');
  });

  // domain.md §4.2: the same place in three zones, and what their numbers are in no zone but these.
  test.each([
    ['EPSG:4547', 372413.44, 3882931.6], ['EPSG:4546', 646065.07, 3883209.6], ['CGCS2000 CM 112.5', 509_236, 3_881_900],
  ])('is %s for an easting without zone that is at Jiyuan in no other', (id, x, y) => {
    expect(found([[x, y]])).toBe(`${id} near`);
    expect(found([[y, x]])).toBe(`${id} near swapped`);
  });

  test('is not guessed without a zone where no zone lies near the city, nor where two systems share the numbers', () => {
    // Left for `check/`: as longitude and latitude, they are out of range.
    expect(found([[500_000, 2_500_000]])).toBe('EPSG:4326 usual');
    expect(found([[13_500_000, 3_900_000]])).toBe('EPSG:4326 usual');
  });

  test('without a zone is the one near the layers present, and offers the others, the nearest first', () => {
    // Some 1.4° west of the meridian: near 118.6° E that is the zone of 120° E.
    const result = findCrs(GK, null, { near: [118.4, 34.9, 118.8, 35.3] });

    expect(result.crs?.id).toBe('EPSG:4549');
    // Its neighbours lie 3° away on either side.
    expect(result.zones.slice(1, 3).map(({ crs }) => crs.id).toSorted()).toEqual(['EPSG:4548', 'EPSG:4550']);
  });

  test('may have two zones in one file, as a city on their edge has', () => {
    expect(found([[38_372_413, 3_882_931], [37_646_065, 3_883_209], [37_640_000, 3_883_000]])).toBe('EPSG:4526 numbers');
  });

  test('may have its two numbers in the other order', () => {
    expect(found(swapped(LONLAT))).toBe('EPSG:4326 usual swapped');
    expect(found(swapped(LONLAT), 'urn:ogc:def:crs:EPSG::4490')).toBe('EPSG:4490 label swapped');
    expect(found(swapped(GK), 'EPSG:4547')).toBe('EPSG:4547 label swapped');
    expect(found(swapped(GK_ZONE))).toBe('EPSG:4526 numbers swapped');
  });

  test('of another datum is named, not guessed', () => {
    expect(found(GK, 'EPSG:2383')).toBe('unknown EPSG:2383');
    expect(found(LONLAT, 'GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980"]]')).toBe('unknown GCS_Xian_1980');
  });

  test('is read from the WKT of a .prj', () => {
    const datum = 'DATUM["D_China_2000",SPHEROID["CGCS2000",6378137,298.257222101]]';
    const geographic = `GEOGCS["GCS_China_2000",${datum},UNIT["Degree",0.0174532925199433]]`;
    const plane = `PROJCS["CGCS2000_3_Degree_GK_CM_114E",${geographic},PROJECTION["Gauss_Kruger"],` +
      'PARAMETER["False_Easting",500000],PARAMETER["Central_Meridian",114],UNIT["Meter",1]]';

    expect(found(LONLAT, geographic)).toBe('EPSG:4490 label');
    expect(found(GK, plane)).toBe('EPSG:4547 label');
    const inFeet = plane.replace('"Meter",1', '"Foot_US",0.3048');
    expect(found(GK, inFeet)).toBe('unknown CGCS2000_3_Degree_GK_CM_114E');
  });

  test('is not thrown off by a few strays', () => {
    const strays: Pair[] = [...Array.from({ length: 20 }, (): Pair => [112.6, 35.07]), [1e9, 1e9]];
    expect(found(strays)).toBe('EPSG:4326 usual');
  });
});

test('positions are found at any depth, and not more than are needed', () => {
  let deep: unknown = { type: 'Point', coordinates: [1, 2] };
  for (let depth = 0; depth < 100_000; depth += 1) deep = { geometries: [deep] };
  const many = { type: 'MultiPoint', coordinates: Array.from({ length: 10_000 }, () => [3, 4]) };

  expect(samplePositions(deep)).toEqual([[1, 2]]);
  expect(samplePositions(many).length).toBeLessThanOrEqual(2000);
  expect(samplePositions(null)).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGcj02, withoutOffset } from '../../src/crs/offset.ts';

const VECTORS = join(import.meta.dirname, '../../../shared/data/gcj02/vectors.json');

/** A degree of latitude, rounded up: enough to tell centimetres from metres. */
const DEGREE_M = 111_700;

function distanceM(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) * DEGREE_M;
}

// The vector of domain.md §4.3, to 1e-7°, which is 1 cm.
const WGS = [112.6012806, 35.0670972] as const;
const GCJ = [112.6072165, 35.0662278] as const;
const BD = [112.6138177, 35.0719687] as const;

describe('the shift of Chinese map services', () => {
  test('is undone within centimetres at Jiyuan', () => {
    expect(distanceM(toGcj02(...WGS), GCJ)).toBeLessThan(0.02);
    expect(distanceM(withoutOffset(...GCJ, 'gcj02'), WGS)).toBeLessThan(0.02);
    expect(distanceM(withoutOffset(...BD, 'bd09'), WGS)).toBeLessThan(0.02);
  });

  test('is undone within a millimetre of what was shifted, anywhere in China', () => {
    const longitude = fc.double({ min: 76, max: 132, noNaN: true });
    const place = fc.tuple(longitude, fc.double({ min: 18, max: 50, noNaN: true }));
    fc.assert(fc.property(place, (wgs) => {
      expect(distanceM(withoutOffset(...toGcj02(...wgs), 'gcj02'), wgs)).toBeLessThan(0.001);
    }));
  });

  test('is none outside China', () => {
    expect(toGcj02(-123.1, 49.25)).toEqual([-123.1, 49.25]);
    expect(withoutOffset(-123.1, 49.25, 'gcj02')).toEqual([-123.1, 49.25]);
  });
});

interface Vectors {
  readonly bd2wgs: readonly { bd: [number, number]; wgs: [number, number] }[];
  readonly wgs2gcj: readonly { wgs: [number, number]; gcj: [number, number] }[];
  readonly jiyuan_computed: { readonly pairs: Vectors['wgs2gcj'] };
}

test('between GCJ-02 and BD-09 is that of a place published in both: Beijing railway station, to 1e-5°', () => {
  // From the documentation of the R package cst, whose numbers have five decimals: within a metre and a bit.
  const [gcj, bd]: [[number, number], [number, number]] = [[116.42703, 39.90245], [116.43351, 39.90851]];

  expect(distanceM(withoutOffset(...bd, 'bd09'), withoutOffset(...gcj, 'gcj02'))).toBeLessThan(1.2);
});

describe.skipIf(!existsSync(VECTORS))('vectors of others', () => {
  test('are met: forward within 2e-6°, back within 0.5 m', () => {
    const vectors = JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
    const pairs = [...vectors.wgs2gcj, ...vectors.jiyuan_computed.pairs];
    const forward = pairs.map(({ wgs, gcj }) => distanceM(toGcj02(...wgs), gcj) / DEGREE_M);
    const back = pairs.map(({ wgs, gcj }) => distanceM(withoutOffset(...gcj, 'gcj02'), wgs));

    expect(Math.max(...forward)).toBeLessThan(2e-6);
    expect(Math.max(...back)).toBeLessThan(0.5);
  });

  test('of BD-09 are met by the slip that they were made with, and only by it', () => {
    // π instead of π·3000/180, and one step back instead of six: no metre of it is Baidu's.
    const { bd2wgs } = JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
    const slipped = bd2wgs.map(({ bd: [lon, lat], wgs }) => {
      const [x, y] = [lon - 0.0065, lat - 0.006];
      const radius = Math.hypot(x, y) - 0.000_02 * Math.sin(y * Math.PI);
      const angle = Math.atan2(y, x) - 0.000_003 * Math.cos(x * Math.PI);
      const [gcjLon, gcjLat] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      const [shiftedLon, shiftedLat] = toGcj02(gcjLon, gcjLat);
      return distanceM([2 * gcjLon - shiftedLon, 2 * gcjLat - shiftedLat], wgs);
    });
    const ours = bd2wgs.map(({ bd, wgs }) => distanceM(withoutOffset(...bd, 'bd09'), wgs));

    expect(Math.max(...slipped)).toBeLessThan(0.01);
    expect(Math.min(...ours)).toBeGreaterThan(10);
    expect(Math.max(...ours)).toBeLessThan(45);
  });
});

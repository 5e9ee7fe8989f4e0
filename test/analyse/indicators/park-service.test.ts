import { describe, expect, test } from 'vitest';
import { parkService } from '../../../src/analyse/indicators/park-service.ts';
import { subjectOf } from './sample-subject.ts';

describe('park service coverage', () => {
  test('is the served share of residential land', () => {
    expect(parkService(subjectOf())).toMatchObject({ quantity: { value: 0.875, unit: 'share' }, proxy: false });
  });

  test('is the served share of the base without a residential layer, and says that it is a proxy', () => {
    const found = parkService(subjectOf({ residentialM2: null, servedM2: 900_000 }, { residential: 'no-residential-land' }));

    expect(found).toMatchObject({ quantity: { value: 0.9 }, proxy: true, fraction: { bottom: { value: 1_000_000 } } });
  });

  test('is unknown where nobody lives, though the layer is there', () => {
    expect(parkService(subjectOf({ residentialM2: 0, servedM2: 0 }))).toMatchObject({
      quantity: null, reason: 'no-residential-land',
    });
  });

  test('is unknown without green land, and where the residential layer could not be loaded', () => {
    expect(parkService(subjectOf({ servedM2: null }, { green: 'no-green-layer' })).reason).toBe('no-green-layer');
    expect(parkService(subjectOf({ residentialM2: null }, { residential: 'layer-failed' }))).toMatchObject({
      quantity: null, reason: 'layer-failed',
    });
  });
});

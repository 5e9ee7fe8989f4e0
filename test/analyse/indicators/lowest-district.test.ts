import { describe, expect, test } from 'vitest';
import { lowestDistrict } from '../../../src/analyse/indicators/lowest-district.ts';
import { ratio, unknown } from '../../../src/analyse/indicators/subject.ts';
import { quantity } from '../../../src/model/units.ts';

function park(parkM2: number) {
  return ratio(quantity(parkM2, 'm2'), quantity(1000, 'count'), 'm2/person');
}

describe('the lowest district', () => {
  test('gives its value and its own sum', () => {
    expect(lowestDistrict([park(9000), park(7000), park(8000)])).toEqual(park(7000));
  });

  test('is not one without a built-up part', () => {
    expect(lowestDistrict([park(9000), unknown('no-built-up-part')])).toEqual(park(9000));
    expect(lowestDistrict([unknown('no-built-up-part')]).reason).toBe('no-built-up-part');
    expect(lowestDistrict([]).quantity).toBeNull();
  });

  test('cannot be told while one district is unknown, as that may be the lowest', () => {
    expect(lowestDistrict([park(9000), unknown('no-population')]).reason).toBe('district-unknown');
  });

  test('says what all districts say, where they say the same', () => {
    expect(lowestDistrict([unknown('no-green-layer'), unknown('no-green-layer')]).reason).toBe('no-green-layer');
  });
});

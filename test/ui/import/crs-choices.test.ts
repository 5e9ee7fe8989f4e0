import { expect, test } from 'vitest';
import { crsChoices } from '../../../src/ui/import/crs-choices.ts';
import { receipt } from '../../text/receipt.ts';

const zone = { widthDegrees: 3, meridian: 111 } as const;

test('systems that the numbers allow come first, and none comes twice', () => {
  const { coordinates } = receipt();
  const alternatives = [{ crs: 'EPSG:4546', zone, place: [111, 35] as const }];
  const values = crsChoices({ ...coordinates, crs: 'EPSG:4326', alternatives }, 'zh-Hans').map(({ value }) => value);

  expect(values).toEqual(['EPSG:4546', 'EPSG:4490', 'EPSG:4547', 'EPSG:4526', 'EPSG:4525', 'EPSG:3857']);
});

test('a system that is in use and not usual can still be seen', () => {
  const choices = crsChoices({ ...receipt().coordinates, crs: 'EPSG:32649' }, 'zh-Hans');

  expect(choices.at(-1)).toEqual({ value: 'EPSG:32649', label: 'EPSG:32649' });
});

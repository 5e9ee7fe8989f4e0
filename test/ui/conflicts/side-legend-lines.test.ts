import { expect, test } from 'vitest';
import { sideLegendLines } from '../../../src/ui/conflicts/side-legend-lines.ts';
import { city, land } from '../../map/conflicts.ts';
import { greens } from '../../map/city.ts';

const look = { theme: 'light', palette: 'screen', letter: 'b', language: 'zh-Hans' } as const;

test('the legend of a plan has each use that occurs once, in the order of interface §2.5, in the map’s colours', () => {
  const lines = sideLegendLines([{ ...city, items: [...land.items, ...city.items, ...city.items] }], look);

  expect(lines.map(({ title }) => title)).toEqual(['居住用地', '耕地', '水域']);
  expect(lines.map(({ swatch }) => swatch)).toMatchObject([
    { fill: '#F6E6A0', hatch: 'plan/b' }, { fill: '#F7F6D0', hatch: 'plan/b' }, { fill: '#BFD9E8', hatch: 'plan/b' },
  ]);
});

test('the legend follows the palette, and names control lines', () => {
  const line = { ...city, items: city.items.map((item) => ({ ...item, code: '蓝线' })) };
  const lines = sideLegendLines([city, line], { ...look, palette: 'standard' });

  expect(lines.map(({ title }) => title)).toEqual(['居住用地', '蓝线']);
  expect(lines[0]?.swatch).toMatchObject({ fill: '#FFFF2D' });
});

test('the legend of other layers has their classes', () => {
  expect(sideLegendLines([greens], look).map(({ title }) => title)).toEqual(['公园绿地', '防护绿地', '附属绿地']);
});

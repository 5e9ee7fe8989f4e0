import { describe, expect, test } from 'vitest';
import { ROLES } from '../../src/model/layer.ts';
import { layerSwatch, roleSwatch } from '../../src/paint/swatch.ts';
import { greens, roads } from './layers.ts';

describe('the swatch of a layer', () => {
  test('exists for every role before the layer is loaded', () => {
    expect(ROLES.map((role) => roleSwatch(role, 'light').kind)).not.toContain(undefined);
  });

  test('takes the most frequent class of green space, by its main class', () => {
    const layer = greens(['G2', 'G11', 'G12', null]);

    expect(layerSwatch(layer, 'light')).toMatchObject({ fill: '#4E9E62', hatch: null });
    expect(layerSwatch(greens(['G2']), 'light')).toMatchObject({ fill: '#8FA65B', hatch: 'G2' });
  });

  test('does not show crowns and lawns as a class of land', () => {
    expect(layerSwatch(greens(['G1'], 'canopy'), 'light')).toMatchObject({ hatch: 'canopy' });
  });

  test('is one line for a layer of railways only, three for roads of several classes', () => {
    expect(layerSwatch(roads(['railway', 'railway']), 'light')).toMatchObject({ lines: { length: 1 } });
    expect(layerSwatch(roads(['arterial', 'branch']), 'light')).toMatchObject({ lines: { length: 3 } });
  });
});

import { describe, expect, test } from 'vitest';
import { layersOnTiles } from '../../src/map/speck-layers.ts';
import { styleLayers } from '../../src/map/style-plan.ts';
import { greens, sceneOf } from './city.ts';

const tiles = new Map([['greens', { tiles: 'tiles://{z}/{x}/{y}' }]]);
const SPECK = ['has', 'speck'];

describe('layers that are drawn from tiles', () => {
  const layers = styleLayers(sceneOf({ layers: [greens] }));
  const onTiles = layersOnTiles(layers, tiles);
  const find = (id: string) => onTiles.find((layer) => layer.id === id);

  test('name the layer of the tiles; those of other sources stay as they are', () => {
    expect(find('greens/G1/fill')).toMatchObject({ source: 'greens', 'source-layer': 'shapes' });
    expect(layersOnTiles(layers, new Map())).toEqual(layers);
  });

  test('draw no edge of a speck, whose area is drawn by the fill of the same', () => {
    expect(find('greens/G1/edge')).toMatchObject({ filter: ['all', ['==', ['get', 'class'], 'G1'], ['!', SPECK]] });
    expect(find('greens/G1/fill')).toMatchObject({ filter: ['==', ['get', 'class'], 'G1'] });
    expect(onTiles.filter(({ id }) => id.endsWith('/specks'))).toEqual([]);
  });

  test('draw a speck as an area in the colour of its line where there are lines only', () => {
    const line = {
      id: 'a/line', type: 'line' as const, source: 'greens',
      paint: { 'line-color': '#123456', 'line-width': 1.6, 'line-opacity': 0.5 },
    };

    expect(layersOnTiles([line], tiles)).toEqual([
      { ...line, 'source-layer': 'shapes', filter: ['!', SPECK] },
      {
        id: 'a/line/specks', type: 'fill', source: 'greens', 'source-layer': 'shapes', filter: SPECK,
        paint: { 'fill-color': '#123456', 'fill-opacity': 0.5, 'fill-antialias': false },
      },
    ]);
  });
});

import type { Layer } from '../../model/layer.ts';
import { COLOURS, RIVER_WIDTHS } from '../../paint/colours.ts';
import type { BandLayer, Look } from './bands.ts';
import { byZoom } from './expressions.ts';

/** Rivers as lines, which keep a narrow one visible, and surfaces of water above them. */
export function waterLayers({ id }: Layer<'water'>, { theme, opacity }: Look): BandLayer[] {
  const lines = ['==', ['geometry-type'], 'LineString'] as ['==', ['geometry-type'], string];
  const areas = ['==', ['geometry-type'], 'Polygon'] as ['==', ['geometry-type'], string];
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      band: 'rivers',
      layer: {
        id: `${id}/river/casing`, type: 'line', source: id, filter: lines, layout: round,
        paint: {
          'line-color': COLOURS.waterEdge[theme],
          'line-width': byZoom(RIVER_WIDTHS, 1.2),
          'line-opacity': opacity,
        },
      },
    },
    {
      band: 'water',
      layer: {
        id: `${id}/edge`, type: 'line', source: id, filter: areas, layout: { 'line-join': 'round' },
        paint: {
          'line-color': COLOURS.waterEdge[theme],
          'line-width': byZoom([1.2, 1.6, 2]),
          'line-opacity': opacity,
        },
      },
    },
    {
      band: 'water',
      layer: {
        id: `${id}/river`, type: 'line', source: id, filter: lines, layout: round,
        paint: {
          'line-color': COLOURS.water[theme], 'line-width': byZoom(RIVER_WIDTHS), 'line-opacity': opacity,
        },
      },
    },
    {
      band: 'water',
      layer: {
        id: `${id}/fill`, type: 'fill', source: id, filter: areas,
        paint: { 'fill-color': COLOURS.water[theme], 'fill-opacity': opacity, 'fill-antialias': false },
      },
    },
  ];
}

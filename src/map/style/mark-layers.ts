import { SELECTED_LINE } from '../../paint/boundaries.ts';
import { COLOURS } from '../../paint/colours.ts';
import type { Theme } from '../../paint/colours.ts';
import type { BandLayer } from './bands.ts';

/** Sources of what is marked: the selection and the counted items; what is under the pointer. */
export const MARKS = '/marks';
export const HOVER = '/hover';

/** Outlines of the selected district and thing, of the counted items, and of what is under the pointer. */
export function markLayers(theme: Theme): BandLayer[] {
  const { colour, width, casing } = SELECTED_LINE;
  return [
    line('hover', HOVER, null, COLOURS.selected[theme], 2),
    line('counted/casing', MARKS, 'counted', COLOURS.selectedCasing[theme], 4.6),
    line('counted', MARKS, 'counted', COLOURS.selected[theme], 2),
    line('district/casing', MARKS, 'district', casing.colour[theme], casing.width),
    line('district', MARKS, 'district', colour[theme], width),
    line('feature/casing', MARKS, 'feature', COLOURS.selectedCasing[theme], 5),
    line('feature', MARKS, 'feature', COLOURS.selected[theme], 2.4),
    ring('point', 'feature', theme),
    ring('counted/point', 'counted', theme),
    dot(theme),
  ];
}

/** A place that the user asked to see, above all else but names. */
function dot(theme: Theme): BandLayer {
  return {
    band: 'pins',
    layer: {
      id: '/marks/place', type: 'circle', source: MARKS,
      filter: ['==', ['get', 'mark'], 'place'],
      paint: {
        'circle-radius': 7, 'circle-color': COLOURS.place[theme],
        'circle-stroke-color': COLOURS.selectedCasing[theme], 'circle-stroke-width': 2.5,
      },
    },
  };
}

type Mark = 'district' | 'feature' | 'counted';

function line(id: string, source: string, mark: Mark | null, colour: string, width: number): BandLayer {
  return {
    band: 'marks',
    layer: {
      id: `/marks/${id}`, type: 'line', source,
      filter: mark === null ? ['!=', ['geometry-type'], 'Point'] : ['==', ['get', 'mark'], mark],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    },
  };
}

/** A ring around a pin; the pin itself is drawn above. */
function ring(id: string, mark: Mark, theme: Theme): BandLayer {
  return {
    band: 'sites',
    layer: {
      id: `/marks/${id}`, type: 'circle', source: MARKS,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'mark'], mark]],
      paint: {
        'circle-radius': 16, 'circle-color': COLOURS.selectedCasing[theme],
        'circle-stroke-color': COLOURS.selected[theme], 'circle-stroke-width': 3,
      },
    },
  };
}

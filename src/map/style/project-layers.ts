import { PROJECT_CATEGORIES } from '../../model/layer.ts';
import type { Layer } from '../../model/layer.ts';
import { PROJECT_PINS } from '../../paint/project-pins.ts';
import type { BandLayer, Look } from './bands.ts';
import { lookUp } from './expressions.ts';
import { pinImage } from './image-id.ts';

/** A pin for each project, and the extent of those that have one. */
export function projectLayers({ id }: Layer<'projects'>, { opacity }: Look): BandLayer[] {
  return [
    {
      band: 'sites',
      layer: {
        id: `${id}/extent`, type: 'line', source: id, filter: ['!=', ['geometry-type'], 'Point'],
        paint: {
          'line-color': colourByCategory(),
          'line-width': 1.6, 'line-dasharray': [3, 2], 'line-opacity': opacity,
        },
      },
    },
    {
      band: 'pins',
      layer: {
        id: `${id}/pins`, type: 'symbol', source: `${id}/pins`,
        layout: {
          'icon-image': ['case', ['get', 'ahead'], pinById(true), pinById(false)],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 8.5, 0.4, 10, 0.5, 11.5, 0.66, 12.5, 0.92, 13, 1],
          'icon-padding': 0,
          // Every project of the ledger is on the map: none gives way to another.
          'icon-allow-overlap': true,
          'symbol-z-order': 'viewport-y',
        },
        paint: { 'icon-opacity': opacity },
      },
    },
  ];
}

function pinById(ahead: boolean) {
  const pins = PROJECT_CATEGORIES.map((category) => [category, pinImage(category, ahead)] as const);
  return lookUp('class', pins, pinImage('other', ahead));
}

function colourByCategory() {
  const colours = PROJECT_CATEGORIES.map((category) => [category, PROJECT_PINS[category].colour] as const);
  return lookUp('class', colours, PROJECT_PINS.other.colour);
}

import type { Layer } from '../../model/layer.ts';
import { BUILT_UP_LINE } from '../../paint/boundaries.ts';
import { COLOURS } from '../../paint/colours.ts';
import type { BandLayer, Look } from './bands.ts';

/** The built-up land as pale ground, a veil over all else, and its line. */
export function builtUpLayers({ id }: Layer<'built-up'>, { theme, opacity }: Look): BandLayer[] {
  return [
    {
      band: 'ground',
      layer: {
        id: `${id}/ground`, type: 'fill', source: id,
        paint: { 'fill-color': COLOURS.builtUp[theme], 'fill-opacity': opacity, 'fill-antialias': false },
      },
    },
    {
      band: 'veil',
      layer: {
        id: `${id}/veil`, type: 'fill', source: `${id}/outside`,
        paint: { 'fill-color': COLOURS.land[theme], 'fill-opacity': 0.38 * opacity, 'fill-antialias': false },
      },
    },
    {
      band: 'boundaries',
      layer: {
        id: `${id}/line`, type: 'line', source: id, layout: { 'line-join': 'round' },
        paint: {
          'line-color': BUILT_UP_LINE.colour[theme],
          'line-width': BUILT_UP_LINE.width,
          'line-opacity': opacity,
        },
      },
    },
  ];
}

/** Residential land: flat parcels under everything that stands on them. */
export function residentialLayers({ id }: Layer<'residential'>, { theme, opacity }: Look): BandLayer[] {
  return [
    {
      band: 'parcels',
      layer: {
        id: `${id}/fill`, type: 'fill', source: id,
        paint: {
          'fill-color': COLOURS.residential[theme], 'fill-opacity': opacity * 0.85, 'fill-antialias': false,
        },
      },
    },
    {
      band: 'parcels',
      layer: {
        id: `${id}/line`, type: 'line', source: id,
        paint: { 'line-color': COLOURS.parcelLine[theme], 'line-width': 0.6, 'line-opacity': opacity },
      },
    },
  ];
}

/** A layer without a role of its own: its lines and outlines, and its points. */
export function otherLayers({ id }: Layer<'other'>, { theme, opacity }: Look): BandLayer[] {
  return [
    {
      band: 'sites',
      layer: {
        id: `${id}/line`, type: 'line', source: id, filter: ['!=', ['geometry-type'], 'Point'],
        paint: { 'line-color': COLOURS.other[theme], 'line-width': 1.6, 'line-opacity': opacity },
      },
    },
    {
      band: 'sites',
      layer: {
        id: `${id}/point`, type: 'circle', source: id, filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-color': COLOURS.other[theme], 'circle-radius': 4, 'circle-opacity': opacity,
          'circle-stroke-color': COLOURS.land[theme], 'circle-stroke-width': 1.4,
          'circle-stroke-opacity': opacity,
        },
      },
    },
  ];
}

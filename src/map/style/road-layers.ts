import { classTally } from '../../model/class-tally.ts';
import type { Layer, RoadClass } from '../../model/layer.ts';
import { ROAD_ORDER, ROAD_PAINT } from '../../paint/roads.ts';
import type { RoadStroke } from '../../paint/roads.ts';
import type { Band, BandLayer, Look } from './bands.ts';
import { byZoom } from './expressions.ts';

/**
 * All casings lie below all fills, so that roads of different classes open into
 * one another where they meet.
 */
export function roadLayers(layer: Layer<'roads'>, look: Look): BandLayer[] {
  const present = classTally(layer);
  const classes = ROAD_ORDER.filter((roadClass) => present.has(roadClass));
  const depth = Math.max(0, ...classes.map((roadClass) => ROAD_PAINT[roadClass].length));
  return Array.from({ length: depth }, (_, index) => index).flatMap((index) => {
    return classes.flatMap((roadClass) => {
      const stroke = ROAD_PAINT[roadClass][index];
      return stroke === undefined ? [] : [strokeLayer(layer.id, roadClass, index, stroke, look)];
    });
  });
}

function strokeLayer(
  source: string, roadClass: RoadClass, index: number, { colour, widths, dash }: RoadStroke, look: Look,
): BandLayer {
  return {
    band: bandOf(roadClass),
    layer: {
      id: `${source}/${roadClass}/${index}`,
      type: 'line',
      source,
      filter: ['==', ['get', 'class'], roadClass],
      ...(roadClass === 'other' && { minzoom: 11.5 }),
      layout: { 'line-join': 'round', 'line-cap': dash === null ? 'round' : 'butt' },
      paint: {
        'line-color': colour[look.theme],
        'line-width': byZoom(widths),
        'line-opacity': look.opacity,
        // A dash counts in widths of its line.
        ...(dash !== null && { 'line-dasharray': dash.map((length) => length / widths[1]) }),
      },
    },
  };
}

function bandOf(roadClass: RoadClass): Band {
  if (roadClass === 'other') return 'minor-roads';
  return roadClass === 'railway' || roadClass === 'greenway' ? 'railways' : 'roads';
}

import { classTally } from '../../model/class-tally.ts';
import { GREEN_GROUPS, NO_GREEN } from '../../model/green-class.ts';
import type { GreenGroup } from '../../model/green-class.ts';
import type { Layer } from '../../model/layer.ts';
import { NO_CLASS_LINES } from '../../paint/boundaries.ts';
import { COLOURS, GREEN_PAINT, PARK_CASING } from '../../paint/colours.ts';
import { HATCHES } from '../../paint/hatches.ts';
import type { HatchId } from '../../paint/hatches.ts';
import type { BandLayer, Look } from './bands.ts';
import { hatchImage } from './image-id.ts';
import { byZoom } from './expressions.ts';

/** Farther off, 1:650 000 or so, lines would run into each other. */
const HATCH_FROM = 8.5;

/** From bottom to top: parks over squares, squares over belts, belts over the green of other land. */
const ORDER = GREEN_GROUPS.toReversed();

/** Parcels of green land, class by class: casing, fill, hatch and edge; crowns and lawns as one soft fill. */
export function greenLayers(layer: Layer<'green'>, look: Look): BandLayer[] {
  if (layer.spec.measure === 'canopy') return canopyLayers(layer.id, look);
  const tally = classTally(layer);
  const unknown = tally.has(null) ? [noClassLayer(layer.id, 'unknown', look)] : [];
  const none = tally.has(NO_GREEN) ? [noClassLayer(layer.id, NO_GREEN, look)] : [];
  return [...unknown, ...none, ...ORDER.flatMap((group) => groupLayers(layer.id, group, look))];
}

function groupLayers(source: string, group: GreenGroup, { theme, opacity }: Look): BandLayer[] {
  const { fill, edge, edgeWidths } = GREEN_PAINT[group];
  const filter = ['==', ['get', 'class'], group] as ['==', ['get', string], string];
  const common = { source, filter };
  const id = `${source}/${group}`;
  const casing: BandLayer[] = group !== 'G1' && group !== 'G3' ? [] : [{
    band: 'green',
    layer: {
      ...common, id: `${id}/casing`, type: 'line', layout: { 'line-join': 'round' },
      paint: {
        'line-color': PARK_CASING[theme], 'line-width': byZoom(edgeWidths, 2.2), 'line-opacity': opacity,
      },
    },
  }];
  const hatch: BandLayer[] = !isHatched(group) ? [] : [{
    band: 'green',
    layer: {
      ...common, id: `${id}/hatch`, type: 'fill', minzoom: HATCH_FROM,
      paint: { 'fill-pattern': hatchImage(group, theme), 'fill-opacity': opacity },
    },
  }];
  return [
    ...casing,
    {
      band: 'green',
      layer: {
        ...common, id: `${id}/fill`, type: 'fill',
        paint: { 'fill-color': fill[theme], 'fill-opacity': opacity, 'fill-antialias': false },
      },
    },
    ...hatch,
    {
      band: 'green',
      layer: {
        ...common, id: `${id}/edge`, type: 'line', layout: { 'line-join': 'round' },
        paint: { 'line-color': edge[theme], 'line-width': byZoom(edgeWidths), 'line-opacity': opacity },
      },
    },
  ];
}

function isHatched(group: GreenGroup): group is GreenGroup & HatchId {
  return group in HATCHES;
}

function canopyLayers(source: string, { theme, opacity }: Look): BandLayer[] {
  return [
    {
      band: 'green',
      layer: {
        id: `${source}/fill`, type: 'fill', source,
        paint: { 'fill-color': COLOURS.canopy[theme], 'fill-opacity': opacity * 0.8 },
      },
    },
    {
      band: 'green',
      layer: {
        id: `${source}/hatch`, type: 'fill', source, minzoom: 12,
        paint: { 'fill-pattern': hatchImage('canopy', theme), 'fill-opacity': opacity * 0.8 },
      },
    },
  ];
}

/** Items whose class no scheme knows, or that somebody said are no green space, are shown, so that someone can see to it. */
function noClassLayer(source: string, kind: keyof typeof NO_CLASS_LINES, { theme, opacity }: Look): BandLayer {
  const { colour, width, dash } = NO_CLASS_LINES[kind];
  return {
    band: 'green',
    layer: {
      id: `${source}/${kind}`, type: 'line', source,
      filter: kind === NO_GREEN ? ['==', ['get', 'class'], NO_GREEN] : ['!', ['to-boolean', ['get', 'class']]],
      paint: {
        // MapLibre counts dashes in line widths.
        'line-color': colour[theme], 'line-width': width, 'line-dasharray': dash.map((px) => px / width),
        'line-opacity': opacity,
      },
    },
  };
}

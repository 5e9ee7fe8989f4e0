import type { Assessment } from '../../model/indicator.ts';
import type { Layer } from '../../model/layer.ts';
import { DISTRICT_LINE } from '../../paint/boundaries.ts';
import { NO_DATA_FILL, choroplethColour } from '../../paint/choropleth.ts';
import type { Choropleth } from '../../paint/choropleth.ts';
import type { Theme } from '../../paint/colours.ts';
import type { BandLayer, Look } from './bands.ts';
import { lookUp } from './expressions.ts';
import { hatchImage } from './image-id.ts';

/** Districts coloured by the class of their value; those without a value hatched. */
export function choroplethLayers(
  { id, items }: Layer<'districts'>, drawn: Choropleth, { districts }: Assessment, theme: Theme,
): BandLayer[] {
  const colours = new Map<string, string>();
  const unknown: string[] = [];
  for (const item of items) {
    const district = districts.find((result) => result.id === item.id);
    const colour = choroplethColour(drawn, district?.indicators[drawn.indicator]?.quantity?.value ?? null);
    if (colour === null) unknown.push(item.id);
    else colours.set(item.id, colour);
  }
  return [
    {
      band: 'choropleth',
      layer: {
        id: `${id}/value`, type: 'fill', source: id,
        paint: { 'fill-color': lookUp('id', colours, NO_DATA_FILL[theme]) },
      },
    },
    {
      band: 'choropleth',
      layer: {
        id: `${id}/no-value`, type: 'fill', source: id, filter: ['in', ['get', 'id'], ['literal', unknown]],
        paint: { 'fill-pattern': hatchImage('no-data', theme) },
      },
    },
  ];
}

/** 街道界: dash and dot on a pale band. */
export function districtLines({ id }: Layer<'districts'>, { theme, opacity }: Look): BandLayer[] {
  const { colour, width, dash, casing } = DISTRICT_LINE;
  const below: BandLayer[] = casing === null ? [] : [{
    band: 'boundaries',
    layer: {
      id: `${id}/line/casing`, type: 'line', source: id, layout: { 'line-join': 'round' },
      paint: { 'line-color': casing.colour[theme], 'line-width': casing.width, 'line-opacity': opacity },
    },
  }];
  return [...below, {
    band: 'boundaries',
    layer: {
      id: `${id}/line`, type: 'line', source: id, layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour[theme],
        'line-width': width,
        'line-opacity': opacity,
        ...(dash !== null && { 'line-dasharray': dash.map((length) => length / width) }),
      },
    },
  }];
}

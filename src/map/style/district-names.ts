import type { Layer } from '../../model/layer.ts';
import { DISTRICT_VALUE_SIZE, LABELS } from '../../paint/labels.ts';
import type { BandLayer } from './bands.ts';
import { textSize } from './expressions.ts';
import type { NameLook } from './name-layers.ts';

/** Farther off, 1:130 000 or so, a value without its name could be read as that of a neighbour. */
const FAR = 10.8;

/** Px: a line behind a figure must not show over its decimal point, which would read as 1:88. */
const VALUE_HALO = 3.2;

/**
 * Name and, with a theme, value of each district, placed before any other text:
 * the value must never be in the shade alone. Neither moves aside, as it would
 * then stand in another district. Where there is no room for both, names give way
 * first; where the map is so far off that districts lie in a heap, both or neither stand there.
 */
export function districtNames({ id }: Layer<'districts'>, look: NameLook, hasValues: boolean): BandLayer[] {
  const names = labels(`${id}/names`, id, look, {
    'text-field': ['get', 'name'],
    'text-font': [...look.fonts.regular],
    'text-size': textSize(LABELS.district.size),
    'text-line-height': 1.1,
    'text-max-width': 7,
    'text-anchor': hasValues ? 'bottom' : 'center',
    // Their boxes must not touch, or the name gives way to its own value.
    'text-offset': [0, hasValues ? -0.2 : 0],
  });
  if (!hasValues) return [names];
  const values = labels(`${id}/values`, id, look, {
    'text-field': ['get', 'value'],
    'text-font': [...look.fonts.bold],
    'text-size': textSize(DISTRICT_VALUE_SIZE),
    'text-anchor': 'top',
    'text-offset': [0, -0.1],
  }, VALUE_HALO);
  const both = labels(`${id}/both`, id, look, {
    'text-field': ['format', ['get', 'name'], {}, '\n', {}, ['get', 'value'], {
      'text-font': ['literal', [...look.fonts.bold]], 'font-scale': 1.25,
    }],
    'text-font': [...look.fonts.regular],
    'text-size': textSize(LABELS.district.size),
    'text-line-height': 1.1,
    'text-max-width': 7,
  }, VALUE_HALO);
  return [
    { ...names, layer: { ...names.layer, minzoom: FAR } },
    { ...values, layer: { ...values.layer, minzoom: FAR } },
    { ...both, layer: { ...both.layer, maxzoom: FAR } },
  ];
}

type SymbolLayer = Extract<BandLayer['layer'], { type: 'symbol' }>;

function labels(
  id: string, of: string, { theme }: NameLook, layout: SymbolLayer['layout'], haloWidth: number = LABELS.district.haloWidth,
): BandLayer & { readonly layer: SymbolLayer } {
  const { colour, halo } = LABELS.district;
  return {
    band: 'district-names',
    layer: {
      id, type: 'symbol', source: `${of}/names`,
      layout: { 'text-padding': 0, ...layout },
      paint: { 'text-color': colour[theme], 'text-halo-color': halo[theme], 'text-halo-width': haloWidth },
    },
  };
}

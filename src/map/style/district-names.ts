import type { ExpressionSpecification } from 'maplibre-gl';
import type { Layer } from '../../model/layer.ts';
import { DISTRICT_VALUE_SIZE, LABELS } from '../../paint/labels.ts';
import type { BandLayer } from './bands.ts';
import type { NameLook } from './name-layers.ts';

/**
 * Name and, with a theme, value of each district, placed before any other text:
 * the value must never be in the shade alone. Neither moves aside, as it would
 * then stand in another district. Where the map is so far off that they would
 * lie in a heap, names give way first.
 */
export function districtNames({ id }: Layer<'districts'>, look: NameLook, hasValues: boolean): BandLayer[] {
  const { fonts } = look;
  const { size } = LABELS.district;
  const names: BandLayer = {
    band: 'district-names',
    layer: {
      id: `${id}/names`, type: 'symbol', source: `${id}/names`,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...fonts.regular],
        'text-size': nearer(size),
        'text-line-height': 1.1,
        'text-max-width': 7,
        'text-padding': 0,
        'text-anchor': hasValues ? 'bottom' : 'center',
        // Their boxes must not touch, or the name gives way to its own value.
        'text-offset': [0, hasValues ? -0.2 : 0],
      },
      paint: paintOf(look),
    },
  };
  if (!hasValues) return [names];
  return [names, {
    band: 'district-names',
    layer: {
      id: `${id}/values`, type: 'symbol', source: `${id}/names`,
      layout: {
        'text-field': ['get', 'value'],
        'text-font': [...fonts.bold],
        'text-size': nearer(DISTRICT_VALUE_SIZE),
        'text-padding': 0,
        'text-anchor': 'top',
        'text-offset': [0, -0.1],
      },
      paint: paintOf(look),
    },
  }];
}

/** Smaller where the map is far off, as districts are; never below 7 pt of paper, 9.4 px. */
function nearer(size: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 9, Math.max(9.5, size * 0.62), 12, size];
}

function paintOf({ theme }: NameLook) {
  const { colour, halo, haloWidth } = LABELS.district;
  return { 'text-color': colour[theme], 'text-halo-color': halo[theme], 'text-halo-width': haloWidth };
}

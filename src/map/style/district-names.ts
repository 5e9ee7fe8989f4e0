import type { Layer } from '../../model/layer.ts';
import { DISTRICT_VALUE_SIZE, LABELS } from '../../paint/labels.ts';
import type { BandLayer } from './bands.ts';
import type { NameLook } from './name-layers.ts';

/** Name and value of each district, always shown: the value must never be in the shade alone. */
export function districtNames({ id }: Layer<'districts'>, { theme, fonts }: NameLook): BandLayer[] {
  const { size, colour, halo, haloWidth } = LABELS.district;
  return [{
    band: 'district-names',
    layer: {
      id: `${id}/names`,
      type: 'symbol',
      source: `${id}/names`,
      layout: {
        'text-field': [
          'format',
          ['get', 'name'], {},
          ['get', 'value'], {
            'font-scale': DISTRICT_VALUE_SIZE / size,
            'text-font': ['literal', [...fonts.bold]],
          },
        ],
        'text-font': [...fonts.regular],
        'text-size': size,
        'text-line-height': 1.1,
        'text-max-width': 7,
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-color': colour[theme], 'text-halo-color': halo[theme], 'text-halo-width': haloWidth },
    },
  }];
}

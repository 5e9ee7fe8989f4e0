import { PATCH_TYPES } from '../../model/patch-type.ts';
import type { PatchType } from '../../model/patch-type.ts';
import { PATCH_LINE, SELECTED_PATCH_LINE } from '../../paint/boundaries.ts';
import { HATCHES } from '../../paint/hatches.ts';
import { LABELS } from '../../paint/labels.ts';
import { patchPaint } from '../../paint/patch-swatches.ts';
import type { BandLayer } from './bands.ts';
import { lookUp } from './expressions.ts';
import { hatchImage } from './image-id.ts';
import { HOVER } from './mark-layers.ts';
import type { NameLook } from './name-layers.ts';

/** Sources of all patches, of their numbers, and of the selected one. */
export const CONFLICTS = '/conflicts';
export const CONFLICT_NAMES = '/conflicts/names';
export const SELECTED_CONFLICT = '/conflicts/selected';

/** Difference patches over all plans: tint, hatch, outline and number of each, and the selected one. */
export function conflictLayers(look: NameLook): BandLayer[] {
  const { theme } = look;
  const { casing, width } = PATCH_LINE;
  const selected = SELECTED_PATCH_LINE;
  return [
    {
      band: 'conflicts',
      layer: {
        id: '/conflicts/tint', type: 'fill', source: CONFLICTS,
        paint: {
          'fill-color': byType((type) => patchPaint(type).tint),
          'fill-opacity': opacityByType(), 'fill-antialias': false,
        },
      },
    },
    {
      band: 'conflicts',
      layer: {
        id: '/conflicts/hatch', type: 'fill', source: CONFLICTS,
        paint: { 'fill-pattern': byType((type) => hatchImage(patchPaint(type).hatch, theme)) },
      },
    },
    line('/conflicts/casing', CONFLICTS, casing.colour[theme], casing.width),
    line('/conflicts/line', CONFLICTS, byType((type) => HATCHES[patchPaint(type).hatch].colour[theme]), width),
    line('/conflicts/selected/casing', SELECTED_CONFLICT, selected.casing.colour[theme], selected.casing.width),
    line('/conflicts/selected/line', SELECTED_CONFLICT, selected.colour[theme], selected.width),
    numbers('/conflicts/numbers', CONFLICT_NAMES, look, 'if there is room'),
    numbers('/conflicts/hovered/number', HOVER, look, 'always'),
    numbers('/conflicts/selected/number', SELECTED_CONFLICT, look, 'above'),
  ];
}

function line(id: string, source: string, colour: ReturnType<typeof byType>, width: number): BandLayer {
  return {
    band: 'conflicts',
    layer: {
      id, type: 'line', source, layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    },
  };
}

type NumberPlace = 'if there is room' | 'always' | 'above';

function numbers(id: string, source: string, { theme, fonts }: NameLook, place: NumberPlace): BandLayer {
  const { size, colour, halo, haloWidth } = LABELS.conflict;
  return {
    band: 'conflict-names',
    layer: {
      id, type: 'symbol', source, filter: ['has', 'number'],
      layout: {
        'text-field': ['get', 'number'],
        'text-font': [...fonts.bold],
        'text-size': size,
        'text-padding': 1,
        'text-max-width': 20,
        'text-allow-overlap': place !== 'if there is room',
        'text-anchor': place === 'above' ? 'bottom' : 'center',
        'text-offset': [0, place === 'above' ? -0.5 : 0],
        // The larger one first.
        'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'areaM2'], 0]],
      },
      paint: { 'text-color': colour[theme], 'text-halo-color': halo[theme], 'text-halo-width': haloWidth },
    },
  };
}

function byType(valueOf: (type: PatchType) => string) {
  return lookUp('type', PATCH_TYPES.map((type) => [type, valueOf(type)] as const), valueOf('other'));
}

type OpacityMatch = ['match', ['get', string], string, number, ...(string | number)[], number];

function opacityByType(): OpacityMatch {
  const [first, ...rest] = PATCH_TYPES;
  const opacityOf = (type: PatchType) => patchPaint(type).tintOpacity;
  const others = rest.flatMap((type) => [type, opacityOf(type)]);
  return ['match', ['get', 'type'], first, opacityOf(first), ...others, opacityOf('other')];
}

import type { Layer } from '../../model/layer.ts';
import { LABELS } from '../../paint/labels.ts';
import type { LabelPaint } from '../../paint/labels.ts';
import type { FontStacks } from '../scene.ts';
import type { Band, BandLayer, Look } from './bands.ts';
import { textSize } from './expressions.ts';

export interface NameLook extends Look {
  readonly fonts: FontStacks;
}

/** Names along the roads. Where one runs north–south MapLibre sets Chinese upright, glyph under glyph. */
export function roadNames({ id }: Layer<'roads'>, look: NameLook): BandLayer[] {
  const main = ['expressway', 'arterial', 'sub-arterial'];
  return [
    alongLine('road-names', `${id}/names/branch`, id, LABELS.road, look, 13.2, ['branch', 'greenway']),
    alongLine('road-names', `${id}/names`, id, LABELS.road, look, 10.5, main),
  ];
}

/** Names along rivers, and in lakes. */
export function waterNames({ id }: Layer<'water'>, look: NameLook): BandLayer[] {
  return [
    alongLine('river-names', `${id}/names`, id, LABELS.river, look, 10, null),
    ...inAreas('river-names', `${id}/lakes`, { ...LABELS.river, spacing: 0.1 }, look),
  ];
}

/** Names in green spaces; smaller ones appear as the map comes closer. */
export function greenNames({ id }: Layer<'green'>, look: NameLook): BandLayer[] {
  return inAreas('park-names', `${id}/names`, LABELS.park, look);
}

/** Names of places outside, for context only. */
export function placeNames({ id }: Layer<'other'>, look: NameLook): BandLayer[] {
  return inAreas('town-names', `${id}/names`, LABELS.town, look);
}

function alongLine(
  band: Band, id: string, source: string, label: LabelPaint, look: NameLook, minzoom: number,
  classes: readonly string[] | null,
): BandLayer {
  return {
    band,
    layer: {
      id, type: 'symbol', source, minzoom,
      filter: classes === null
        ? ['==', ['geometry-type'], 'LineString']
        : ['in', ['get', 'class'], ['literal', [...classes]]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 460,
        'text-field': ['coalesce', ['get', 'name'], ''],
        'text-font': [...look.fonts.regular],
        'text-size': textSize(label.size),
        'text-letter-spacing': label.spacing,
        'text-max-angle': 32,
        'text-padding': 6,
      },
      paint: paintOf(label, look),
    },
  };
}

/** Least hectares, and the zoom from which names of that size are shown: far off only large ones. */
const TIERS = [[0, 14.8], [1, 13.6], [6, 11.6], [60, 0]] as const;

function inAreas(band: Band, source: string, label: LabelPaint, look: NameLook): BandLayer[] {
  return TIERS.map(([least, minzoom], index) => {
    const below = TIERS[index + 1]?.[0] ?? Infinity;
    return inArea(band, source, label, look, { least, below, minzoom });
  });
}

interface Tier {
  readonly least: number;
  readonly below: number;
  readonly minzoom: number;
}

function inArea(band: Band, source: string, label: LabelPaint, look: NameLook, tier: Tier): BandLayer {
  return {
    band,
    layer: {
      id: `${source}/from ${tier.least} ha`, type: 'symbol', source, minzoom: tier.minzoom,
      filter: ['all',
        ['>=', ['get', 'hectares'], tier.least],
        ['<', ['get', 'hectares'], Math.min(tier.below, Number.MAX_SAFE_INTEGER)],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...look.fonts.regular],
        'text-size': textSize(label.size),
        'text-letter-spacing': label.spacing,
        'text-max-width': 5.4,
        'text-line-height': 1.15,
        // In the middle if there is room, else beside it.
        'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-padding': 3,
        // The larger one first.
        'symbol-sort-key': ['-', 0, ['get', 'hectares']],
      },
      paint: paintOf(label, look),
    },
  };
}

function paintOf({ colour, halo, haloWidth }: LabelPaint, { theme, opacity }: Look) {
  return {
    'text-color': colour[theme],
    'text-halo-color': halo[theme],
    'text-halo-width': haloWidth,
    'text-opacity': opacity,
  };
}

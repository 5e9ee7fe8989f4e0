import type { Theme } from '../../paint/colours.ts';
import type { StyleLayer } from '../maplibre.ts';

/**
 * Bottom to top. The user's order sorts layers within a band; a park never hides
 * the road beside it, whatever the order. Text and pins are placed from the top
 * down: where two collide, the upper one stays.
 */
const BANDS = [
  'paper', 'ground', 'choropleth', 'parcels', 'minor-roads', 'green', 'rivers', 'water', 'railways', 'roads',
  'veil',
  'boundaries', 'marks', 'plans', 'control-lines', 'conflicts', 'sites',
  'town-names', 'road-names', 'river-names', 'park-names', 'pins',
  'conflict-names', 'district-names',
] as const;

export type Band = (typeof BANDS)[number];

/** A layer of the style with the band it belongs to. */
export interface BandLayer {
  readonly band: Band;
  readonly layer: StyleLayer;
}

/** Sorted by band; within one the order stays. */
export function inBands(layers: readonly BandLayer[]): StyleLayer[] {
  const sorted = layers.toSorted((a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band));
  return sorted.map(({ layer }) => layer);
}

/** What every painter is told besides its layer. */
export interface Look {
  readonly theme: Theme;
  /** 0 to 1. */
  readonly opacity: number;
}

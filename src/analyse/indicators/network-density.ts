import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Road network density 城市路网密度.
 *
 *     value = length of road axes in the base / area of the base
 *
 * Expressways, arterials, sub-arterials and branches; a road drawn as two carriageways
 * counts twice, so the layer should have axes. A road along a border counts in one of
 * the two districts.
 *
 * Unit    km/km2
 * Source  GB/T 51328-2018
 *
 * Not measured: capacity, or whether the net is connected.
 */
export function networkDensity({ measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.roads;
  if (reason !== null || measures.roads === null) return unknown(reason ?? 'no-roads');
  return ratio(quantity(measures.roads.totalM, 'm'), quantity(measures.baseM2, 'm2'), 'km/km2');
}

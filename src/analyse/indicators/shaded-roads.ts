import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Shaded roads 城市林荫路覆盖率.
 *
 *     value = length of shaded sub-arterials and branches in the base / length of those that tell
 *
 * Shaded means footway and cycleway under at least 90 % canopy. Roads that do not tell
 * are in neither part.
 *
 * Unit    share
 * Source  建城〔2022〕2号, as quoted by public explainers; also used for 林荫路推广率 of 2016
 *
 * Not measured: the canopy itself; the road's attribute is believed.
 */
export function shadedRoads({ measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.roads;
  if (reason !== null || measures.roads === null) return unknown(reason ?? 'no-roads');
  const { shaded, totalM } = measures.roads;
  if (totalM === 0) return unknown('no-roads');
  if (shaded === null || shaded.toldM === 0) return unknown('no-road-attribute');
  return ratio(quantity(shaded.withM, 'm'), quantity(shaded.toldM, 'm'), 'share');
}

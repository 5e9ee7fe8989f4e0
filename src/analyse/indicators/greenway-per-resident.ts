import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Greenway length for each 10 000 residents 万人拥有绿道长度.
 *
 *     value = length of greenways in the base / residents
 *
 * Unit    km/10k
 * Source  建城〔2022〕2号, by name
 *
 * Not measured: width, surface, and whether it is connected.
 */
export function greenwayPerResident({ population, measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.roads;
  if (reason !== null) return unknown(reason);
  // Greenways are looked for in the city as a whole: a district may well have none.
  if (measures.roads === null || measures.greenwayServedM2 === null) return unknown('no-greenways');
  if (population === null || population === 0) return unknown('no-population');
  return ratio(quantity(measures.roads.greenwayM, 'm'), quantity(population, 'count'), 'km/10k');
}

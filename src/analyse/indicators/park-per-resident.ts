import { quantity } from '../../model/units.ts';
import { ratio, unknown, unknownGreen } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Park area for each resident 人均公园绿地面积.
 *
 *     value = area of (parks ∩ base) / residents
 *
 * Parks are G1, and squares (G3) with at least 65 % green, with their paving and
 * water. Land under two parks counts once; a park across a border counts in each
 * district with the part inside it.
 *
 * Unit    m2/person
 * Source  GB/T 50563-2010; classes of CJJ/T 85-2017
 *
 * Not measured: whether the park is open to all, and how far anyone walks to it.
 * Residents are those of the built-up area, not of the whole district.
 */
export function parkPerResident({ population, measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.green;
  if (reason !== null) return unknown(reason);
  if (measures.parkM2 === null) return unknownGreen(measures, 'parkM2');
  if (population === null || population === 0) return unknown('no-population');
  return ratio(quantity(measures.parkM2, 'm2'), quantity(population, 'count'), 'm2/person');
}

import { quantity } from '../../model/units.ts';
import { ratio, unknown, unknownGreen } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Green land rate 建成区绿地率.
 *
 *     value = area of ((G1 ∪ G2 ∪ XG ∪ green part of G3) ∩ base) / area of base
 *
 * Land under two green spaces counts once. A square adds its own share of green. Unknown
 * where a green space may add more, as it tells no class, or as a square no share of green.
 *
 * Unit    share
 * Source  GB/T 50563-2010; classes of CJJ/T 85-2017
 *
 * Not measured: what grows there. This is land by its use, and not green coverage,
 * which is what can be seen from above. Regional green (EG) and open water are no part of it.
 */
export function greenRate({ measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.green;
  if (reason !== null) return unknown(reason);
  if (measures.greenM2 === null) return unknownGreen(measures, 'greenM2');
  return ratio(quantity(measures.greenM2, 'm2'), quantity(measures.baseM2, 'm2'), 'share');
}

import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Green coverage 建成区绿化覆盖率.
 *
 *     value = area of (union of canopy ∩ base) / area of base
 *
 * Only from a canopy layer: the vertical projection of all plants, as remote sensing
 * sees it. Grass under a crown counts once with it.
 *
 * Unit    share
 * Source  GB/T 50563-2010
 *
 * Not measured: green on roofs, walls and balconies, unless the layer has it; the standard
 * leaves it out. Parcels of green land never stand in for canopy: that gives the green land rate.
 */
export function greenCover({ measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.canopy;
  if (reason !== null || measures.canopyM2 === null) return unknown(reason ?? 'no-canopy-layer');
  return ratio(quantity(measures.canopyM2, 'm2'), quantity(measures.baseM2, 'm2'), 'share');
}

import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * The served share of residential land; without such a layer of the base, as a proxy.
 * A base where nobody lives, though the layer is there, has no share.
 */
export function servedShare(servedM2: number, { measures, missing }: Subject): Finding {
  if (missing.residential === 'layer-failed') return unknown('layer-failed');
  const served = quantity(servedM2, 'm2');
  if (measures.residentialM2 === null) return ratio(served, quantity(measures.baseM2, 'm2'), 'share', true);
  if (measures.residentialM2 === 0) return unknown('no-residential-land');
  return ratio(served, quantity(measures.residentialM2, 'm2'), 'share');
}

import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Roads with street trees 城市道路绿化普及率.
 *
 *     value = length of roads with street trees in the base / length of roads that tell
 *
 * Roads that do not tell whether they have trees are in neither part.
 *
 * Unit    share
 * Source  GB/T 50563-2010
 *
 * Not measured: the trees' state, or how many stand there.
 */
export function roadsWithTrees({ measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.roads;
  if (reason !== null || measures.roads === null) return unknown(reason ?? 'no-roads');
  const { greened, totalM } = measures.roads;
  if (totalM === 0) return unknown('no-roads');
  if (greened === null || greened.toldM === 0) return unknown('no-road-attribute');
  return ratio(quantity(greened.withM, 'm'), quantity(greened.toldM, 'm'), 'share');
}

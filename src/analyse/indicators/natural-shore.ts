import { quantity } from '../../model/units.ts';
import { ratio, unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Natural shoreline 水体岸线自然化率.
 *
 *     value = Σ share of natural shore · length of shore in the base / Σ length of shore in the base
 *
 * over the waters that tell their share. The share is taken to be the same all along a
 * water's shore, so a river across districts gives each the same.
 *
 * Unit    share
 * Source  建城[2016]235号, by name
 *
 * Not measured: waters drawn as a line, as it is not known where their banks are.
 */
export function naturalShore({ measures, missing }: Subject): Finding {
  const reason = missing.base ?? missing.water;
  if (reason !== null) return unknown(reason);
  if (measures.shore === null) return unknown('no-shore-attribute');
  if (measures.shore.totalM === 0) return unknown('no-water');
  return ratio(quantity(measures.shore.naturalM, 'm'), quantity(measures.shore.totalM, 'm'), 'share');
}

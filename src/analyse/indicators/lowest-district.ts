import { unknown } from './subject.ts';
import type { Finding } from './subject.ts';

/**
 * The lowest value among the districts: 城市各城区人均公园绿地面积最低值 (`park_min`) and
 * 城市各城区绿地率最低值 (`cover_min`).
 *
 *     value = min over the districts with a built-up part
 *
 * Unit    that of the indicator
 * Source  建城[2016]235号, 建城〔2022〕2号, by name
 *
 * Unknown as soon as one of the districts is, as that one may be the lowest.
 */
export function lowestDistrict(findings: readonly Finding[]): Finding {
  const builtUp = findings.filter(({ reason }) => reason !== 'no-built-up-part');
  if (findings.length === 0) return unknown('no-districts');
  if (builtUp.length === 0) return unknown('no-built-up-part');
  const gap = builtUp.find(({ quantity }) => quantity === null);
  if (gap !== undefined) {
    // What does not tell enough in one district says nothing of the others.
    const isOfAll = gap.untold === null && builtUp.every(({ reason }) => reason === gap.reason);
    return isOfAll ? gap : unknown('district-unknown');
  }
  // None is without a quantity here.
  return builtUp.reduce((least, finding) => (finding.quantity!.value < least.quantity!.value ? finding : least));
}

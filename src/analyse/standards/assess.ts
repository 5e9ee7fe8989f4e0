import type { IndicatorValue, Reason, Threshold, Verdict } from '../../model/indicator.ts';
import { quantity } from '../../model/units.ts';
import type { Quantity } from '../../model/units.ts';
import { topFor } from '../indicators/subject.ts';
import type { Finding } from '../indicators/subject.ts';

/**
 * Relative error that figures have from the arithmetic alone. What differs by less from
 * the threshold is at it; what only rounds to it, 39.996 to 40.00, is below.
 */
const NOISE = 1e-9;

export interface Circumstances {
  /** `admin`: there is no built-up area, and nothing is compared. */
  readonly basis: 'built-up' | 'admin';
  /** A standard binds the city; for a district its number is a reading aid. */
  readonly place: 'district' | 'city';
}

/**
 * Holds a finding against a threshold.
 *
 *     met  ⇔  value ≥ threshold   (GB 55014: value > threshold), on the unrounded value
 *     gap  =  what the top of the fraction lacks for value = threshold
 *
 * Judged is only a city, by a verified threshold, on its built-up area. A gap is also
 * given to read against a threshold that does not judge; but none, and no threshold,
 * where the value is of another kind: on the administrative area, or a proxy.
 */
export function assess(
  finding: Finding, threshold: Threshold | undefined, { basis, place }: Circumstances,
): IndicatorValue {
  const { quantity: value, reason, untold, fraction, proxy } = finding;
  const plain = { quantity: value, untold, proxy, fraction, verdict: 'not-judged', gap: null } as const;
  if (value === null || fraction === null) return { ...plain, reason, threshold: threshold ?? null };
  if (basis === 'admin') return { ...plain, reason: 'admin-area-basis', threshold: null };
  if (proxy) return { ...plain, reason: 'proxy-basis', threshold: null };
  if (threshold === undefined) return { ...plain, reason: 'no-threshold', threshold: null };
  const obstacle = obstacleTo(threshold, place);
  const verdict = obstacle === null ? verdictOn(value.value, threshold) : 'not-judged';
  return { ...plain, reason: obstacle, threshold, verdict, gap: gapTo(threshold, value, fraction) };
}

function obstacleTo(threshold: Threshold, place: Circumstances['place']): Reason | null {
  if (!threshold.verified) return 'threshold-unverified';
  return place === 'district' ? 'city-threshold' : null;
}

function verdictOn(value: number, { value: least, exclusive }: Threshold): Verdict {
  const isMet = exclusive ? value > least * (1 + NOISE) : value >= least * (1 - NOISE);
  return isMet ? 'met' : 'not-met';
}

/** Positive: short by; negative: above by. In the unit of the fraction's top. */
function gapTo(threshold: Threshold, value: Quantity, { top, bottom }: NonNullable<Finding['fraction']>): Quantity {
  return quantity(topFor({ ...value, value: threshold.value }, bottom) - top.value, top.unit);
}

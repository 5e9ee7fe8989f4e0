import type { Measures, Reason, Untold } from '../../model/indicator.ts';
import type { Quantity, Unit } from '../../model/units.ts';
import { quantity } from '../../model/units.ts';

/** What an indicator is made from: one district, or the city. */
export interface Subject {
  /** Residents of the base; `null` when not known. */
  readonly population: number | null;
  readonly measures: Measures;
  /** Why the data that a figure would rest on are not there; `null`: they are. */
  readonly missing: Missing;
}

export interface Missing {
  readonly base: Reason | null;
  readonly green: Reason | null;
  readonly canopy: Reason | null;
  readonly residential: Reason | null;
  readonly roads: Reason | null;
  readonly water: Reason | null;
}

/** What an indicator says, before any standard is asked. */
export interface Finding {
  readonly quantity: Quantity | null;
  /** Why there is no quantity; `null` when there is one. */
  readonly reason: Reason | null;
  /** The green spaces that a reason of theirs speaks of. */
  readonly untold: Untold | null;
  readonly fraction: { readonly top: Quantity; readonly bottom: Quantity } | null;
  /** Measured on the base in place of residential land. */
  readonly proxy: boolean;
}

/** It cannot be told. */
export function unknown(reason: Reason): Finding {
  return { quantity: null, reason, untold: null, fraction: null, proxy: false };
}

/** A measure of green land cannot be told: some green spaces do not tell enough, else for the reason given. */
export function unknownGreen(
  { untold }: Measures, measure: keyof Measures['untold'], otherwise: Reason = 'no-green-layer',
): Finding {
  const spaces = untold[measure];
  return spaces === undefined ? unknown(otherwise) : { ...unknown(spaces.reason), untold: spaces };
}

/**
 * `top` divided by `bottom`, as a number in `unit`; residents are counted in `count`.
 *
 * @throws RangeError when `bottom` is 0: the caller has a reason to give instead.
 */
export function ratio(top: Quantity, bottom: Quantity, unit: Unit, proxy = false): Finding {
  const value = (top.value / bottom.value) * SCALE[unit];
  return { quantity: quantity(value, unit), reason: null, untold: null, fraction: { top, bottom }, proxy };
}

/** The `top` that makes `value` of this `bottom`: the way back from {@link ratio}. */
export function topFor(value: Quantity, bottom: Quantity): number {
  return (value.value / SCALE[value.unit]) * bottom.value;
}

/** From the quotient of basic units (m², m, pieces, residents) to the unit. */
const SCALE: Readonly<Record<Unit, number>> = {
  'm2': 1,
  'm': 1,
  'share': 1,
  'm2/person': 1,
  'count': 1,
  'count/10k': 1e4,
  'count/100k': 1e5,
  // 1e-3 km for each m, 1e6 m² for each km².
  'km/km2': 1e3,
  // 1e-3 km for each m, 1e4 residents.
  'km/10k': 10,
};

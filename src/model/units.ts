/** Every unit a number may carry when it leaves the analysis. */
export type Unit =
  | 'm2'
  | 'm'
  | 'share'
  | 'm2/person'
  | 'count'
  /** Pieces for each 10 000 residents. */
  | 'count/10k'
  /** Pieces for each 100 000 residents. */
  | 'count/100k'
  | 'km/km2'
  /** Kilometres for each 10 000 residents. */
  | 'km/10k';

/**
 * A number together with its unit. Plain data on purpose: it crosses
 * postMessage, JSON and a share link without losing anything.
 */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

/** @throws RangeError for NaN or infinity: a caller must decide what "unknown" means, not pass it on. */
export function quantity<U extends Unit>(value: number, unit: U): Quantity<U> {
  if (!Number.isFinite(value)) throw new RangeError(`${value} ${unit} is not a measurement`);
  return { value, unit };
}

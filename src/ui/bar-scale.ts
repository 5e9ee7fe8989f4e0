import type { Unit } from '../model/units.ts';

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const ROOM = 1.3;

/** End of an axis from 0 on which value and threshold have room: a round number, and 1 at most for shares. */
export function axisEnd(value: number, threshold: number | null, unit: Unit): number {
  const least = Math.max(value, threshold ?? 0) * ROOM;
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const end = (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
  return unit === 'share' ? Math.min(end, 1) : end;
}

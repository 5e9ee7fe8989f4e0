import type { Orientation, PaperId } from '../model/sheet.ts';

/** Shorter and longer side, mm: ISO 216; the slide is 16:9 as presentations have it, 13⅓ by 7½ inches. */
const SIDES: Readonly<Record<PaperId, readonly [number, number]>> = {
  a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189], slide: [190.5, 338.667],
};

/** How much larger than on A3 text and lines are, so that a wall map is read from where one stands. */
const ENLARGED: Readonly<Record<PaperId, number>> = { a4: 0.84, a3: 1, a2: 1.3, a1: 1.7, a0: 2.3, slide: 0.9 };

/**
 * The same of what the map draws, its names, lines, pins and hatches: the half next to it, so that an inch of the map's px
 * is a whole number of dots at each resolution.
 */
function mapUnitOf(id: PaperId): number {
  return Math.max(1, Math.round(ENLARGED[id] * 2) / 2);
}

export interface Paper {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Factor of all sizes against A3. */
  readonly unit: number;
  /** The factor of names, lines and signs on the map. */
  readonly mapUnit: number;
}

export function paperOf(id: PaperId, orientation: Orientation): Paper {
  const [short, long] = SIDES[id];
  const [widthMm, heightMm] = orientation === 'landscape' ? [long, short] : [short, long];
  return { widthMm, heightMm, unit: ENLARGED[id], mapUnit: mapUnitOf(id) };
}

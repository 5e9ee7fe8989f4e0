import type { Review } from '../../../src/model/conflict.ts';
import type { ShownFinding } from '../../../src/ui/conflicts/shown-findings.ts';

/** A finding of the register with what a test says of it. */
export function findingOf(number: number, rest: Partial<ShownFinding> = {}): ShownFinding {
  return {
    id: `CY-${number}`, number, a: 'city', b: 'land', code: 2, type: 'a-only', isSliver: false,
    sideA: { planClass: 'construction', code: 'R2', share: 0.5 },
    sideB: { planClass: 'agriculture', code: '耕地', share: 0.25 },
    rule: 'built-agriculture', severity: 'conflict', areaM2: 10_000 / number, meanWidthM: 40, districtId: 'd1',
    place: [112.6, 35.1],
    geometry: { type: 'Polygon', coordinates: [[[112.6, 35.1], [112.61, 35.1], [112.6, 35.11], [112.6, 35.1]]] },
    review: null, ...rest,
  };
}

export function reviewOf(rest: Partial<Review>): Review {
  return { state: 'accepted', who: '李工', when: '2025-03-18', why: null, areaM2: null, ...rest };
}

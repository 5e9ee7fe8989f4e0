import type { ShownFinding } from '../../../src/ui/conflicts/shown-findings.ts';
import { CONFLICTS } from '../../map/conflicts.ts';

/** The two patches of the small city, as the register shows them; nobody has decided. */
export const findings: readonly ShownFinding[] = CONFLICTS.map((conflict) => ({
  ...conflict, a: 'city', b: 'land', code: conflict.type === 'a-only' ? 2 : 3, rule: 'construction-agriculture',
  sideA: { planClass: 'construction', code: 'R2', share: 0.5 },
  sideB: { planClass: 'agriculture', code: '耕地', share: 0.25 },
  severity: 'conflict', meanWidthM: 100, districtId: 'd1', place: [112.61, 35.1], isSliver: false, review: null,
}));

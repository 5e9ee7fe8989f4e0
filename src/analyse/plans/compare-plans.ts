import type { DifferenceCode } from '../../model/conflict.ts';
import { isConstruction } from '../../model/plan.ts';
import type { ConflictSettings, PlanClass, Rule } from '../../model/plan.ts';
import type { Plan } from './gather-plans.ts';
import type { Ground } from './ground.ts';
import { borderOf, joinFaces, lengthM } from './patches.ts';
import type { Land } from './patches.ts';
import { ruleFor } from '../../model/plan-rules.ts';

/** A piece of land in one district of which each of two plans says one thing, or nothing. */
export interface ComparedLand {
  /** Place of the district in the ground's regions. */
  readonly region: number;
  /** Places in the plans' statements, -1: nothing. */
  readonly saysA: number;
  readonly saysB: number;
  readonly code: DifferenceCode;
  readonly rule: Rule;
  readonly land: Land;
  /** The half-edges around it. */
  readonly border: readonly number[];
  /** Twice the area by the perimeter, m. */
  readonly meanWidthM: number;
  readonly isSliver: boolean;
}

/** What is laid down for a comparison: how finely, and by which rules. */
export interface Terms {
  readonly settings: ConflictSettings;
  readonly rules: readonly Rule[];
}

/** All land of all districts, by what two plans say of it. `a` and `b` are places in `plans`. */
export function comparePlans(
  ground: Ground, plans: readonly Plan[], a: number, b: number, { settings, rules }: Terms,
): ComparedLand[] {
  const { overlay, regions } = ground;
  const [planA, planB] = [plans[a]!, plans[b]!];
  const [saysA, saysB] = [ground.says[a]!, ground.says[b]!];
  // One number for both; statements count from -1.
  const width = planB.statements.length + 1;
  return regions.flatMap(({ faces }, region) => {
    const lands = joinFaces(overlay, faces, (face) => (saysA[face]! + 1) * width + saysB[face]! + 1);
    return lands.map((land): ComparedLand => {
      const [atA, atB] = [Math.floor(land.key / width) - 1, (land.key % width) - 1];
      const border = borderOf(overlay, land.faces);
      const meanWidthM = (2 * land.areaM2) / lengthM(overlay, border);
      const [classA, classB] = [classAt(planA, atA), classAt(planB, atB)];
      return {
        region, saysA: atA, saysB: atB, land, border, meanWidthM,
        code: differenceOf(classA, classB),
        rule: ruleFor(rules, classA, classB),
        isSliver: isSliverOf({ areaM2: land.areaM2, meanWidthM }, settings),
      };
    });
  });
}

/** Too small or too narrow to be listed? */
export function isSliverOf(
  { areaM2, meanWidthM }: { readonly areaM2: number; readonly meanWidthM: number },
  { minAreaM2, minMeanWidthM }: ConflictSettings,
): boolean {
  return areaM2 < minAreaM2 || meanWidthM < minMeanWidthM;
}

/** `null`: the plan says nothing. */
function classAt({ statements }: Plan, at: number): PlanClass | null {
  return statements[at]?.planClass ?? null;
}

function differenceOf(a: PlanClass | null, b: PlanClass | null): DifferenceCode {
  const builtA = a === null ? null : isConstruction(a);
  const builtB = b === null ? null : isConstruction(b);
  if (builtA === null || builtB === null) return 0;
  if (builtA) return builtB ? 1 : 2;
  return builtB ? 3 : 4;
}

import type { Patch, PatchSide } from '../../model/conflict.ts';
import { SEVERITIES } from '../../model/plan.ts';
import type { ComparedLand } from './compare-plans.ts';
import type { Plan, Statement } from './gather-plans.ts';
import { compareCodes } from './gather-plans.ts';
import type { Ground } from './ground.ts';
import { outlineOf, centroidOf } from './outline.ts';
import { patchId } from './patch-id.ts';
import { joinFaces } from './patches.ts';

/** Land of a pair of plans that goes into the register. */
export interface Disagreement {
  readonly a: number;
  readonly b: number;
  readonly compared: ComparedLand;
}

/** The gravest first, then the largest. */
export interface PatchLists {
  readonly findings: readonly Patch[];
  readonly slivers: readonly Patch[];
}

/**
 * Disagreements as patches with outline, id and shares. Two of one kind in one place get a number behind
 * their ids.
 */
export function listPatches(
  ground: Ground, plans: readonly Plan[], found: readonly Disagreement[],
): PatchLists {
  const parents = plans.map((_, plan) => parentAreas(ground, plan));
  const listOf = (areSlivers: boolean): Patch[] => found
    .filter(({ compared }) => compared.isSliver === areSlivers)
    .map(({ a, b, compared }) => patchOf(ground, plans, parents, a, b, compared))
    .sort(comparePatches);
  const findings = listOf(false);
  const seen = new Map<string, number>();
  const numbered = [...findings, ...listOf(true)].map((patch) => {
    const number = (seen.get(patch.id) ?? 0) + 1;
    seen.set(patch.id, number);
    return number === 1 ? patch : { ...patch, id: `${patch.id}-${number}` };
  });
  return { findings: numbered.slice(0, findings.length), slivers: numbered.slice(findings.length) };
}

function comparePatches(one: Patch, other: Patch): number {
  return SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity)
    || other.areaM2 - one.areaM2 || compareCodes(one.id, other.id)
    || one.place[0] - other.place[0] || one.place[1] - other.place[1];
}

/** By face: all land that hangs together of which the plan says the same, m². */
function parentAreas({ overlay, says }: Ground, plan: number): Float64Array {
  const parentM2 = new Float64Array(overlay.faceCount);
  const faces = [...says[plan]!.keys()];
  for (const { faces: members, areaM2 } of joinFaces(overlay, faces, (face) => says[plan]![face]!)) {
    for (const face of members) parentM2[face] = areaM2;
  }
  return parentM2;
}

function patchOf(
  { overlay, regions }: Ground, plans: readonly Plan[], parents: readonly Float64Array[],
  a: number, b: number, { region, saysA, saysB, code, rule, land, border, meanWidthM }: ComparedLand,
): Patch {
  const [planA, planB] = [plans[a]!, plans[b]!];
  // A rule other than "compatible" needs a statement of each.
  const [statementA, statementB] = [planA.statements[saysA]!, planB.statements[saysB]!];
  const districtId = regions[region]!.id;
  const place = centroidOf(overlay, border);
  const sideOf = (statement: Statement, plan: number): PatchSide =>
    // The land hangs together, so any of its faces tells the parent.
    ({ ...statement, share: land.areaM2 / parents[plan]![land.faces[0]!]! });
  return {
    id: patchId([
      [planA.info.id, statementA.code ?? statementA.planClass],
      [planB.info.id, statementB.code ?? statementB.planClass],
    ], districtId, place),
    a: planA.info.id, b: planB.info.id, sideA: sideOf(statementA, a), sideB: sideOf(statementB, b),
    code, rule: rule.id, severity: rule.severity, areaM2: land.areaM2, meanWidthM, districtId, place,
    geometry: outlineOf(overlay, border),
  };
}

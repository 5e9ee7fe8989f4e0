import type { PlanPair } from '../../model/conflict.ts';
import type { Polygonal } from '../../model/layer.ts';
import { isConstruction } from '../../model/plan.ts';
import { classMatrix } from '../area/class-matrix.ts';
import type { ClassedPolygons } from '../area/class-matrix.ts';
import { flattenPolygons } from '../area/flat-polygons.ts';
import type { Plan } from './gather-plans.ts';

/**
 * What the kernel tells apart: construction land, other land that a plan names, and all land whatever it
 * is.
 */
const BUILT = 0;
const NOT_BUILT = 1;
const ALL = 2;
const KINDS = [BUILT, NOT_BUILT, ALL] as const;

/** The four classes: is it construction land in A, in B? */
const CLASSES = [[1, true, true], [2, true, false], [3, false, true], [4, false, false]] as const;

/**
 * The four classes of a pair computed another way: by the area kernel, which sweeps over all polygons and
 * knows neither faces nor nodes nor snapping. What a boundary says of the land beyond is all land less what
 * is inside.
 *
 * @returns the largest difference to the pair in any class of any district, as m² and as a share of the
 *   district
 */
export function disagreement(
  pair: PlanPair, a: Plan, b: Plan, districts: readonly Polygonal[],
): { areaM2: number; share: number } {
  const matrix = classMatrix(flattenPolygons(districts), kindsOf(a, districts), kindsOf(b, districts));
  let worst = { areaM2: 0, share: 0 };
  for (const [code, inA, inB] of CLASSES) {
    const [partsA, partsB] = [partsOf(a, inA), partsOf(b, inB)];
    pair.districts.forEach(({ areaM2, classes }, district) => {
      let expectedM2 = 0;
      for (const row of KINDS) {
        for (const column of KINDS) {
          const at = (district * KINDS.length + row) * KINDS.length + column;
          expectedM2 += partsA[row] * partsB[column] * matrix.areaM2[at]!;
        }
      }
      // Every sum has all classes.
      const overM2 = Math.abs(classes.find((each) => each.code === code)!.areaM2 - expectedM2);
      const share = areaM2 === 0 ? 0 : overM2 / areaM2;
      if (share > worst.share) worst = { areaM2: overM2, share };
    });
  }
  return worst;
}

function kindsOf({ areas, statements }: Plan, districts: readonly Polygonal[]): ClassedPolygons {
  const told = areas.flatMap(({ geometry, statement }) => {
    const isBuilt = isConstruction(statements[statement]!.planClass);
    return isBuilt === null ? [] : [{ geometry, kind: isBuilt ? BUILT : NOT_BUILT }];
  });
  return {
    polygons: flattenPolygons([...told.map(({ geometry }) => geometry), ...districts]),
    classOf: Uint32Array.from([...told.map(({ kind }) => kind), ...districts.map(() => ALL)]),
    classCount: KINDS.length,
  };
}

/** How often each kind goes into the land on this side. */
function partsOf({ statements, elsewhere }: Plan, isBuilt: boolean): readonly [number, number, number] {
  const isRest = elsewhere !== null && isConstruction(statements[elsewhere]!.planClass) === isBuilt;
  if (isRest) return [-1, 0, 1];
  return isBuilt ? [1, 0, 0] : [0, 1, 0];
}

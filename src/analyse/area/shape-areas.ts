import type { Polygonal } from '../../model/layer.ts';
import { noPause } from './checkpoint.ts';
import type { Pause } from './checkpoint.ts';
import { coveredArea } from './covered-area.ts';
import { boxOfPairs, flattenPolygons } from './flat-polygons.ts';
import { boxOfPolygon, toPlane } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import { SimplicityTest } from './simple-shape.ts';

/** So many shapes share a plane: making one costs as much as measuring a hundred of them. */
const SHAPES_A_PLANE = 2000;

/** Degrees; in a larger box the plane is no longer a polynomial, and its steps grow with it. */
const WIDEST = 0.8;

/** Parts of one shape that are held against each other. */
const MOST_PARTS = 64;

/**
 * Areas of many shapes on the GRS 80 ellipsoid, in m², in their order. Rings may cross
 * themselves and each other, and parts may overlap: land inside an even number of the
 * rings of a polygon is outside, and parts are united.
 */
export function shapeAreasM2(shapes: readonly Polygonal[], pause: Pause = noPause): number[] {
  return areasOf(shapes, new SimplicityTest(), pause);
}

/** The same, in a third of the time, of shapes that were checked: no rings that cross, and holes in their shells. */
export function soundAreasM2(shapes: readonly Polygonal[]): number[] {
  return areasOf(shapes, null, noPause);
}

/** @param simplicity finds what is not sound; `null`: all is */
function areasOf(shapes: readonly Polygonal[], simplicity: SimplicityTest | null, pause: Pause): number[] {
  const areas: number[] = [];
  for (let from = 0; from < shapes.length; from += SHAPES_A_PLANE) {
    pause();
    const part = shapes.slice(from, from + SHAPES_A_PLANE);
    const together = areasTogether(part, simplicity) ?? part.flatMap((shape) => areasTogether([shape], simplicity, Infinity) ?? []);
    for (const areaM2 of together) areas.push(areaM2);
  }
  return areas;
}

/** Of shapes in one plane; `null`: it would be wider than allowed, degrees. */
function areasTogether(shapes: readonly Polygonal[], simplicity: SimplicityTest | null, widest = WIDEST): number[] | null {
  const flat = flattenPolygons(shapes);
  const plane = planeFor(boxOfPairs(flat.lonLat));
  if (plane.width > widest) return null;
  const planar = toPlane(flat, plane);
  const { shoelaceM2, featureOf, count } = planar;
  const areas: number[] = [];
  let p = 0;
  for (const [feature, shape] of shapes.entries()) {
    const first = p;
    let sum = 0;
    for (; p < count && featureOf[p] === feature; p++) sum += shoelaceM2[p]!;
    areas.push(simplicity === null || isSound(planar, first, p, simplicity) ? sum : evenOddAreaM2(shape));
  }
  return areas;
}

/** The polygons `from` to `to` - 1 are simple and lie apart, so that their shoelaces are their land. */
function isSound(planar: PlanarPolygons, from: number, to: number, simplicity: SimplicityTest): boolean {
  if (to - from > MOST_PARTS) return false;
  for (let p = from; p < to; p++) {
    if (!simplicity.isSimple(planar, p)) return false;
    const [left, bottom, right, top] = boxOfPolygon(planar, p);
    for (let other = from; other < p; other++) {
      const [otherLeft, otherBottom, otherRight, otherTop] = boxOfPolygon(planar, other);
      if (left < otherRight && otherLeft < right && bottom < otherTop && otherBottom < top) return false;
    }
  }
  return true;
}

/** The area of one "district" that nothing covers. */
function evenOddAreaM2(shape: Polygonal): number {
  const { districtM2 } = coveredArea(flattenPolygons([shape]), flattenPolygons([]), new Uint32Array(0), 1);
  return districtM2[0] ?? 0;
}

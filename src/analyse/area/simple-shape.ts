import { isMonotone } from './monotone-shape.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { sortByKey } from './sort.ts';
import { isStarShaped } from './star-shape.ts';

/** A polygon with more rings is not looked at: each is held against all others. */
const MOST_RINGS = 8;
/** Pairs of edges that may be looked at for each edge; bundles of long edges have more. */
const MOST_PAIRS = 64;

/**
 * Finds polygons whose shoelace is their area: no two edges meet but neighbours at
 * their common end, and holes lie in the shell.
 *
 *      ┌─────────┐      yes      ┌────┐   no: the ring meets itself in one point, and
 *      │  ┌──┐   │               └──┐ │   the shoelace takes the one loop from the other
 *      │  └──┘   │               ┌──┼─┘
 *      └─────────┘               └──┘
 *
 * What does not pass is simple or not, and its area is integrated. Edges are gone
 * through from the bottom upwards, each held against those that reach up to its
 * lower end: n log n for outlines, and given up where it gets more.
 */
export class SimplicityTest {
  // By edge, from its lower to its upper end.
  #ax = new Float64Array(256);
  #ay = new Float64Array(256);
  #bx = new Float64Array(256);
  #by = new Float64Array(256);
  /** The edge behind it in its ring. */
  #next = new Int32Array(256);
  #order = new Int32Array(256);
  /** Edges that may reach up to the one looked at. */
  #open = new Int32Array(256);

  isSimple(polygons: PlanarPolygons, p: number): boolean {
    if (isStarShaped(polygons, p) || isMonotone(polygons, p)) return true;
    const rings = polygons.polygonStart[p + 1]! - polygons.polygonStart[p]!;
    return rings <= MOST_RINGS && this.#haveNothingInCommon(this.#load(polygons, p)) && areNested(polygons, p);
  }

  /** Takes the edges of the polygon, those without length left out. @returns how many */
  #load({ xy, ringStart, polygonStart }: PlanarPolygons, p: number): number {
    const [firstRing, endRing] = [polygonStart[p]!, polygonStart[p + 1]!];
    const most = ringStart[endRing]! - ringStart[firstRing]!;
    if (most > this.#ax.length) this.#enlarge(2 * most);
    let count = 0;
    for (let r = firstRing; r < endRing; r++) {
      const first = count;
      for (let v = 2 * ringStart[r]!, end = 2 * ringStart[r + 1]! - 2; v < end; v += 2) {
        // v + 3 belongs to the ring's last vertex at most.
        const [ax, ay, bx, by] = [xy[v]!, xy[v + 1]!, xy[v + 2]!, xy[v + 3]!];
        if (ax === bx && ay === by) continue;
        const upwards = ay < by;
        this.#ax[count] = upwards ? ax : bx;
        this.#ay[count] = upwards ? ay : by;
        this.#bx[count] = upwards ? bx : ax;
        this.#by[count] = upwards ? by : ay;
        this.#order[count] = count;
        this.#next[count] = count + 1;
        count++;
      }
      if (count > first) this.#next[count - 1] = first;
    }
    sortByKey(this.#order, this.#ay, 0, count);
    return count;
  }

  #haveNothingInCommon(count: number): boolean {
    const [ax, bx, ay, by, next, open] = [this.#ax, this.#bx, this.#ay, this.#by, this.#next, this.#open];
    let pairs = 0;
    let height = 0;
    for (let i = 0; i < count; i++) {
      // All numbers of edges are below the count.
      const edge = this.#order[i]!;
      const bottom = ay[edge]!;
      const left = Math.min(ax[edge]!, bx[edge]!);
      const right = Math.max(ax[edge]!, bx[edge]!);
      pairs += height;
      let kept = 0;
      for (let k = 0; k < height; k++) {
        const other = open[k]!;
        if (by[other]! < bottom) continue;
        open[kept++] = other;
        const [otherA, otherB] = [ax[other]!, bx[other]!];
        if ((otherA < left && otherB < left) || (otherA > right && otherB > right)) continue;
        if (next[edge] !== other && next[other] !== edge && this.#meet(edge, other)) return false;
      }
      height = kept;
      open[height++] = edge;
      if (pairs > MOST_PAIRS * count) return false;
    }
    return true;
  }

  /** Whether two edges have a point in common, or may have one as far as rounding tells. */
  #meet(e: number, f: number): boolean {
    const [eax, eay, ebx, eby] = [this.#ax[e]!, this.#ay[e]!, this.#bx[e]!, this.#by[e]!];
    const [fax, fay, fbx, fby] = [this.#ax[f]!, this.#ay[f]!, this.#bx[f]!, this.#by[f]!];
    return !areApart(eax, eay, ebx, eby, fax, fay, fbx, fby) && !areApart(fax, fay, fbx, fby, eax, eay, ebx, eby);
  }

  #enlarge(capacity: number): void {
    this.#ax = new Float64Array(capacity);
    this.#ay = new Float64Array(capacity);
    this.#bx = new Float64Array(capacity);
    this.#by = new Float64Array(capacity);
    this.#next = new Int32Array(capacity);
    this.#order = new Int32Array(capacity);
    this.#open = new Int32Array(capacity);
  }
}

/** Products of differences of this relative size are taken as zero: they may be rounding. */
const ROUNDING = 1e-12;

/** Both ends of the second edge lie on the same side of the line through the first, for certain. */
function areApart(
  ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number,
): boolean {
  const [ux, uy] = [bx - ax, by - ay];
  const slack = ROUNDING * (Math.abs(ux) + Math.abs(uy)) * (Math.abs(cx) + Math.abs(cy) + Math.abs(dx) + Math.abs(dy));
  const c = ux * (cy - ay) - uy * (cx - ax);
  const d = ux * (dy - ay) - uy * (dx - ax);
  return (c > slack && d > slack) || (c < -slack && d < -slack);
}

/** For rings that have nothing in common: each hole lies in the shell, and in no other hole. */
function areNested({ xy, ringStart, polygonStart }: PlanarPolygons, p: number): boolean {
  const [shell, end] = [polygonStart[p]!, polygonStart[p + 1]!];
  if (end - shell === 1) return true;
  for (let r = shell; r < end; r++) {
    // The first vertex stands for the whole ring.
    const [x, y] = [xy[2 * ringStart[r]!]!, xy[2 * ringStart[r]! + 1]!];
    for (let other = shell; other < end; other++) {
      if (other !== r && isInside(xy, ringStart[other]!, ringStart[other + 1]!, x, y) !== (other === shell)) return false;
    }
  }
  return true;
}

/** Whether a place lies inside the ring of the vertices `from` to `to` - 1, by the even-odd rule. */
function isInside(xy: Float64Array, from: number, to: number, x: number, y: number): boolean {
  let inside = false;
  for (let v = 2 * from; v < 2 * to - 2; v += 2) {
    const [ax, ay, bx, by] = [xy[v]!, xy[v + 1]!, xy[v + 2]!, xy[v + 3]!];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
  }
  return inside;
}

import type { Counter } from './counter.ts';
import type { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import type { Reach, Sight } from './reach.ts';
import type { Subdivision } from './subdivide.ts';

/** So many outlines a rectangle may have to be swept. */
const FEW_OUTLINES = 6;
/** Metres; a rectangle smaller than this is swept with more. */
const SMALL_M = 4;
/** Never more than these; then the middle decides for all of a small rectangle. */
const MOST_OUTLINES = 1024;

/** Measures rectangles as far as they are within reach, which is a gate to the counter. */
export class ReachWalk {
  /** Land of which the middle decided, in m². */
  uncertainM2 = 0;
  readonly #reach: Reach;
  readonly #counter: Counter;
  readonly #everywhere: number;
  readonly #firstOutline: number;

  /** @param firstId of the polygon numbers that it may use, `idCount` of them; to the counter they are gates */
  constructor(reach: Reach, counter: Counter, firstId: number) {
    this.#reach = reach;
    this.#counter = counter;
    this.#everywhere = firstId;
    this.#firstOutline = firstId + 1;
  }

  static idCount({ solidCount }: Reach): number {
    return 1 + solidCount + MOST_OUTLINES;
  }

  /** Whether all of the box is within reach; `null`: a part of it may be. */
  isWithin(box: Box): boolean | null {
    const sight = this.#reach.narrow(this.#reach.sightOf(box), box);
    return sight === null ? true : isEmpty(sight) ? false : null;
  }

  /** To be called before something is counted that is within reach, and after it. */
  crossAll(): void {
    this.#counter.cross(this.#everywhere, 0);
  }

  /** Measures the box with the edges that are on the stack. */
  measure(subdivision: Subdivision, edges: EdgeStack, box: Box): void {
    // Taken as all in reach, until it shows that it is not.
    this.crossAll();
    this.#visit(subdivision, edges, 0, box, this.#reach.sightOf(box));
    this.crossAll();
  }

  /** Halves the box both ways until all of it is in reach, or nothing, or few outlines are in sight. */
  #visit(subdivision: Subdivision, edges: EdgeStack, from: number, box: Box, before: Sight): void {
    const start = edges.top;
    if (subdivision.enter(from, start, ...box)) {
      const sight = this.#reach.narrow(before, box);
      if (sight === null) subdivision.cut(start, ...box);
      else if (!isEmpty(sight)) this.#look(subdivision, edges, start, box, sight);
    }
    subdivision.leave(start);
  }

  #look(subdivision: Subdivision, edges: EdgeStack, start: number, box: Box, sight: Sight): void {
    const [x0, y0, x1, y1] = box;
    const isSmall = Math.max(x1 - x0, y1 - y0) < SMALL_M;
    if (sight.chains.length <= (isSmall ? MOST_OUTLINES : FEW_OUTLINES)) {
      this.crossAll();
      this.#reach.push(edges, sight, box, this.#firstOutline);
      subdivision.measure(start, edges.top, ...box);
      this.crossAll();
    } else if (isSmall) {
      this.uncertainM2 += (x1 - x0) * (y1 - y0);
      if (this.#reach.isWithin(sight, (x0 + x1) / 2, (y0 + y1) / 2)) subdivision.cut(start, ...box);
    } else {
      const x = (x0 + x1) / 2;
      const y = (y0 + y1) / 2;
      this.#visit(subdivision, edges, start, [x0, y0, x, y], sight);
      this.#visit(subdivision, edges, start, [x, y0, x1, y], sight);
      this.#visit(subdivision, edges, start, [x0, y, x, y1], sight);
      this.#visit(subdivision, edges, start, [x, y, x1, y1], sight);
    }
  }
}

function isEmpty({ chains, hasSolids }: Sight): boolean {
  return chains.length === 0 && !hasSolids;
}

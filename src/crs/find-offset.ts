import type { Offset } from '../model/corrections.ts';
import { withoutOffset } from './offset.ts';
import { OutlineGrid } from './outline-grid.ts';
import type { Pair } from './sample-positions.ts';

/** What speaks for a shift between two layers. */
export interface FoundOffset {
  readonly offset: Offset;
  /** Mean shift that is undone, metres east and north. */
  readonly eastM: number;
  readonly northM: number;
  /** Share of the corners that lie on an outline of the other layer once the shift is undone, 0 to 1; and before. */
  readonly matchedShare: number;
  readonly unmovedShare: number;
}

const OFFSETS: readonly Offset[] = ['gcj02', 'bd09'];

const METRES_PER_DEGREE = 111_320;

/** So many corners are enough to tell; fewer than the least can lie on an outline by chance. */
const MOST_CORNERS = 2000;
const FEWEST_CORNERS = 12;

/** Displacements that nothing explains, metres: what matches there is chance. */
const CONTROLS: readonly Pair[] = [250, 420, 640, 900, 1100].flatMap((radius, ring) =>
  Array.from({ length: 8 }, (_, index): Pair => {
    const angle = ((index + ring / 5) * Math.PI) / 4;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  }));

/** A shift is suggested when it matches at least this share, so much more than no shift, and so far above chance. */
const LEAST_SHARE = 0.3;
const LEAST_GAIN = 2;
const LEAST_DEVIATIONS = 6;

/**
 * Whether a layer lies on another one once the shift of GCJ-02 or BD-09 is
 * undone. Corners are held against the outlines of the other layer: as they
 * stand, with each shift undone, and moved by distances that nothing explains,
 * which tells how much matches by chance. So a dense network of streets does not
 * vouch for a shift, and shapes that were drawn anew still do.
 *
 * @param corners of the layer in question, longitude and latitude
 * @param lines outlines of the layer that is known to be right
 * @returns `null`: nothing speaks for a shift
 */
export function findOffset(corners: readonly Pair[], lines: readonly (readonly Pair[])[]): FoundOffset | null {
  const step = Math.max(1, Math.floor(corners.length / MOST_CORNERS));
  const sample = corners.filter((_, index) => index % step === 0);
  if (sample.length < FEWEST_CORNERS) return null;
  const grid = new OutlineGrid(lines, sample[0]?.[1] ?? 0);
  const share = (positions: readonly Pair[]) => positions.filter((position) => grid.has(position)).length / positions.length;
  const unmovedShare = share(sample);
  const chance = CONTROLS.map(([eastM, northM]) => share(sample.map((each) => moved(each, eastM, northM))));
  const mean = chance.reduce((sum, each) => sum + each, 0) / chance.length;
  // Of a share that is found by chance; the last term keeps few corners from looking sure.
  const deviation = Math.sqrt(variance(chance, mean) + 1 / (4 * sample.length));
  let best: FoundOffset | null = null;
  for (const offset of OFFSETS) {
    const back = sample.map(([lon, lat]) => withoutOffset(lon, lat, offset));
    const matchedShare = share(back);
    const isSure = matchedShare >= LEAST_SHARE && matchedShare >= unmovedShare * LEAST_GAIN &&
      matchedShare - mean >= LEAST_DEVIATIONS * deviation;
    if (isSure && matchedShare > (best?.matchedShare ?? 0)) {
      best = { offset, ...meanShift(sample, back), matchedShare, unmovedShare };
    }
  }
  return best;
}

function moved([lon, lat]: Pair, eastM: number, northM: number): Pair {
  return [lon + eastM / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)), lat + northM / METRES_PER_DEGREE];
}

function variance(shares: readonly number[], mean: number): number {
  return shares.reduce((sum, each) => sum + (each - mean) ** 2, 0) / shares.length;
}

function meanShift(shifted: readonly Pair[], back: readonly Pair[]): Pick<FoundOffset, 'eastM' | 'northM'> {
  let [eastM, northM] = [0, 0];
  for (const [index, [lon, lat]] of shifted.entries()) {
    const [x, y] = back[index] ?? [lon, lat];
    eastM += (lon - x) * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    northM += (lat - y) * METRES_PER_DEGREE;
  }
  return { eastM: eastM / shifted.length, northM: northM / shifted.length };
}

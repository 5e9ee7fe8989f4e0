import type { Path, Point } from '../geometry/plane.ts';
import { randomFrom } from '../geometry/random.ts';
import type { Random } from '../geometry/random.ts';
import {
  areaM2,
  centroid,
  difference,
  grown,
  intersection,
  piecesOf,
  ribbon,
  simplified,
  union,
} from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { cutIntoBlocks, grain } from '../geometry/subdivide.ts';
import { GREEN_SHARE } from '../tables/centre-zones.ts';
import type { Block } from './land-use.ts';
import type { Axis } from './network.ts';
import { HALF_WIDTH_M } from './streets.ts';

const ROW_PITCH_M = 84;
const LEAST_PIECE_M2 = 420;

/** The attached green of one block, in the pattern of its use. */
export function attachedGreen({ region, use }: Block): Region {
  const at = centroid(region);
  const random = randomFrom(`green ${Math.round(at.x / 10)} ${Math.round(at.y / 10)}`);
  const share = GREEN_SHARE[use] * (0.86 + random() * 0.28);
  const lot = grown(region, -3);
  if (use === 'R') return tidy(gardensBetweenRows(lot, share * 0.98));
  if (use === 'A' || use === 'B') return tidy(lawns(lot, share, random));
  return tidy(beltInside(lot, share, random));
}

/** Strips between rows of houses, which in this climate stand east to west. */
function gardensBetweenRows(lot: Region, share: number): Region {
  const angle = eastWest(grain(lot));
  const at = centroid(lot);
  const rows = Array.from({ length: 30 }, (_, index): Region => {
    const across = (index - 14.5) * ROW_PITCH_M;
    return band(at, angle, across, ROW_PITCH_M * share);
  });
  const path = ribbon([through(at, angle + Math.PI / 2)], 5);
  return difference(intersection(lot, rows.flat()), path);
}

/** Some plots of the block are lawn and trees, the others are built on. */
function lawns(lot: Region, share: number, random: Random): Region {
  const wholeM2 = areaM2(lot);
  const { blocks } = cutIntoBlocks(lot, wholeM2 / 8, 3, random);
  let missing = wholeM2 * share;
  const chosen = blocks.filter((plot) => {
    const plotM2 = areaM2(plot);
    const take = missing > plotM2 * 0.4 && random() < 0.72;
    if (take) missing -= plotM2;
    return take;
  });
  return chosen.flat();
}

/** A belt of trees along the fence, open at the gates. */
function beltInside(lot: Region, share: number, random: Random): Region {
  const wholeM2 = areaM2(lot);
  let [thin, thick] = [0, 120];
  for (let round = 0; round < 18; round++) {
    const width = (thin + thick) / 2;
    if (wholeM2 - areaM2(grown(lot, -width)) < wholeM2 * share) thin = width;
    else thick = width;
  }
  const belt = difference(lot, grown(lot, -thick));
  const gate = ribbon([through(centroid(lot), grain(lot) + (random() < 0.5 ? 0 : Math.PI / 2))], 9);
  return difference(belt, gate);
}

/** Planted strips on both sides of the wide streets, open at the crossings: SG. */
export function streetGreen(axes: readonly Axis[], within: Region): Region {
  const wide = axes.filter(({ roadClass }) => roadClass !== 'branch');
  const strips = wide.map(({ line, roadClass }) => {
    const edge = HALF_WIDTH_M[roadClass];
    return difference(ribbon([line], edge - 1), ribbon([line], edge * 0.52));
  });
  const crossings = axes.map(({ line, roadClass }) => ribbon([line], HALF_WIDTH_M[roadClass] + 4));
  const open = wide.map((axis) => {
    const others = crossings.filter((_, index) => axes[index] !== axis);
    return difference(strips[wide.indexOf(axis)]!, ...others);
  });
  return tidy(intersection(union(...open), within));
}

function tidy(green: Region): Region {
  return piecesOf(simplified(green, 2.5))
    .filter((piece) => areaM2(piece) >= LEAST_PIECE_M2)
    .flat();
}

/** The one of a block's two directions that runs more east to west. */
function eastWest(angle: number): number {
  return Math.abs(Math.cos(angle)) >= Math.abs(Math.sin(angle)) ? angle : angle + Math.PI / 2;
}

function band(at: Point, angle: number, across: number, widthM: number): Region {
  const place = (along: number, off: number): Point => ({
    x: at.x + Math.cos(angle) * along - Math.sin(angle) * off,
    y: at.y + Math.sin(angle) * along + Math.cos(angle) * off,
  });
  const ring = [
    place(-1500, across),
    place(1500, across),
    place(1500, across + widthM),
    place(-1500, across + widthM),
  ];
  return Math.cos(angle) === 0 ? [ring.toReversed()] : [ring];
}

function through({ x, y }: Point, angle: number): Path {
  const [dx, dy] = [Math.cos(angle) * 1500, Math.sin(angle) * 1500];
  return [
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y + dy },
  ];
}

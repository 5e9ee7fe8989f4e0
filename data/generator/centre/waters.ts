import { besideLine, lengthM } from '../geometry/curve.ts';
import type { Path } from '../geometry/plane.ts';
import { difference, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { blob } from '../geometry/shapes.ts';
import { CENTRE_LAKES, CENTRE_RIVERS } from '../tables/centre-waters.ts';
import { pointsOf } from './network.ts';
import type { Network } from './network.ts';

export interface WaterShape {
  readonly name: string;
  readonly kind: 'river' | 'lake' | 'reservoir' | 'pond';
  readonly naturalShoreShare: number;
  readonly region: Region;
}

/** Lakes as blobs, rivers as bands of changing width that end at the lakes' shores. */
export function centreWaters({ rivers }: Network): WaterShape[] {
  const lakes = CENTRE_LAKES.map((row): WaterShape => {
    const at = pointsOf(row.place)[0]!;
    return { ...row, region: blob({ ...row, at, areaM2: row.areaHa * 1e4, seed: row.name }) };
  });
  const bands = CENTRE_RIVERS.map((row): WaterShape => {
    const band = bandAlong(rivers.get(row.name)!, row.halfWidthsM);
    return { ...row, kind: 'river', region: difference(band, ...lakes.map(({ region }) => region)) };
  });
  const [first, ...others] = bands;
  const tributaries = others.map((water) => ({
    ...water,
    region: difference(water.region, first?.region ?? []),
  }));
  return [...(first === undefined ? [] : [first]), ...tributaries, ...lakes];
}

/** A band around a line, its half-widths given at even steps along the line. */
export function bandAlong(line: Path, halfWidthsM: readonly number[]): Region {
  const widths = widthsAt(line, halfWidthsM);
  const left = besideLine(line, 1).map((point, index) => pushed(line[index]!, point, widths[index]!));
  const right = besideLine(line, -1).map((point, index) => pushed(line[index]!, point, widths[index]!));
  return union([[...right, ...left.toReversed()]]);
}

function widthsAt(line: Path, halfWidthsM: readonly number[]): number[] {
  const total = lengthM(line);
  let gone = 0;
  return line.map((point, index) => {
    if (index > 0) gone += lengthM([line[index - 1]!, point]);
    const step = Math.min((gone / total) * (halfWidthsM.length - 1), halfWidthsM.length - 1);
    const low = Math.min(Math.floor(step), halfWidthsM.length - 2);
    const ripple = 1 + 0.08 * Math.sin(index * 1.7) + 0.05 * Math.sin(index * 0.6 + 1);
    return (halfWidthsM[low]! + (halfWidthsM[low + 1]! - halfWidthsM[low]!) * (step - low)) * ripple;
  });
}

function pushed(from: Path[number], towards: Path[number], metres: number): Path[number] {
  return { x: from.x + (towards.x - from.x) * metres, y: from.y + (towards.y - from.y) * metres };
}

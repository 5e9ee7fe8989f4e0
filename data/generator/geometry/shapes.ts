import type { Path, Point } from './plane.ts';
import { randomFrom } from './random.ts';
import { areaM2, centroid } from './region.ts';
import type { Region } from './region.ts';

export interface ShapeSpec {
  readonly at: Point;
  readonly areaM2: number;
  /** Length over width. */
  readonly stretch: number;
  /** Direction of the length, degrees counter-clockwise from east. */
  readonly turn: number;
  readonly seed: string;
}

const BLOB_POINTS = 36;
const CORNER_POINTS = 4;

/** Round and uneven as a shore or a lawn is, with its centre of area and its area exactly as asked. */
export function blob(spec: ShapeSpec): Region {
  const random = randomFrom(spec.seed);
  const waves = [2, 3, 4, 5].map((count) => ({
    count,
    height: (random() * 0.34) / count,
    start: random() * 2 * Math.PI,
  }));
  return fitted(
    Array.from({ length: BLOB_POINTS }, (_, index): Point => {
      const angle = (index / BLOB_POINTS) * 2 * Math.PI;
      const radius = waves.reduce(
        (sum, wave) => sum + wave.height * Math.cos(wave.count * angle + wave.start),
        1,
      );
      return { x: radius * Math.cos(angle) * spec.stretch, y: radius * Math.sin(angle) };
    }),
    spec,
  );
}

/** A block between streets: four sides, corners a little rounded, area and centre exactly as asked. */
export function plot(spec: ShapeSpec): Region {
  const random = randomFrom(spec.seed);
  const corners: Point[] = [
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([x = 0, y = 0]) => ({
    x: x * spec.stretch * (1 - random() * 0.06),
    y: y * (1 - random() * 0.06),
  }));
  return fitted(
    corners.flatMap((corner, index) =>
      roundCorner(corners.at(index - 1)!, corner, corners[(index + 1) % 4]!),
    ),
    spec,
  );
}

function roundCorner(before: Point, corner: Point, after: Point): Path {
  return Array.from({ length: CORNER_POINTS }, (_, index) => {
    const t = index / (CORNER_POINTS - 1);
    const [a, b] = [(1 - t) * (1 - t) * 0.08, t * t * 0.08];
    return {
      x: corner.x * (1 - a - b) + before.x * a + after.x * b,
      y: corner.y * (1 - a - b) + before.y * a + after.y * b,
    };
  });
}

function fitted(ring: Path, { at, areaM2: wantedM2, turn }: ShapeSpec): Region {
  const middle = centroid([ring]);
  const scale = Math.sqrt(wantedM2 / areaM2([ring]));
  const [cosine, sine] = [Math.cos((turn * Math.PI) / 180) * scale, Math.sin((turn * Math.PI) / 180) * scale];
  return [
    ring.map(({ x, y }) => ({
      x: at.x + (x - middle.x) * cosine - (y - middle.y) * sine,
      y: at.y + (x - middle.x) * sine + (y - middle.y) * cosine,
    })),
  ];
}

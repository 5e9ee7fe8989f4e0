import type { Hatch } from './hatches.ts';

/** One tile of a hatch that repeats without a seam. */
export interface HatchPixels {
  /** Side in pixels. */
  readonly size: number;
  /** How much of each pixel the strokes cover, 0 to 1, row by row. */
  readonly cover: Float32Array;
}

/** Samples along each side of a pixel. */
const SAMPLES = 4;

/**
 * The tile as pixels, for a canvas or a GPU. Its side is a whole number of
 * pixels, so the period moves by less than half a pixel; slanted hatches take
 * the square that their diagonal repeats in.
 *
 * @param ratio pixels for one px
 */
export function hatchPixels(hatch: Hatch, ratio: number): HatchPixels {
  const slanted = hatch.angle % 90 !== 0;
  const size = Math.max(1, Math.round(hatch.period * (slanted ? Math.SQRT2 : 1) * ratio));
  const period = slanted ? size / Math.SQRT2 : size;
  const cover = new Float32Array(size * size);
  for (let index = 0; index < cover.length; index++) {
    cover[index] = pixelCover(hatch, index % size, Math.floor(index / size), period, ratio);
  }
  return { size, cover };
}

function pixelCover(hatch: Hatch, column: number, row: number, period: number, ratio: number): number {
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    if (isInside(hatch, x, y, period, (hatch.width * ratio) / 2)) hits++;
  }
  return hits / (SAMPLES * SAMPLES);
}

function isInside(hatch: Hatch, x: number, y: number, period: number, halfWidth: number): boolean {
  const radians = (hatch.angle * Math.PI) / 180;
  // The y axis points down, so turning the tile counter-clockwise turns the point like this.
  const along = x * Math.cos(radians) - y * Math.sin(radians);
  const across = x * Math.sin(radians) + y * Math.cos(radians);
  return hatch.strokes.some(([x1, y1, x2, y2]) => {
    const dx = distanceToSpan(along / period, x1, x2) * period;
    const dy = distanceToSpan(across / period, y1, y2) * period;
    return Math.hypot(dx, dy) <= halfWidth;
  });
}

/** Distance from a place on a circle of length 1 to a span of it; every stroke is parallel to an axis. */
function distanceToSpan(place: number, from: number, to: number): number {
  const half = (to - from) / 2;
  const offset = place - (from + half);
  return Math.max(0, Math.abs(offset - Math.round(offset)) - half);
}

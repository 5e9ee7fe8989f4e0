import type { Mark, PathMark } from './drawing.ts';
import type { Sheet } from './lay-out.ts';
import { SCALE_LIMITS } from '../model/sheet.ts';
import { boundsOf, parallelM } from './true-scale.ts';

/** How far bar, stated scale and map may be apart. */
const TOLERANCE = 0.005;
/** How far a number may stand from its place on the bar, mm. */
const PLACE_MM = 0.2;

/**
 * Whether the bar that is drawn, the scale that is written and the map agree. The bar is measured on the paper and read
 * by its own numbers; the map as a piece of the parallel in its middle.
 *
 * @param bar rectangles and numbers of the bar
 * @param scale its first text has "1:40 000"
 */
export function isScaleTrue({ map }: Sheet, bar: readonly Mark[], scale: readonly Mark[]): boolean {
  const stated = statedScale(scale);
  const drawn = measuredBar(bar);
  if (stated === null || drawn === null) return false;
  const [west, , east] = boundsOf(map);
  const onMapM = parallelM(map.centre[1], ((east - west) / map.widthMm) * drawn.widthMm);
  const onPaperM = (drawn.widthMm / 1000) * stated;
  return stated === map.scale && [onMapM, onPaperM].every((metres) => Math.abs(metres / drawn.lengthM - 1) <= TOLERANCE);
}

/** Whether a map can be drawn truly at 1:N. */
export function isScaleInReach(scale: number): boolean {
  return scale >= SCALE_LIMITS[0] && scale <= SCALE_LIMITS[1];
}

/** N of "约 1:40 000". */
function statedScale(marks: readonly Mark[]): number | null {
  const [words] = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  const digits = /1:([\d.\u00A0]+)/.exec(words ?? '')?.[1];
  return digits === undefined ? null : Number(digits.replaceAll('\u00A0', ''));
}

/** From edge to edge; `null` where a number stands elsewhere than it says. */
function measuredBar(marks: readonly Mark[]): { readonly widthMm: number; readonly lengthM: number } | null {
  const edges = marks.filter((mark) => mark.kind === 'path').flatMap(edgesOf);
  const texts = marks.filter((mark) => mark.kind === 'text');
  const [, end, unit] = /^([\d.]+) (k?m)$/.exec(texts.at(-1)?.text ?? '') ?? [];
  if (edges.length === 0 || end === undefined) return null;
  const [left, widthMm] = [Math.min(...edges), Math.max(...edges) - Math.min(...edges)];
  const isInPlace = texts.every(({ text, x }) =>
    Math.abs(left + (Number.parseFloat(text) / Number(end)) * widthMm - x) <= PLACE_MM);
  return isInPlace ? { widthMm, lengthM: Number(end) * (unit === 'km' ? 1000 : 1) } : null;
}

function edgesOf({ steps }: PathMark): readonly number[] {
  return steps.flatMap((step) => (step[0] === 'M' || step[0] === 'L' ? [step[1]] : []));
}

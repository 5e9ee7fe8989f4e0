import { expect, test } from 'vitest';
import { layOut } from '../../src/sheet/lay-out.ts';
import { toCanvas } from '../../src/sheet/to-canvas.ts';
import { contentsAt, measure } from './contents.ts';

const CASES = [0, 35, 60].flatMap((latitude) => ([96, 150, 300] as const).flatMap((dpi) =>
  (['a4', 'a3'] as const).map((paper) => ({ latitude, dpi, paper }))));

test.each(CASES)('the bar is true at $latitude°, $dpi dpi on $paper: its px against the stated scale', ({ latitude, dpi, paper }) => {
  const sheet = layOut(contentsAt(latitude, { paper, dpi, scale: 10_000 }), measure);
  const [marks = []] = sheet.pages;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((sheet.paper.widthMm / 25.4) * dpi);
  canvas.height = Math.round((sheet.paper.heightMm / 25.4) * dpi);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  toCanvas(context, marks, sheet.paper, dpi / 25.4, document.createElement('canvas'));

  // The bar is framed: above its words, the longest dark row is its edge. Its first and its third quarter are black, the
  // others white, so that half of it lies between two edges of one kind, told from the shades of the px they run through.
  const label = marks.find((mark) => mark.kind === 'text' && mark.text.startsWith('约'));
  if (label?.kind !== 'text') throw new Error('no scale');
  const left = Math.round((label.x - 2) / 25.4 * dpi);
  const width = Math.round(70 / 25.4 * dpi);
  const top = Math.round((label.y - 8) / 25.4 * dpi);
  const { data } = context.getImageData(left, top, width, Math.round(6 / 25.4 * dpi));
  const runs = Array.from({ length: data.length / 4 / width }, (_, row) => longestDark(data, row, width));
  const frame = runs.reduce((best, run, row) => (run.length > runs[best]!.length ? row : best), 0);
  const { from, length } = runs[frame]!;
  const row = frame + Math.round(0.6 / 25.4 * dpi);
  const edgeAfter = (quarter: number) => {
    const [black, white] = [quarter - 0.5, quarter + 0.5].map((at) => Math.round(from + (length * at) / 4));
    return black! + darkness(data, row, width, black!, white!);
  };

  const [end] = marks.flatMap((mark) => (mark.kind === 'text' && /^\d+ m$/.test(mark.text) ? [mark.text] : []));
  const halfM = ((edgeAfter(3) - edgeAfter(1)) / dpi) * 0.0254 * 10_000;
  expect(Math.abs((2 * halfM) / Number.parseInt(end ?? '', 10) - 1)).toBeLessThan(0.005);
});

/** The longest run of px in a row that are not white. */
function longestDark(data: Uint8ClampedArray, row: number, width: number) {
  let [run, longest] = [0, { from: 0, length: 0 }];
  for (let column = 0; column < width; column++) {
    run = (data[(row * width + column) * 4] ?? 255) < 200 ? run + 1 : 0;
    if (run > longest.length) longest = { from: column - run + 1, length: run };
  }
  return longest;
}

/** How many px from `from` to `to` - 1 are black, those of an edge by their shade. */
function darkness(data: Uint8ClampedArray, row: number, width: number, from: number, to: number): number {
  const shades = Array.from({ length: to - from }, (_, at) => data[(row * width + from + at) * 4] ?? 255);
  return shades.reduce((sum, shade) => sum + (255 - shade) / (255 - shades[0]!), 0);
}

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

  // The bar is framed: above its words, the longest dark row is its edge.
  const label = marks.find((mark) => mark.kind === 'text' && mark.text.startsWith('约'));
  if (label?.kind !== 'text') throw new Error('no scale');
  const left = Math.round((label.x - 2) / 25.4 * dpi);
  const width = Math.round(70 / 25.4 * dpi);
  const top = Math.round((label.y - 8) / 25.4 * dpi);
  const { data } = context.getImageData(left, top, width, Math.round(6 / 25.4 * dpi));
  const longest = Math.max(...Array.from({ length: data.length / 4 / width }, (_, row) => longestDark(data, row, width)));

  const [end] = marks.flatMap((mark) => (mark.kind === 'text' && /^\d+ m$/.test(mark.text) ? [mark.text] : []));
  const groundM = (longest / dpi) * 0.0254 * 10_000;
  expect(Math.abs(groundM / Number.parseInt(end ?? '', 10) - 1)).toBeLessThan(0.005 + (2 / longest));
});

/** The longest run of px in a row that are not white. */
function longestDark(data: Uint8ClampedArray, row: number, width: number): number {
  let [run, longest] = [0, 0];
  for (let column = 0; column < width; column++) {
    run = (data[(row * width + column) * 4] ?? 255) < 200 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

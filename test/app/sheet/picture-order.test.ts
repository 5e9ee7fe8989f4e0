import { expect, test } from 'vitest';
import { pictureOrder } from '../../../src/app/sheet/picture-order.ts';
import { PAPER_IDS, RESOLUTIONS } from '../../../src/model/sheet.ts';
import { layOut } from '../../../src/sheet/lay-out.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';
import { contentsAt, measure } from '../../sheet/contents.ts';

// GRS 80: half axes as published, Gauss's mean radius of curvature √(M·N) = a²b ÷ (a²cos²φ + b²sin²φ).
const [A, B] = [6_378_137, 6_356_752.314_14];
function meanRadiusM(latitude: number): number {
  const [cos, sin] = [Math.cos((latitude * Math.PI) / 180), Math.sin((latitude * Math.PI) / 180)];
  return (A ** 2 * B) / ((A * cos) ** 2 + (B * sin) ** 2);
}

const CASES = PAPER_IDS.flatMap((paper) => RESOLUTIONS.map((dpi) => ({ paper, dpi })));

test('nothing is written where the north arrow will stand, whatever the paper', () => {
  for (const paper of PAPER_IDS) {
    const { map, arrow, ...sheet } = layOut(contentsAt(35, { paper, scale: 20_000 }), measure);
    const { covered, widthPx } = pictureOrder({ map, arrow, ...sheet }, EMPTY_STATE, 1);
    const pxPerMm = widthPx / map.widthMm;

    expect(covered?.x).toBeCloseTo((arrow.x - map.x) * pxPerMm, 6);
    expect(covered?.heightPx).toBeCloseTo(arrow.heightMm * pxPerMm, 6);
  }
});

test.each(CASES)('$paper at $dpi dpi: a dot of the picture is a dot of the paper, and has its metres of ground', ({ paper, dpi }) => {
  const sheet = layOut(contentsAt(35, { paper, scale: 20_000 }), measure);
  const { camera: { zoom, latitude }, widthPx, heightPx, pixelRatio } = pictureOrder(sheet, EMPTY_STATE, dpi / 96);
  const dots = (mm: number) => (mm / 25.4) * dpi;

  expect(widthPx * pixelRatio).toBeCloseTo(dots(sheet.map.widthMm), 3);
  expect(heightPx * pixelRatio).toBeCloseTo(dots(sheet.map.heightMm), 3);
  const mercatorM = (2 * Math.PI * A) / (512 * 2 ** zoom * pixelRatio);
  const groundM = (mercatorM * meanRadiusM(latitude) * Math.cos((latitude * Math.PI) / 180)) / A;
  expect(groundM / ((0.0254 / dpi) * 20_000)).toBeCloseTo(1, 9);
});

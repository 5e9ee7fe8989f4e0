import { describe, expect, test } from 'vitest';
import { MOST_PX, tileSide } from '../../src/map/picture-tiles.ts';
import { ORIENTATIONS, PAPER_IDS, RESOLUTIONS } from '../../src/model/sheet.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import { contentsAt, measure } from '../sheet/contents.ts';

// The sides of the map on every paper, px of a 96th of an inch, of a wall map larger ones.
const SIDES = PAPER_IDS.flatMap((paper) => ORIENTATIONS.flatMap((orientation) => {
  const { map, paper: { mapUnit } } = layOut(contentsAt(35, { paper, orientation }), measure);
  return [map.widthMm, map.heightMm].map((mm) => ({ paper, orientation, mapUnit, sidePx: (mm / 25.4) * 96 / mapUnit }));
}));

describe.each(RESOLUTIONS)('at %i dpi', (dpi) => {
  test.each(SIDES)('$paper $orientation, $sidePx px', ({ sidePx: exactPx, mapUnit }) => {
    // Nothing is stretched: the frame has whole px of the map.
    expect(exactPx).toBeCloseTo(Math.round(exactPx), 6);
    const sidePx = Math.round(exactPx);
    const { tiles, overlapPx, mapPx } = tileSide(sidePx, (dpi / 96) * mapUnit);
    const ends = tiles.map(({ fromPx, lengthPx }) => fromPx + lengthPx);

    // Each px once: every tile begins where the one before ends, from the first px to the last.
    expect([0, ...ends]).toEqual([...tiles.map(({ fromPx }) => fromPx), sidePx]);
    expect(tiles.every(({ lengthPx }) => lengthPx > 0 && lengthPx + 2 * overlapPx <= mapPx)).toBe(true);
    // What WebGL has to take, with what tiles overlap.
    expect(Math.round((mapPx * mapUnit * dpi) / 96)).toBeLessThanOrEqual(MOST_PX);
    // Edges between tiles, and the map's own, lie between two device px.
    const edges = tiles.length === 1 ? [] : [...ends.slice(0, -1), mapPx, overlapPx];
    expect(edges.map((edge) => (edge * mapUnit * dpi) % 96)).toEqual(edges.map(() => 0));
    // One tile looks at nothing but the picture.
    expect(tiles.length > 1 || (overlapPx === 0 && mapPx === sidePx)).toBe(true);
  });
});

test('4 096 device px are one tile, one more are two', () => {
  expect(tileSide(4096, 1).tiles).toHaveLength(1);
  expect(tileSide(4097, 1).tiles).toEqual([{ fromPx: 0, lengthPx: 3840 }, { fromPx: 3840, lengthPx: 257 }]);
});

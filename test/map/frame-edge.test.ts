import { expect, test } from 'vitest';
import { stopsOf } from '../../src/map/frame-edge.ts';

test('stops stand all along the four edges, with no gap that a name could pass', () => {
  const { features } = stopsOf(100, 70, null, (x, y) => [x, y]);
  const along = (side: 0 | 1, other: number) => features.map(({ geometry: { coordinates } }) => coordinates)
    .filter((place) => place[1 - side] === other).map((place) => place[side] ?? 0);

  for (const [places, length] of [[along(0, 0), 100], [along(0, 70), 100], [along(1, 0), 70], [along(1, 100), 70]] as const) {
    // A stop takes 32 px.
    const ends = [0, ...places.flatMap((place) => [place - 16, place + 16]), length];
    for (let at = 0; at < ends.length; at += 2) expect((ends[at + 1] ?? 0) - (ends[at] ?? 0)).toBeLessThanOrEqual(0);
  }
});

test('stops take all that will be covered', () => {
  const covered = { x: 40, y: 10, widthPx: 50, heightPx: 40 };
  const { features } = stopsOf(200, 200, covered, (x, y) => [x, y]);
  const squares = features.filter(({ properties }) => properties?.['image'] === 'frame-edge-square').map(({ geometry: { coordinates: [x = 0, y = 0] } }) => [x, y] as const);

  // Each px of the box lies in one of the squares of 32 px.
  for (let x = 40; x <= 90; x += 1) {
    for (let y = 10; y <= 50; y += 1) {
      expect(squares.some(([middleX, middleY]) => Math.abs(middleX - x) <= 16 && Math.abs(middleY - y) <= 16)).toBe(true);
    }
  }
});

import { expect, test } from 'vitest';
import { edgeStops } from '../../src/map/frame-edge.ts';

test('stops stand all along the four edges, with no gap that a name could pass', () => {
  const { features } = edgeStops(100, 70, (x, y) => [x, y]);
  const along = (side: 0 | 1, other: number) => features.map(({ geometry: { coordinates } }) => coordinates)
    .filter((place) => place[1 - side] === other).map((place) => place[side] ?? 0);

  for (const [places, length] of [[along(0, 0), 100], [along(0, 70), 100], [along(1, 0), 70], [along(1, 100), 70]] as const) {
    // A stop takes 32 px.
    const ends = [0, ...places.flatMap((place) => [place - 16, place + 16]), length];
    for (let at = 0; at < ends.length; at += 2) expect((ends[at + 1] ?? 0) - (ends[at] ?? 0)).toBeLessThanOrEqual(0);
  }
});

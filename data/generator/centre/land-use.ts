import { distance } from '../geometry/curve.ts';
import { randomFrom } from '../geometry/random.ts';
import { centroid } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { ELSEWHERE, ZONES } from '../tables/centre-zones.ts';
import type { LandUse } from '../tables/centre-zones.ts';
import { pointsOf } from './network.ts';

export interface Block {
  readonly region: Region;
  readonly use: LandUse;
}

/** What each block is used for: drawn by lot from the mix of its zone. */
export function withLandUse(blocks: readonly Region[]): Block[] {
  return blocks.map((region) => {
    const at = centroid(region);
    const zone = ZONES.find(({ places, radiusM }) =>
      pointsOf(places).some((place) => distance(place, at) < radiusM),
    );
    const random = randomFrom(`use ${Math.round(at.x / 10)} ${Math.round(at.y / 10)}`);
    return { region, use: drawn(zone?.mix ?? ELSEWHERE, random()) };
  });
}

function drawn(mix: Readonly<Partial<Record<LandUse, number>>>, share: number): LandUse {
  let rest = share;
  // Keys of the tables below `LandUse`; `Object.entries` forgets that.
  for (const [use, part] of Object.entries(mix) as [LandUse, number][]) {
    rest -= part;
    if (rest < 0) return use;
  }
  return 'R';
}

import { lengthM } from '../geometry/curve.ts';
import { facesBetween } from '../geometry/faces.ts';
import type { Path } from '../geometry/plane.ts';
import { insideOf } from '../geometry/inside-of.ts';
import { randomFrom } from '../geometry/random.ts';
import { centroid, contains, difference, piecesOf, ribbon, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { cutIntoBlocks } from '../geometry/subdivide.ts';
import type { Centre } from './centre.ts';
import { joinedStreets } from './streets.ts';

/** A face of the ground that both plans are drawn on: each gives it a code, neither cuts it. */
export interface PlanFace {
  readonly ring: Path;
  readonly ground: 'town' | 'water' | 'field';
}

const LEAST_STREET_M = 330;
const FIELD_M2 = 260_000;

/**
 * The common ground of both plans: the subdistricts, cut by main streets, river
 * banks, the edge of town and field tracks. Since both plans are made of these
 * faces, they differ nowhere but where they are told to.
 */
export function planFaces({ axes, districts, builtUp, waters, network }: Centre): PlanFace[] {
  const banks = waters
    .filter(({ name }) => network.rivers.has(name) || name === '龙腾湖')
    .map(({ region }) => region);
  const streets = axes.filter(({ name, line }) => name !== '' || lengthM(line) > LEAST_STREET_M);
  const lines = streets.map(({ line }) => line);
  const area = union(...districts.map(({ region }) => region));
  const tracks = fieldTracks(difference(area, builtUp, ...banks), lines);
  const outlines = [builtUp, ...banks].flat().map((ring) => [...ring, ring[0]!]);
  // The subdistricts' borders run on streets and rivers, which are all here already:
  // drawn twice they would leave slivers.
  const faces = facesBetween([...lines, ...network.rivers.values(), ...outlines, ...tracks]);
  const water = union(...banks);
  return faces
    .filter((ring) => contains(area, insideOf(ring)))
    .map((ring): PlanFace => {
      const at = insideOf(ring);
      if (contains(water, at)) return { ring, ground: 'water' };
      return { ring, ground: contains(builtUp, at) ? 'town' : 'field' };
    });
}

/** Tracks that cut the open land into fields. */
function fieldTracks(land: Region, streets: readonly Path[]): Path[] {
  const plots = piecesOf(difference(land, ribbon(streets, 1)));
  const tracks = plots.flatMap((plot) => {
    const { x, y } = centroid(plot);
    return cutIntoBlocks(
      plot,
      FIELD_M2,
      1,
      randomFrom(`fields ${Math.round(x / 400)} ${Math.round(y / 400)}`),
    ).streets;
  });
  return joinedStreets(tracks, streets);
}

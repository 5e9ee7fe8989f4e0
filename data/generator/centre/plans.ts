import { facesNextTo } from '../geometry/faces.ts';
import type { Path } from '../geometry/plane.ts';
import { areaM2, contains, piecesOf } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { hills } from '../geometry/random.ts';
import { DIFFERENCES, VILLAGES } from '../tables/centre-plans.ts';
import type { DifferenceRow } from '../tables/centre-plans.ts';
import type { Centre } from './centre.ts';
import { pointsOf } from './network.ts';
import { insideOf } from '../geometry/inside-of.ts';
import type { PlanFace } from './plan-faces.ts';

export interface Parcel {
  readonly code: string;
  readonly region: Region;
}

export interface Plans {
  /** 城市总体规划, codes of GB 50137-2011. */
  readonly city: readonly Parcel[];
  /** 土地利用总体规划, land categories. */
  readonly land: readonly Parcel[];
}

/** Parcels are merged up to this size; others up to 60 ha. */
const MOST_M2: Readonly<Record<string, number>> = {
  E2: 3e7,
  耕地: 3e7,
  林地: 3e7,
  园地: 3e7,
  城镇建设用地: 4e6,
  水面: 4e6,
};

/** The two plans: the same faces, merged by code, with the patches of the table cut into one of them. */
export function drawPlans(centre: Centre, faces: readonly PlanFace[]): Plans {
  const city = merged(
    faces,
    faces.map((face) => cityCode(face, centre)),
  );
  const land = merged(faces, faces.map(landCode));
  for (const row of DIFFERENCES) [city, land].forEach((parcels) => wholeIn(parcels, patchRing(row)));
  const cityPatches = patchesOf(DIFFERENCES.filter(({ type }) => type === 'city-only'));
  const landPatches = patchesOf(DIFFERENCES.filter(({ type }) => type === 'land-only'));
  const villages = patchesOf(VILLAGES.map((row) => ({ ...row, code: '' })));
  return {
    city: withPatches(city, [...cityPatches, ...villages.map(({ ring }) => ({ ring, code: 'H14' }))]),
    land: withPatches(land, [...landPatches, ...villages.map(({ ring }) => ({ ring, code: '农村居民点' }))]),
  };
}

interface Patch {
  readonly code: string;
  readonly ring: Path;
}

/** Four corners on whole centimetres, counter-clockwise. */
export function patchRing({
  place,
  lengthM,
  widthM,
  turn,
}: Pick<DifferenceRow, 'place' | 'lengthM' | 'widthM' | 'turn'>): Path {
  const at = pointsOf(place)[0]!;
  const [u, v] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([along = 0, across = 0]) => {
    const [a, b] = [(along * lengthM) / 2, (across * widthM) / 2];
    return {
      x: Math.round((at.x + u * a - v * b) * 100) / 100,
      y: Math.round((at.y + v * a + u * b) * 100) / 100,
    };
  });
}

function patchesOf(
  rows: readonly Pick<DifferenceRow, 'place' | 'lengthM' | 'widthM' | 'turn' | 'code'>[],
): Patch[] {
  return rows.map((row) => ({ code: row.code, ring: patchRing(row) }));
}

/**
 * Each patch becomes a parcel, and a hole in the one parcel that holds it whole.
 *
 * @throws Error when a patch of the table crosses a border: then it could not be counted by hand.
 */
function withPatches(parcels: readonly Parcel[], patches: readonly Patch[]): Parcel[] {
  for (const { ring } of patches) wholeIn(parcels, ring);
  const around = parcels.map(({ code, region }): Parcel => {
    const inside = patches.filter(({ ring }) => contains(region, ring[0]!));
    return { code, region: [...region, ...inside.map(({ ring }) => ring.toReversed())] };
  });
  return [...around, ...patches.map(({ code, ring }): Parcel => ({ code, region: [ring] }))];
}

/** The parcel that holds all of a patch. */
function wholeIn(parcels: readonly Parcel[], ring: Path): Parcel {
  const home = parcels.find(({ region }) => ring.every((corner) => contains(region, corner)));
  if (home === undefined) throw new Error(`a patch at ${ring[0]!.x}, ${ring[0]!.y} lies in no single parcel`);
  return home;
}

/** Neighbouring faces of one code made one parcel, up to a size. */
function merged(faces: readonly PlanFace[], codes: readonly string[]): Parcel[] {
  const rings = faces.map(({ ring }) => ring);
  const groups = facesNextTo(
    rings,
    (a, b) => codes[a] === codes[b],
    (first) => MOST_M2[codes[first]!] ?? 600_000,
  );
  return groups.flatMap(({ first, region }) =>
    piecesOf(region).map((piece) => ({ code: codes[first]!, region: piece })),
  );
}

function cityCode({ ring, ground }: PlanFace, { parks, blocks }: Centre): string {
  if (ground === 'water') return 'E1';
  if (ground === 'field') return 'E2';
  const at = insideOf(ring);
  const park = parks.find(({ region }) => contains(region, at));
  if (park !== undefined) return park.code === 'G3' ? 'G3' : 'G1';
  const inside = blocks.filter(({ region }) => contains([ring], region[0]![0]!));
  const largest = inside.toSorted((a, b) => areaM2(b.region) - areaM2(a.region))[0];
  return { R: 'R2', A: 'A3', B: 'B1', M: 'M2', W: 'W1', U: 'U1' }[largest?.use ?? 'R'];
}

const woods = hills('woods', 1600);
const orchards = hills('orchards', 1500);

function landCode({ ring, ground }: PlanFace): string {
  if (ground === 'water') return '水面';
  if (ground === 'town') return '城镇建设用地';
  const { x, y } = insideOf(ring);
  if (y < -3300 || woods(x, y) > 0.7) return '林地';
  return orchards(x, y) > 0.66 ? '园地' : '耕地';
}

import type { Position } from 'geojson';
import type { District, Polygonal } from '../../model/layer.ts';
import type { Plan } from './gather-plans.ts';
import { overlayPolygons } from './overlay.ts';
import type { Overlay } from './overlay.ts';

/** All plans and districts laid over each other. */
export interface Ground {
  readonly overlay: Overlay;
  /** Where plans are compared. Faces in two districts that overlap are in both. */
  readonly regions: readonly Region[];
  /** By plan and face: the place in the plan's statements; -1 where it says nothing. */
  readonly says: readonly Int16Array[];
  /** By plan: where it says two things of the same land. */
  readonly doubts: readonly Doubt[];
  /** By plan: what lies in no district, m². */
  readonly outsideM2: readonly number[];
}

/** A district, or all planned land of a project without districts. */
export interface Region {
  readonly id: string | null;
  readonly faces: readonly number[];
  readonly areaM2: number;
}

/** Land of which a plan says two things. */
export interface Doubt {
  readonly areaM2: number;
  /** Places in the plan's areas of the two that overlap most; `null`: the plan is clear. */
  readonly worst: readonly [number, number] | null;
}

/** Lays districts and plans over each other. */
export function layGround(districts: readonly District[], plans: readonly Plan[], snapM: number): Ground {
  const polygons: (readonly Position[][])[] = [];
  const owners: Owner[] = [];
  const lay = (geometry: Polygonal, owner: Owner): void => {
    for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      polygons.push(rings);
      owners.push(owner);
    }
  };
  districts.forEach(({ geometry }, area) => lay(geometry, { plan: null, area }));
  plans.forEach(({ areas }, plan) => areas.forEach(({ geometry }, area) => lay(geometry, { plan, area })));
  const overlay = overlayPolygons(polygons, snapM);
  const regions = districts.length === 0 ? [everywhere(overlay)] : findRegions(districts, overlay, owners);
  const isCompared = new Uint8Array(overlay.faceCount);
  for (const { faces } of regions) for (const face of faces) isCompared[face] = 1;
  const heard = plans.map((plan, at) => hear(plan, at, overlay, owners, isCompared, districts.length > 0));
  return {
    overlay, regions,
    says: heard.map(({ says }) => says), doubts: heard.map(({ doubt }) => doubt),
    outsideM2: heard.map(({ outsideM2 }) => outsideM2),
  };
}

/** Whose polygon it is: the area of a plan or, without one, the district at that place. */
interface Owner {
  readonly plan: number | null;
  readonly area: number;
}

function everywhere({ inside, areaM2 }: Overlay): Region {
  const faces = [...inside.keys()].filter((face) => inside[face]!.length > 0);
  return { id: null, faces, areaM2: faces.reduce((sum, face) => sum + areaM2[face]!, 0) };
}

function findRegions(
  districts: readonly District[], { inside, areaM2 }: Overlay, owners: readonly Owner[],
): Region[] {
  const regions = districts.map(({ id }) => ({ id, faces: new Set<number>() }));
  inside.forEach((polygons, face) => {
    for (const polygon of polygons) {
      const { plan, area } = owners[polygon]!;
      if (plan === null) regions[area]!.faces.add(face);
    }
  });
  return regions.map(({ id, faces }) => ({
    id, faces: [...faces], areaM2: [...faces].reduce((sum, face) => sum + areaM2[face]!, 0),
  }));
}

/** What a plan says of each face, and where it contradicts itself. */
function hear(
  { areas, elsewhere }: Plan, at: number, { inside, areaM2, faceCount }: Overlay, owners: readonly Owner[],
  isCompared: Uint8Array, hasDistricts: boolean,
): { says: Int16Array; doubt: Doubt; outsideM2: number } {
  const says = new Int16Array(faceCount).fill(-1);
  const doubts = new Map<string, { areaM2: number; pair: readonly [number, number] }>();
  let doubtM2 = 0;
  let outsideM2 = 0;
  inside.forEach((polygons, face) => {
    // Every polygon has an owner.
    const there = polygons
      .map((polygon) => owners[polygon]!)
      .filter(({ plan }) => plan === at)
      .map(({ area }) => area);
    const first = there.reduce((best, area) => (said(area) < said(best) ? area : best), there[0] ?? -1);
    if (first === -1) {
      // A boundary says something of the land beyond only where that land is known: in districts.
      if (elsewhere !== null && hasDistricts && isCompared[face] === 1) says[face] = elsewhere;
      return;
    }
    says[face] = said(first);
    if (isCompared[face] === 0) outsideM2 += areaM2[face]!;
    const other = there.find((area) => said(area) !== said(first));
    if (other === undefined) return;
    doubtM2 += areaM2[face]!;
    const key = `${first} ${other}`;
    doubts.set(key, { areaM2: (doubts.get(key)?.areaM2 ?? 0) + areaM2[face]!, pair: [first, other] });
  });
  const worst = [...doubts.values()].reduce<{ areaM2: number; pair: Doubt['worst'] }>(
    (most, each) => (each.areaM2 > most.areaM2 ? each : most), { areaM2: 0, pair: null });
  return { says, doubt: { areaM2: doubtM2, worst: worst.pair }, outsideM2 };

  function said(area: number): number {
    return areas[area]!.statement;
  }
}

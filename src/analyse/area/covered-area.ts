import { AreaCounter, COVER, DISTRICT, GATES } from './area-counter.ts';
import type { CountMode, PolygonTable } from './area-counter.ts';
import { EdgeStack } from './edge-stack.ts';
import { boxOfPairs } from './flat-polygons.ts';
import type { FlatPolygons } from './flat-polygons.ts';
import { planeFor } from './plane.ts';
import type { Box } from './plane.ts';
import { canonicalOrder, pushEdges, toPlane } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { Subdivision } from './subdivide.ts';
import type { Checkpoint } from './subdivide.ts';

/** Areas in m² on the GRS 80 ellipsoid. */
export interface CoveredAreas {
  readonly districtCount: number;
  readonly maskCount: number;
  /** District × masks + mask: land under any polygon of the mask in the district (and within), once. */
  readonly coveredM2: Float64Array;
  /** The same, as often as there are polygons above it. */
  readonly sumM2: Float64Array;
  /** By mask: in any district (and within); where districts overlap, once. */
  readonly cityCoveredM2: Float64Array;
  readonly citySumM2: Float64Array;
  /** By mask: under any polygon in no district; `within` is not asked. */
  readonly outsideM2: Float64Array;
  /** The districts themselves, all of them. */
  readonly districtM2: Float64Array;
  /** The part of each district within `within`; all of it without one. */
  readonly baseM2: Float64Array;
  /** All districts, overlaps once. */
  readonly cityM2: number;
  readonly cityBaseM2: number;
  /** By how much the figures may be off, all together, because crossings were passed by; see `SlabSweep`. */
  readonly uncertainM2: number;
}

export interface AreaOptions {
  /** Districts count inside these only, such as the built-up area. Overlaps count once. */
  readonly within?: FlatPolygons | undefined;
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * For each district and each mask: the area of the union of all polygons whose
 * feature has the mask, inside the district.
 *
 * @param maskOf for each feature of `polygons` the masks it has, as a bit set
 * @param maskCount 1 to 32
 */
export function coveredArea(
  districts: FlatPolygons, polygons: FlatPolygons, maskOf: Uint32Array, maskCount: number, options: AreaOptions = {},
): CoveredAreas {
  const { within, checkpoint } = options;
  const plane = planeFor(boxOfAll([districts, polygons, ...(within === undefined ? [] : [within])]));
  const ground: Ground = {
    districts: toPlane(districts, plane),
    gate: within === undefined ? null : toPlane(within, plane),
  };
  const covers = toPlane(polygons, plane);
  const covered = count(ground, covers, maskOf, maskCount, 'covered', checkpoint);
  const sum = count(ground, covers, maskOf, maskCount, 'sum', checkpoint);
  const whole = measureGround({ ...ground, gate: null });
  const base = ground.gate === null ? whole : measureGround(ground);
  const districtCount = districts.featureCount;
  const city = districtCount * maskCount;
  return {
    districtCount,
    maskCount,
    coveredM2: covered.areaM2.slice(0, city),
    sumM2: sum.areaM2.slice(0, city),
    cityCoveredM2: covered.areaM2.slice(city, city + maskCount),
    citySumM2: sum.areaM2.slice(city, city + maskCount),
    outsideM2: covered.areaM2.slice(city + maskCount),
    districtM2: whole.areaM2.slice(0, districtCount),
    baseM2: base.areaM2.slice(0, districtCount),
    cityM2: whole.areaM2[districtCount]!,
    cityBaseM2: base.areaM2[districtCount]!,
    uncertainM2: covered.uncertainM2,
  };
}

interface Ground {
  readonly districts: PlanarPolygons;
  readonly gate: PlanarPolygons | null;
}

interface Counted {
  readonly areaM2: Float64Array;
  readonly uncertainM2: number;
}

function count(
  ground: Ground, covers: PlanarPolygons, maskOf: Uint32Array, maskCount: number, mode: CountMode,
  checkpoint?: Checkpoint,
): Counted {
  const edges = new EdgeStack();
  const table = tableOf(ground, covers.featureOf.map((feature) => maskOf[feature]!));
  pushGround(edges, ground);
  const firstCover = table.role.length - covers.count;
  for (const p of canonicalOrder(covers, table.value.subarray(firstCover))) pushEdges(edges, covers, p, firstCover + p);
  const counter = new AreaCounter(table, ground.districts.featureCount, maskCount, mode);
  if (ground.gate !== null) counter.closeGates(1);
  const [x0, y0, x1, y1] = boxOfPairs(covers.xy);
  const subdivision = new Subdivision(edges, counter, table.role.length, checkpoint);
  if (x0 < x1 && y0 < y1) subdivision.run(0, x0, y0, x1, y1);
  return { areaM2: counter.areaM2, uncertainM2: subdivision.uncertainM2 };
}

/** Area of the districts: what one polygon covers that lies over everything. */
function measureGround(ground: Ground): Counted {
  const edges = new EdgeStack();
  const table = tableOf(ground, Uint32Array.of(1));
  pushGround(edges, ground);
  const counter = new AreaCounter(table, ground.districts.featureCount, 1, 'covered');
  if (ground.gate !== null) counter.closeGates(1);
  counter.cross(table.role.length - 1, 0);
  const [x0, y0, x1, y1] = boxOfPairs(ground.districts.xy);
  const subdivision = new Subdivision(edges, counter, table.role.length);
  if (x0 < x1 && y0 < y1) subdivision.run(0, x0, y0, x1, y1);
  return { areaM2: counter.areaM2, uncertainM2: subdivision.uncertainM2 };
}

/** Numbers the polygons: districts, then the gate, then covers. */
function tableOf({ districts, gate }: Ground, masks: Uint32Array): PolygonTable {
  const gateCount = gate?.count ?? 0;
  const role = new Uint8Array(districts.count + gateCount + masks.length).fill(COVER);
  const value = new Uint32Array(role.length);
  role.fill(DISTRICT, 0, districts.count).fill(GATES[0], districts.count, districts.count + gateCount);
  value.set(districts.featureOf);
  value.set(masks, districts.count + gateCount);
  return { role, value };
}

function pushGround(edges: EdgeStack, { districts, gate }: Ground): void {
  for (const p of canonicalOrder(districts, new Uint32Array(districts.count))) pushEdges(edges, districts, p, p);
  if (gate === null) return;
  for (const p of canonicalOrder(gate, new Uint32Array(gate.count))) pushEdges(edges, gate, p, districts.count + p);
}

function boxOfAll(layers: readonly FlatPolygons[]): Box {
  const boxes = layers.filter(({ lonLat }) => lonLat.length > 0).map(({ lonLat }) => boxOfPairs(lonLat));
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...boxes.map(([west]) => west)), Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)), Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

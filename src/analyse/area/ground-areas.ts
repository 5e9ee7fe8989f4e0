import { AreaCounter, EACH } from './area-counter.ts';
import { noPause } from './checkpoint.ts';
import type { Pause } from './checkpoint.ts';
import type { Ground } from './ground.ts';
import { measureByTiles } from './tile-walk.ts';

/** Areas in m² on the GRS 80 ellipsoid. */
export interface GroundAreas {
  /** The districts themselves, all of them. */
  readonly districtM2: Float64Array;
  /** The part of each district in which land counts, such as the built-up area. */
  readonly baseM2: Float64Array;
  /** All districts, overlaps once. */
  readonly cityM2: number;
  readonly cityBaseM2: number;
}

/** Measures the ground by counting the shade of one sheet that lies over everything. */
export function groundAreas(ground: Ground, pause = noPause): GroundAreas {
  const whole = measure(ground, 0, pause);
  const base = ground.gateCount === 0 ? whole : measure(ground, ground.gateCount, pause);
  const { districtCount } = ground;
  return {
    districtM2: whole.slice(0, districtCount),
    baseM2: base.slice(0, districtCount),
    // The row after the districts is the city.
    cityM2: whole[districtCount]!,
    cityBaseM2: base[districtCount]!,
  };
}

function measure(ground: Ground, gates: number, pause: Pause): Float64Array {
  const table = ground.tableWith(Uint32Array.of(1));
  const counter = new AreaCounter(table, ground.districtCount, 1, EACH);
  counter.closeGates(gates);
  const sheet = ground.polygonCount;
  counter.cross(sheet, 0);
  measureByTiles(ground.edges, ground.box, counter, table.role.length, pause);
  return counter.areaM2;
}

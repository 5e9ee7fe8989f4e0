import type { Point } from '../geometry/plane.ts';
import { hills } from '../geometry/random.ts';
import { blurred, contours, emptyRaster, paint } from '../geometry/raster.ts';
import { areaM2, piecesOf, ribbon, ringAreaM2, simplified } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import type { Block } from './land-use.ts';
import type { Axis } from './network.ts';
import { HALF_WIDTH_M } from './streets.ts';

const CELL_M = 16;
const ORIGIN: Point = { x: -5600, y: -4200 };
const COLUMNS = 610;
const ROWS = 500;
const LEAST_PATCH_M2 = 1_300;
const LEAST_GAP_M2 = 900;

/** How likely the view from above meets leaves, 0 to 1, before the unevenness of nature. */
const LEAFY = { field: 0, block: 0.26, street: 0.32, green: 0.84, park: 0.9, water: 0, square: 0.6 } as const;

export interface Ground {
  readonly blocks: readonly Block[];
  readonly axes: readonly Axis[];
  readonly builtUp: Region;
  readonly attached: Region;
  readonly parks: Region;
  readonly squares: Region;
  readonly water: Region;
}

/** Crowns and lawns as a classified aerial photograph shows them: soft patches, densest in parks. */
export function canopy(ground: Ground, level: number): Region[] {
  const raster = emptyRaster(ORIGIN, COLUMNS, ROWS, CELL_M);
  paint(raster, ground.builtUp, LEAFY.block);
  for (const { line, roadClass } of ground.axes) {
    if (roadClass !== 'branch') paint(raster, ribbon([line], HALF_WIDTH_M[roadClass]), LEAFY.street);
  }
  paint(raster, ground.attached, LEAFY.green);
  paint(raster, ground.squares, LEAFY.square);
  paint(raster, ground.parks, LEAFY.park);
  paint(raster, ground.water, LEAFY.water);
  const soft = blurred(raster);
  const broad = hills('canopy broad', 210);
  const fine = hills('canopy fine', 62);
  soft.values.forEach((leafy, index) => {
    const x = ORIGIN.x + (index % COLUMNS) * CELL_M;
    const y = ORIGIN.y + Math.floor(index / COLUMNS) * CELL_M;
    soft.values[index] = leafy === 0 ? 0 : leafy + (broad(x, y) - 0.5) * 0.34 + (fine(x, y) - 0.5) * 0.26;
  });
  const edges = contours(soft, level).filter(
    (ring) => ringAreaM2(ring) > 0 || ringAreaM2(ring) < -LEAST_GAP_M2,
  );
  return piecesOf(simplified(edges, 6)).filter((patch) => areaM2(patch) > LEAST_PATCH_M2);
}

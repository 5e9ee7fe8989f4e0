import { areaM2, difference, grown, piecesOf, rounded, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { attachedGreen, streetGreen } from './attached-green.ts';
import { builtUpLand } from './built-up.ts';
import { canopy } from './canopy.ts';
import { centreDistricts } from './districts.ts';
import type { DistrictShape } from './districts.ts';
import { protectiveBelts, regionalGreens } from './green-belts.ts';
import type { Belt, RegionalGreen } from './green-belts.ts';
import { withLandUse } from './land-use.ts';
import type { Block } from './land-use.ts';
import { centreNetwork } from './network.ts';
import type { Axis, Network } from './network.ts';
import { blockParks, placedParks, riversideParks } from './parks.ts';
import type { ParkShape } from './parks.ts';
import { centreTown } from './streets.ts';
import { centreWaters } from './waters.ts';
import type { WaterShape } from './waters.ts';

/** Everything of the centre on the drawing plane, in metres. */
export interface Centre {
  readonly network: Network;
  readonly axes: readonly Axis[];
  readonly districts: readonly DistrictShape[];
  readonly builtUp: Region;
  readonly waters: readonly WaterShape[];
  readonly parks: readonly ParkShape[];
  readonly belts: readonly Belt[];
  readonly regional: readonly RegionalGreen[];
  readonly blocks: readonly Block[];
  /** Attached green of each block, in their order. */
  readonly gardens: readonly Region[];
  readonly streetGreen: Region;
  readonly canopy: readonly Region[];
}

const LEAST_BLOCK_M2 = 2_500;
/** Chosen so that the crowns cover about 43 % of the built-up land. */
const CANOPY_LEVEL = 0.492;

/** Draws the centre, from the axes of its streets down to the crowns of its trees. */
export function drawCentre(): Centre {
  const network = centreNetwork();
  const builtUp = builtUpLand(network);
  const waters = centreWaters(network);
  const water = union(...waters.map(({ region }) => region));
  const placed = placedParks(waters);
  const town = centreTown(
    network,
    difference(builtUp, water),
    placed.map(({ region }) => region),
  );
  const inland = [...placed, ...blockParks(town.blocks)];
  const parks = [...inland, ...riversideParks(network, waters, town.axes, inland)];
  const parkLand = union(...parks.map(({ region }) => region));
  const belts = protectiveBelts(network, town.axes, parkLand, builtUp);
  const taken = union(grown(parkLand, 4), ...belts.map(({ region }) => region));
  const lots = piecesOf(rounded(difference(town.blocks.flat(), taken), 4)).filter(
    (lot) => areaM2(lot) > LEAST_BLOCK_M2,
  );
  const blocks = withLandUse(lots);
  const gardens = blocks.map(attachedGreen);
  const strips = streetGreen(town.axes, difference(builtUp, water, grown(parkLand, 3)));
  const squares = parks.filter(({ code }) => code === 'G3').flatMap(({ region }) => region);
  const attached = union(...gardens, strips);
  return {
    network,
    builtUp,
    waters,
    parks,
    belts,
    blocks,
    gardens,
    axes: town.axes,
    districts: centreDistricts(network),
    regional: regionalGreens(network, builtUp, water),
    streetGreen: strips,
    canopy: canopy(
      { blocks, axes: town.axes, builtUp, attached, parks: parkLand, squares, water },
      CANOPY_LEVEL,
    ),
  };
}

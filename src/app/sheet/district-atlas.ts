import { polygonsOf } from '../../map/geometry.ts';
import { labelPoint } from '../../map/label-point.ts';
import type { District } from '../../model/layer.ts';
import type { IndexArea } from '../../sheet/key-map.ts';
import type { State } from '../../store/state.ts';
import { coverOf, sheetState } from './atlas.ts';
import type { AtlasDraft, AtlasParts } from './atlas.ts';
import { sheetContentsOf } from './sheet-contents-of.ts';
import { districtsOf } from './sheet-topic.ts';

/**
 * A sheet for each district, in the order of their layer.
 *
 * @param today ISO date of the print
 * @returns `null` where there are no districts
 */
export function districtAtlas(state: State, today: string): AtlasParts | null {
  const districts = districtsOf(state);
  const cover = coverOf({ ...state, selectedDistrictId: null }, today);
  if (cover === null || districts.length === 0) return null;
  const drafts = districts.flatMap((district, at): AtlasDraft[] => {
    const { id, name } = district;
    const own = sheetState(state, id, at + 1);
    const contents = sheetContentsOf(own, today);
    return contents === null ? [] : [{ name, listed: name, state: own, contents, area: areaOf(district, String(at + 1)) }];
  });
  return { cover, drafts, ground: [] };
}

/** A district on the key map; without a number it is ground for others. */
export function areaOf({ name, geometry }: District, number: string | null): IndexArea {
  const rings = polygonsOf(geometry).map(([ring = []]) => ring);
  const [longitude = 0, latitude = 0] = labelPoint(geometry) ?? rings[0]?.[0] ?? [];
  return { number, name, place: [longitude, latitude], rings };
}

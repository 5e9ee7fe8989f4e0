import type { MapConflict } from '../../src/map/conflict-sources.ts';
import type { Layer, PlanArea } from '../../src/model/layer.ts';
import type { CompareSide } from '../../src/ui/conflicts/compare-side.ts';
import { specOf } from '../paint/layers.ts';
import { box } from './city.ts';

// One plan says housing everywhere, the other water in the west and cropland in the east:
//
//         112.60      112.62      112.64
//  35.12    ┌───────────┬───────────┐    甲: R2 everywhere
//           │ water     │ cropland  │    乙: as drawn
//  35.08    └───────────┴───────────┘    patch 1 in the west, patch 2, which is small, in the east
function planOf(id: string, areas: readonly (readonly [string, PlanArea['geometry']])[]): Layer<'plan'> {
  return {
    id, role: 'plan', spec: specOf(id, 'plan'),
    items: areas.map(([code, geometry], at) => ({ id: `${id}${at}`, name: null, properties: {}, code, geometry })),
  };
}

export const city = planOf('city', [['R2', box(112.6, 35.08, 112.64, 35.12)]]);
export const land = planOf('land', [
  ['水面', box(112.6, 35.08, 112.62, 35.12)], ['耕地', box(112.62, 35.08, 112.64, 35.12)],
]);

export const SIDES: readonly [CompareSide, CompareSide] = [
  { id: 'city', title: '城规', detail: '', layerIds: ['city'] },
  { id: 'land', title: '土规', detail: '', layerIds: ['land'] },
];

export const CONFLICTS: readonly MapConflict[] = [
  {
    id: 'CY-1', number: 1, type: 'a-only', areaM2: 404_000,
    geometry: box(112.606, 35.095, 112.613, 35.102),
  },
  { id: 'CY-2', number: 27, type: 'b-only', areaM2: 29_999, geometry: box(112.63, 35.1, 112.632, 35.101) },
];

import '../../map/events.ts';
import * as actions from '../../store/actions.ts';
import '../../ui/events.ts';
import '../../ui/layer-events.ts';
import type { PublicMap } from './public-map.ts';

/** What is done for each event of the public map's parts. */
type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K], map: PublicMap) => void };

/** Everything that a citizen can do. */
export const PUBLIC_EVENTS: Handlers = {
  'district-select': ({ districtId }, { store, map }) => {
    store.update((state) => actions.selectDistrict(state, districtId));
    if (districtId !== null) map?.reveal(districtId);
  },
  'district-hover': ({ districtId }, { change }) => change({ hoveredDistrictId: districtId }),
  'indicator-select': ({ indicator }, { store }) => store.update((state) => ({ ...state, indicator })),
  'layer-visibility': ({ ids, visible }, { session }) =>
    void session.update((state) => actions.setLayersVisible(state, ids, visible)),
  'map-pick': ({ contents }, { store }) => store.update((state) => actions.selectDistrict(state, contents.districtId)),
  'map-hover': ({ contents }, { change }) => change({ hoveredDistrictId: contents?.districtId ?? null }),
  'map-camera': ({ camera }, { store }) => store.update((state) => ({ ...state, camera })),
  'map-control': ({ control }, { toggleFullscreen }) => {
    if (control === 'fullscreen') void toggleFullscreen();
  },
  'map-problem': ({ problem }, map) => {
    if (problem.code === 'map/no-webgl') map.loseMap(problem);
    else map.store.update((state) => actions.addProblem(state, problem));
  },
  'legend-toggle': ({ open }, { change }) => change({ legend: open }),
};

import type { GcmCompare } from '../map/gcm-compare.ts';
import type { GcmMap } from '../map/gcm-map.ts';
import '../map/events.ts';
import { localText } from '../model/language.ts';
import * as actions from '../store/actions.ts';
import * as edits from '../store/project-edits.ts';
import type { FeatureKey, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { text } from '../text/text.ts';
import { COMPARE_EVENTS } from './compare-events.ts';
import '../ui/events.ts';
import type { ExportEvent } from '../ui/gcm-export-menu.ts';
import '../ui/layer-events.ts';
import '../ui/page-events.ts';
import '../ui/project-events.ts';
import { EMBED_HANDLERS } from './embed/embed-handlers.ts';
import { isLocal } from './embed/travel.ts';
import { exportFile } from './export-file.ts';
import { ATLAS_EVENTS } from './sheet/atlas-events.ts';
import { SHEET_EVENTS } from './sheet/sheet-events.ts';
import type { SheetMaker } from './sheet/sheet-maker.ts';
import { IMPORT_HANDLERS } from './import-handlers.ts';
import type { Intake } from './intake.ts';
import { boxOfItem, boxOfLayer } from './item-boxes.ts';
import type { Keeper } from './keeper.ts';
import { writeHash } from './location-hash.ts';
import type { PageView } from './page-view.ts';
import { runProjectCommand } from './project-commands.ts';
import { reportProblem } from './report-problem.ts';
import type { Session } from './session.ts';
import { SETTINGS_EVENTS } from './settings-events.ts';
import { THEME_ROW } from './view/layer-rows.ts';

/** What the handlers of the page's events work on. */
export interface Page {
  readonly store: Store;
  readonly session: Session;
  readonly intake: Intake;
  readonly keeper: Keeper;
  /** It is the planner's own page, where work is kept; in another's page nothing is. */
  readonly isKept: boolean;
  readonly sheets: SheetMaker;
  readonly map: GcmMap | GcmCompare | null;
  readonly view: PageView;
  change(view: Partial<PageView>): void;
}

/** What is done for each event. */
export type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K], page: Page) => void };

/** Everything the user can ask for, by the event that asks for it. */
export const PAGE_EVENTS: Handlers = {
  'district-select': ({ districtId }, { store, map }) => {
    store.update((state) => ({ ...actions.selectDistrict(state, districtId), picked: [], selectedFeature: null }));
    if (districtId !== null) map?.reveal(districtId);
  },
  'district-hover': ({ districtId }, { change }) => change({ hoveredDistrictId: districtId }),
  'district-zoom': ({ districtId }, { map }) => map?.fitTo(districtId),
  'indicator-select': ({ indicator }, { store }) =>
    store.update((state) => ({ ...state, indicator, highlighted: [] })),
  'standard-select': ({ standard }, { session }) =>
    void session.edit((project) => edits.setStandard(project, standard)),
  'show-counted': ({ indicator, districtId }, { store }) =>
    store.update((state) => ({ ...state, highlighted: countedItems(state, indicator, districtId) })),
  'work-cancel': (_event, { session }) => session.cancelAssessment(),
  'work-again': (_event, { session }) => void session.assess(),
  'export-file': (event, { store }) => void exportOrReport(event, store),
  'feature-select': ({ layerId, featureId }, { store, map }) => selectFeature({ layerId, featureId }, store, map),
  'issue-zoom': ({ place, layerId, featureId }, { store, map }) => {
    if (layerId !== null && featureId !== null) {
      const key = { layerId, featureId };
      store.update((state) => ({ ...actions.setLayersVisible(state, [layerId], true), selectedFeature: key }));
    }
    map?.zoomTo(place);
  },
  'language-change': ({ language }, { store }) => store.update((state) => ({ ...state, language })),
  'theme-change': ({ theme }, { store }) => store.update((state) => ({ ...state, theme })),

  'layer-visibility': ({ ids, visible }, { store }) => store.update((state) => showLayers(state, ids, visible)),
  'layer-opacity': ({ id, opacity }, { store }) => store.update((state) => actions.setLayerOpacity(state, id, opacity)),
  'layer-move': ({ id, toPlaceOf }, { session }) =>
    void session.edit((project) => edits.moveLayer(project, id, toPlaceOf)),
  'layer-rename': ({ id, title }, { session }) =>
    void session.edit((project) => edits.renameLayer(project, id, title)),
  'layer-select': ({ id }, { store }) => store.update((state) => ({ ...state, selectedLayerId: id })),
  'layer-zoom': ({ id }, { store, map }) => {
    const box = boxOfLayer(store.state, id);
    if (box !== null) map?.fitTo(box);
  },
  'layer-retry': ({ id }, { session }) => void session.retryLayer(id),
  'layer-remove': ({ id }, page) => removeLayer(id, page),
  'layer-cancel': ({ id }, { session }) => session.cancelLayer(id),

  'map-pick': ({ contents }, { store }) =>
    store.update((state) => actions.pick(state, contents.items, contents.districtId)),
  'map-hover': ({ contents }, { change }) => change({ hoveredDistrictId: contents?.districtId ?? null }),
  // Without WebGL the sentence stands in the map's place.
  'map-problem': ({ problem }, { store }) => {
    if (problem.code !== 'map/no-webgl') store.update((state) => actions.addProblem(state, problem));
  },
  'map-camera': ({ camera }, { store }) => store.update((state) => ({ ...state, camera })),

  'search-open': (_event, { change }) => change({ dialog: 'search' }),
  'shortcuts-open': (_event, { change }) => change({ dialog: 'shortcuts' }),
  'search-pick': ({ layerId, featureId }, { store, map, change }) => {
    change({ dialog: null });
    if (layerId !== null) {
      selectFeature({ layerId, featureId }, store, map);
      return;
    }
    store.update((state) => actions.selectDistrict(state, featureId));
    map?.fitTo(featureId);
  },
  'panel-close': (_event, { change, store }) => {
    change({ dialog: null, planForm: null, drawer: false, place: null });
    store.update((state) => ({ ...state, picked: [], selectedFeature: null }));
  },
  'sheet-stop': ({ stop, heightPx }, { change }) => change({ sheet: stop, sheetPx: heightPx }),
  'legend-toggle': ({ open }, { change }) => change({ legend: open }),
  ...IMPORT_HANDLERS,
  'draft-ask': ({ id }, { keeper, view }) => {
    const draft = view.drafts.find((kept) => kept.id === id);
    if (draft !== undefined) void keeper.restore(draft);
  },
  'project-command': ({ command }, page) => runProjectCommand(command, page),
  'share': (_event, page) => void copyLink(page),
  ...COMPARE_EVENTS,
  ...SETTINGS_EVENTS,
  ...SHEET_EVENTS,
  ...ATLAS_EVENTS,
  ...EMBED_HANDLERS,
};

async function exportOrReport(event: ExportEvent, store: Store): Promise<void> {
  try {
    await exportFile(event, store.state);
  } catch (error) {
    reportProblem(error, store);
  }
}

/** At once, and offered to be undone as long as nothing else was done. */
function removeLayer(id: string, { store, session, change }: Page): void {
  const { language, project } = store.state;
  const title = project?.layers.find((layer) => layer.id === id)?.title ?? id;
  void session.edit((now) => edits.removeLayer(now, id));
  const words = text('keep.removed', language, { title: localText(title, language) });
  change({ undoable: { words, undo: () => void session.undo(), project: store.state.project } });
}

/** The address carries all that is on show, but no data: where some are only here, that is said. */
async function copyLink({ store, change }: Page): Promise<void> {
  const { language } = store.state;
  const link = location.href.replace(/#.*$/, '') + writeHash(store.state);
  try {
    await navigator.clipboard.writeText(link);
    change({ shared: true, ...(isLocal(store.state) && { notice: text('travel.share', language) }) });
  } catch {
    // The browser refuses where the page has no leave to write to the clipboard; the user can still copy the address.
    change({ notice: text('app.not-copied', language) });
  }
}

function selectFeature(key: FeatureKey, store: Store, map: Page['map']): void {
  store.update((state) => ({
    ...actions.setLayersVisible(state, [key.layerId], true),
    selectedFeature: key,
    picked: state.picked.some((picked) => isSame(picked, key)) ? state.picked : [key],
  }));
  const box = boxOfItem(store.state, key);
  if (box !== null) map?.reveal(box);
}

function isSame(a: FeatureKey, b: FeatureKey): boolean {
  return a.layerId === b.layerId && a.featureId === b.featureId;
}

function showLayers(state: State, ids: readonly string[], visible: boolean): State {
  const shown = actions.setLayersVisible(state, ids, visible);
  if (!ids.includes(THEME_ROW)) return shown;
  return { ...shown, indicator: visible ? (state.indicator ?? 'park_pc') : null };
}

/** Ids of counted items are the layer's, a slash, the item's; a layer's id has no slash. */
function countedItems(state: State, indicator: string, districtId: string | null): readonly FeatureKey[] {
  const { assessment } = state;
  const result = districtId === null ? assessment?.city : assessment?.districts.find(({ id }) => id === districtId);
  const ids = indicator === 'green_rate' ? result?.measures.countedGreens : result?.measures.countedParks;
  return (ids ?? []).map((id) => {
    const slash = id.indexOf('/');
    return { layerId: id.slice(0, slash), featureId: id.slice(slash + 1) };
  });
}

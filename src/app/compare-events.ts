import { boxOf } from '../model/geometry-box.ts';
import type { Box } from '../model/geometry-box.ts';
import { changeConflicts } from '../store/conflicts.ts';
import type { Conflicts } from '../store/conflicts.ts';
import * as edits from '../store/plan-edits.ts';
import { TAB_IDS } from '../store/state.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import '../ui/conflicts/conflict-events.ts';
import '../ui/conflicts/gcm-plan-card.ts';
import '../ui/conflicts/gcm-meeting.ts';
import '../ui/conflicts/register-events.ts';
import { pairOf } from '../ui/conflicts/shown-findings.ts';
import { PUBLISH_TAB, openPublishing } from './embed/embed-handlers.ts';
import { boxOfItem } from './item-boxes.ts';
import type { Handlers, Page } from './page-events.ts';
import { exportRegister, importRegister } from './register-files.ts';

/** What the user can ask for where plans are compared. */
export const COMPARE_EVENTS: Handlers = {
  'tab-select': ({ tab }, page) => {
    const { store } = page;
    if (tab === PUBLISH_TAB) openPublishing(page);
    const known = TAB_IDS.find((id) => id === tab);
    if (known !== undefined) store.update((state) => ({ ...state, tab: known }));
  },
  'conflict-run': ({ action }, { session }) => {
    if (action === 'run') void session.conflicts.run();
    else session.conflicts.cancel();
  },
  'conflict-select': ({ findingId }, { store, map }) => {
    set(store, { selectedId: findingId });
    const box = boxOfFinding(store.state, findingId);
    if (box !== null) map?.reveal(box);
  },
  'conflict-zoom': ({ findingId, flies }, { store, map }) => {
    const box = boxOfFinding(store.state, findingId);
    if (box !== null) map?.fitTo(withRoom(box), flies);
  },
  'conflict-review': ({ findingId, review }, { session }) =>
    void session.edit((project) => edits.setReview(project, findingId, review)),
  'conflict-part': ({ part }, { store }) => set(store, { part }),
  'site-select': ({ layerId, siteId }, { store, map }) => {
    set(store, { siteId });
    const box = siteId === null ? null : boxOfItem(store.state, { layerId, featureId: siteId });
    if (box !== null) map?.reveal(box);
  },
  'plan-pair': ({ pair }, { store, change }) => {
    set(store, { pair });
    change({ sideIds: null });
  },
  'compare-side': ({ at, id }, page) => chooseSide(at, id, page),
  'compare-look': ({ look: { palette } }, { session }) => {
    if (palette !== undefined) void session.edit((project) => ({ ...project, palette }));
  },
  'place-pick': ({ place, items, conflictIds }, { change }) => change({ place: { place, items, conflictIds } }),
  'meeting': ({ open }, { change }) => change({ meeting: open, place: null }),
  'plan-form': ({ planId }, { change }) => change({ planForm: planId }),
  'plan-edit': ({ planId, facts, classes }, { session }) =>
    void session.edit((project) => classes.reduce(
      (edited, [code, planClass]) => edits.setPlanClass(edited, planId, code, planClass),
      edits.setPlanFacts(project, planId, facts))),
  'rule-edit': ({ classes, rule }, { session }) =>
    void session.edit((project) => (rule === null ? edits.clearRule(project, classes) : edits.setRule(project, classes, rule))),
  'tolerances': ({ settings }, { session }) =>
    void session.edit((project) => edits.setConflictSettings(project, settings)),
  'control-line': ({ planId, visible }, { store }) => {
    const { hiddenLines } = store.state.conflicts;
    const others = hiddenLines.filter((id) => id !== planId);
    set(store, { hiddenLines: visible ? others : [...others, planId] });
  },
  'slivers': ({ visible }, { store }) => set(store, { sliversShown: visible }),
  'register-arrange': ({ arrangement }, { change }) => change({ arrangement }),
  'register-save': ({ format }, page) => void exportRegister(format, page),
  'register-take': ({ file }, page) => void importRegister(file, page),
};

/** Two plans go to the cards, and are compared there too; anything else is on the map only. */
function chooseSide(at: 0 | 1, id: string, { store, view, change }: Page): void {
  const { result, pair: asked } = store.state.conflicts;
  const plans = result?.report.plans ?? [];
  const [a, b] = view.sideIds ?? pairOf(plans, asked) ?? [id, id];
  const other = at === 0 ? b : a;
  const chosen: readonly [string, string] = at === 0 ? [id, other === id ? a : other] : [other === id ? b : other, id];
  const arePlans = chosen.every((side) => plans.some((plan) => plan.id === side));
  if (arePlans) set(store, { pair: chosen });
  change({ sideIds: arePlans ? null : chosen });
}

function set(store: Store, change: Partial<Conflicts>): void {
  store.update((state) => changeConflicts(state, change));
}

function boxOfFinding({ conflicts: { result } }: State, id: string | null) {
  const { findings = [], slivers = [] } = result?.report ?? {};
  const found = [...findings, ...slivers].find((patch) => patch.id === id);
  return found === undefined ? null : boxOf(found.geometry);
}

/** Three times as wide and high: a patch is judged by what lies around it. */
function withRoom([west, south, east, north]: Box): Box {
  const [width, height] = [east - west, north - south];
  return [west - width, south - height, east + width, north + height];
}

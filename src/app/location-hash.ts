import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { MAIN_INDICATORS } from '../model/indicator.ts';
import type { MainIndicatorId } from '../model/indicator.ts';
import { STANDARD_IDS } from '../model/project.ts';
import type { StandardId } from '../model/project.ts';
import { TAB_IDS } from '../store/state.ts';
import type { Camera, State, TabId } from '../store/state.ts';

/** What of the state a link carries. What is missing was not said, and stays as it is. */
export interface HashState {
  readonly camera?: Camera;
  /** Ids of the layers that are visible, and of no others. */
  readonly layers?: readonly string[];
  /** Ids of layers that are visible, or are not, unlike the project has them; all others are as it has them. */
  readonly shown?: readonly string[];
  readonly hidden?: readonly string[];
  /** `null`: no theme on the map. */
  readonly indicator?: MainIndicatorId | null;
  readonly districtId?: string;
  readonly standard?: StandardId;
  readonly language?: Language;
  readonly tab?: TabId;
  /** Id of the finding that is selected. */
  readonly findingId?: string;
  /** Ids of the plans that are compared. */
  readonly pair?: readonly [string, string];
}

/** Reads `#v=112.6,35.08,12.5&i=park_pc&d=419001001`. Unknown keys and bad values are passed over. */
export function readHash(hash: string): HashState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const camera = readCamera(parts.get('v'));
  const [layers, shown, hidden] = ['l', 'on', 'off'].map((key) => parts.get(key)?.split('.').filter((id) => id !== ''));
  const indicator = parts.get('i') === 'none' ? null : oneOf(MAIN_INDICATORS, parts.get('i'));
  const districtId = parts.get('d');
  const standard = oneOf(STANDARD_IDS, parts.get('s'));
  const language = oneOf(LANGUAGES, parts.get('lang'));
  const tab = oneOf(TAB_IDS, parts.get('t'));
  const findingId = parts.get('c');
  const [a, b] = parts.get('p')?.split('~') ?? [];
  return {
    ...(camera && { camera }),
    ...(layers && { layers }),
    ...(shown && { shown }),
    ...(hidden && { hidden }),
    ...(indicator !== undefined && { indicator }),
    ...(districtId && { districtId }),
    ...(standard && { standard }),
    ...(language && { language }),
    ...(tab && { tab }),
    ...(findingId && { findingId }),
    ...(a && b && { pair: [a, b] as const }),
  };
}

/** Puts what {@link writeHash} says into the page's address, where it differs: browsers take their time for it. */
export function showInAddress(state: State, parts: 'all' | 'view' = 'all'): void {
  const hash = writeHash(state, parts);
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
}

/**
 * The hash of a state, `#` included. Layers are named only where the user changed them. Of a project from a file of
 * the user's, which no link can carry, it says what goes with any project.
 *
 * @param of - `view`: no more than what is looked at. Standard, part of the tool and language are the page's own choice.
 */
export function writeHash(state: State, of: 'all' | 'view' = 'all'): string {
  const { camera, project, projectUrl, layers, indicator, selectedDistrictId, language, tab, conflicts } = state;
  const parts: string[] = [];
  if (project !== null && projectUrl === null) return `#i=${indicator ?? 'none'}&lang=${language}`;
  if (camera !== null) {
    parts.push(`v=${camera.longitude.toFixed(5)},${camera.latitude.toFixed(5)},${camera.zoom.toFixed(2)}`);
  }
  parts.push(...layerParts(layers));
  parts.push(`i=${indicator ?? 'none'}`);
  if (selectedDistrictId !== null) parts.push(`d=${encodeURIComponent(selectedDistrictId)}`);
  if (of === 'view') return `#${parts.join('&')}`;
  if (project !== null) parts.push(`s=${project.standard}`);
  if (tab !== 'assess') parts.push(`t=${tab}`);
  if (conflicts.pair !== null) parts.push(`p=${conflicts.pair.map(encodeURIComponent).join('~')}`);
  if (conflicts.selectedId !== null) parts.push(`c=${encodeURIComponent(conflicts.selectedId)}`);
  parts.push(`lang=${language}`);
  return `#${parts.join('&')}`;
}

/** What the user changed of the layers, or all that are visible: whichever is shorter. */
function layerParts(layers: State['layers']): readonly string[] {
  const changed = layers.filter(({ visible, spec }) => visible !== spec.visible);
  if (changed.length === 0) return [];
  const idsOf = (some: State['layers']) => some.map(({ spec }) => spec.id).join('.');
  const all = [`l=${idsOf(layers.filter(({ visible }) => visible))}`];
  const changes = [['on', changed.filter(({ visible }) => visible)], ['off', changed.filter(({ visible }) => !visible)]] as const;
  const few = changes.filter(([, some]) => some.length > 0).map(([key, some]) => `${key}=${idsOf(some)}`);
  return few.join('&').length < all.join('&').length ? few : all;
}

/** Lays what a link says over a state. */
export function applyHash(state: State, hash: HashState): State {
  return {
    ...withStandard(state, hash.standard),
    camera: hash.camera ?? state.camera,
    indicator: hash.indicator === undefined ? state.indicator : hash.indicator,
    selectedDistrictId: hash.districtId ?? state.selectedDistrictId,
    language: hash.language ?? state.language,
    tab: hash.tab ?? state.tab,
    conflicts: {
      ...state.conflicts,
      selectedId: hash.findingId ?? state.conflicts.selectedId,
      pair: hash.pair ?? state.conflicts.pair,
    },
    layers: withVisible(state.layers, hash),
  };
}

/** A link's choice is no edit: what was as the file has it still is, and there is nothing to undo. */
function withStandard(state: State, standard: StandardId | undefined): State {
  if (state.project === null || standard === undefined || state.project.standard === standard) return state;
  const project = { ...state.project, standard };
  return { ...state, project, saved: state.saved === state.project ? project : state.saved };
}

function withVisible(layers: State['layers'], { layers: all, shown, hidden }: HashState): State['layers'] {
  if (all !== undefined) return layers.map((layer) => ({ ...layer, visible: all.includes(layer.spec.id) }));
  if (shown === undefined && hidden === undefined) return layers;
  return layers.map((layer) => {
    const { id, visible } = layer.spec;
    return { ...layer, visible: shown?.includes(id) === true || (visible && hidden?.includes(id) !== true) };
  });
}

function readCamera(text: string | null): Camera | null {
  const numbers = (text ?? '').split(',');
  // `Number` takes an empty text for 0, which is a place in the sea.
  if (numbers.length !== 3 || !numbers.every((number) => /^-?\d+(?:\.\d+)?$/.test(number))) return null;
  const [longitude, latitude, zoom] = numbers.map(Number);
  const good =
    isBetween(longitude, -180, 180) && isBetween(latitude, -85, 85) && isBetween(zoom, 0, 24);
  return good ? { longitude, latitude, zoom } : null;
}

function isBetween(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && value >= least && value <= most;
}

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | undefined {
  return choices.find((choice) => choice === text);
}

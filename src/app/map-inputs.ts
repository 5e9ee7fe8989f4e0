import type { LayerView, Padding } from '../map/scene.ts';
import type { ImportedLayer } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import { shownArrival } from '../store/arrivals.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { State } from '../store/state.ts';

/** What the map is told of the layers and of the page around it. */
export interface MapInput {
  readonly layers: readonly Layer[];
  readonly view: readonly LayerView[];
  readonly padding: Padding;
}

/** What is there already stands back behind what is looked at, so that a shift between them is seen. */
const BEHIND_PREVIEW = 0.4;

/**
 * Derives the map's properties from the state, and hands out the same objects
 * as before when nothing in them has changed: the map draws anew by identity.
 */
export class MapInputs {
  #last: MapInput = { layers: [], view: [], padding: { top: 0, right: 0, bottom: 0, left: 0 } };

  /** @param covered what lies over the map's edges, px */
  next({ layers, arrivals }: State, covered: Partial<Padding>): MapInput {
    const { padding } = this.#last;
    const previews = previewsOf(arrivals);
    const replaced = previews.map(({ replaces }) => replaces);
    const present = layers.filter(({ spec }) => !replaced.includes(spec.id));
    const faded = previews.length === 0 ? 1 : BEHIND_PREVIEW;
    this.#last = {
      layers: keepSame(this.#last.layers, [...readyLayers({ layers: present }), ...previews.map(({ layer }) => layer)], (a, b) => a === b),
      view: keepSame(this.#last.view, [...previews.map(previewView), ...present.map((layer) => layerView(layer, faded))], isSameView),
      padding: isCoveredBy(padding, covered) ? padding : { ...padding, ...covered },
    };
    return this.#last;
  }
}

function isCoveredBy(padding: Padding, covered: Partial<Padding>): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every((side) => (covered[side] ?? padding[side]) === padding[side]);
}

/** What is looked at before it is imported, as the corrections so far make it: over all that is there. */
function previewsOf(arrivals: State['arrivals']): readonly ImportedLayer[] {
  const status = shownArrival(arrivals)?.status;
  return status?.kind === 'ready' && status.preview !== null ? [status.preview] : [];
}

function previewView({ layer: { id } }: ImportedLayer): LayerView {
  return { id, visible: true, opacity: 1 };
}

function layerView({ spec, visible, opacity }: State['layers'][number], faded: number): LayerView {
  return { id: spec.id, visible, opacity: opacity * faded };
}

function isSameView(a: LayerView, b: LayerView): boolean {
  return a.id === b.id && a.visible === b.visible && a.opacity === b.opacity;
}

function keepSame<T>(before: readonly T[], now: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const same = before.length === now.length && now.every((item, index) => isSame(item, before[index] ?? item));
  return same ? before : now;
}

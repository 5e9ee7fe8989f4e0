import type { Layer } from '../model/layer.ts';
import type { PackedItem, PackedLayer } from './pack-layer.ts';
import { unpackItems } from './pack-layer.ts';

/** So many items at once: the window takes them in some 5 ms, and may answer the user before the next. */
const ITEMS_IN_PART = 1000;

/** A part of a layer on its way to the window: all but the items, then the items in parts. */
export type LayerPart =
  | { readonly layer: PackedLayer['layer']; readonly shapes: PackedLayer['shapes'] }
  | { readonly items: readonly PackedItem[] };

/** The parts of packed layers, one layer after the other; and what of each goes over without a copy. */
export function* partsOf(layers: readonly PackedLayer[]): Iterable<readonly [LayerPart, ArrayBuffer[]]> {
  for (const { layer, shapes, items } of layers) {
    const buffers = [...Object.values(shapes).map(({ buffer }) => buffer), ...(layer.large === undefined ? [] : [layer.large.index])];
    yield [{ layer, shapes }, [...new Set(buffers)]];
    for (let from = 0; from < items.length; from += ITEMS_IN_PART) yield [{ items: items.slice(from, from + ITEMS_IN_PART) }, []];
  }
}

/** Puts layers together as their parts come, each part at once, so that there is never much to do. */
export class LayersOnTheWay {
  readonly #layers: { readonly layer: PackedLayer['layer']; readonly shapes: PackedLayer['shapes']; readonly items: PackedItem[] }[] = [];

  add(part: LayerPart): void {
    if ('shapes' in part) this.#layers.push({ ...part, items: [] });
    const last = this.#layers.at(-1);
    if ('shapes' in part || last === undefined) return;
    unpackItems(last.shapes, part.items, last.items.length);
    last.items.push(...part.items);
  }

  /** The layers, when all parts are there. */
  finish(): readonly Layer[] {
    // The items were packed with their layer, so they are of its role.
    return this.#layers.map(({ layer, items }) => ({ ...layer, items }) as unknown as Layer);
  }
}

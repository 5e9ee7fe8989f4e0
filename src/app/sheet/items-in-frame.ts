import { boxOf, boxesMeet } from '../../model/geometry-box.ts';
import type { Box } from '../../model/geometry-box.ts';
import { greenGroupOf } from '../../model/green-class.ts';
import type { Item, Layer } from '../../model/layer.ts';
import type { ClassSwatch } from '../../paint/class-swatches.ts';
import { isAhead } from '../../paint/project-pins.ts';

/** Tells of a frame whether one of the things may lie in it, by their boxes. */
export function someIn(items: readonly Pick<Item, 'geometry'>[]): (frame: Box) => boolean {
  return (frame) => items.some(({ geometry }) => {
    const box = boxOf(geometry);
    return box !== null && boxesMeet(box, frame);
  });
}

/** The items of a layer that a line of its legend is for; `null`: nobody looks, as there are very many. */
export function itemsOfClass(layer: Layer, key: ClassSwatch['key']): readonly Item[] | null {
  if (layer.large !== undefined) return null;
  const [, code] = key.split('.');
  switch (layer.role) {
    case 'green': return layer.items.filter((item) => greenGroupOf(item.code) === code);
    case 'roads': return layer.items.filter(({ roadClass }) => roadClass === code);
    case 'projects': return layer.items.filter(({ category, status }) => (key === 'status.preparing' ? isAhead(status) : category === code));
    default: return layer.items;
  }
}

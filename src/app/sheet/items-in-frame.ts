import { isInside, polygonsOf } from '../../map/geometry.ts';
import { boxOf, boxOfPositions, boxesMeet } from '../../model/geometry-box.ts';
import type { Box } from '../../model/geometry-box.ts';
import { groupsOf } from '../../model/geometry-paths.ts';
import { greenGroupOf } from '../../model/green-class.ts';
import type { Item, Layer } from '../../model/layer.ts';
import type { ClassSwatch } from '../../paint/class-swatches.ts';
import { isAhead } from '../../paint/project-pins.ts';

/** Tells of a frame whether something of the things lies in it; what passes close by a corner of it may count as well. */
export function someIn(items: readonly Pick<Item, 'geometry'>[]): (frame: Box) => boolean {
  return (frame) => items.some(({ geometry }) => {
    const box = boxOf(geometry);
    return box !== null && boxesMeet(box, frame) && liesIn(geometry, frame);
  });
}

/** Of a shape whose box meets the frame: one of its pieces has a box that does, or the frame lies wholly inside. */
function liesIn(geometry: Item['geometry'], frame: Box): boolean {
  const [west, south] = frame;
  return groupsOf(geometry).flat().some((path) => path.some((place, at) => {
    const piece = boxOfPositions([path[at - 1] ?? place, place]);
    return piece !== null && boxesMeet(piece, frame);
  })) || polygonsOf(geometry).some((rings) => isInside(rings, west, south));
}

/** The items of a layer that a line of its legend is for; `null`: nobody looks, as there are very many. */
export function itemsOfClass(layer: Layer, key: ClassSwatch['key']): readonly Item[] | null {
  if (layer.large !== undefined) return null;
  const [, code] = key.split('.');
  switch (layer.role) {
    case 'green': return layer.items.filter((item) => (greenGroupOf(item.code) ?? item.code ?? 'unknown') === code);
    case 'roads': return layer.items.filter(({ roadClass }) => roadClass === code);
    case 'projects': return layer.items.filter(({ category, status }) => (key === 'status.preparing' ? isAhead(status) : category === code));
    default: return layer.items;
  }
}

import type { StyleLayer } from './maplibre.ts';
import type { SourcePlan } from './source-plan.ts';
import { isTiles } from './source-plan.ts';
import { SPECK } from './tiles/shape-tiles.ts';
import { TILE_LAYER } from './tiles/tile-writer.ts';

type LineLayer = Extract<StyleLayer, { type: 'line' }>;
type FillLayer = Extract<StyleLayer, { type: 'fill' }>;

const IS_SPECK = ['has', SPECK] as ['has', string];

/**
 * The layers as they are drawn from tiles. Of {@link SPECK | specks} no edge is drawn: MapLibre hands all edges of a
 * tile to the graphics card in one step, and those of a hundred thousand shapes take a third of a second. What has edges
 * only is drawn as an area then, so that nothing is lost.
 */
export function layersOnTiles(layers: readonly StyleLayer[], sources: SourcePlan): StyleLayer[] {
  const filled = new Set(layers.filter(isPlainFill).map(whatOf));
  return layers.flatMap((layer) => {
    const data = 'source' in layer ? sources.get(layer.source) : undefined;
    if (data === undefined || !isTiles(data)) return [layer];
    // A source of tiles wants the layer named that is meant in them.
    const named = { ...layer, 'source-layer': TILE_LAYER };
    if (named.type !== 'line') return [named];
    const edges: LineLayer = { ...named, filter: both(named.filter, ['!', IS_SPECK]) };
    return filled.has(whatOf(named)) ? [edges] : [edges, specksOf(named)];
  });
}

/** What is drawn: the same source, the same of it. */
function whatOf(layer: LineLayer | FillLayer): string {
  return JSON.stringify([layer.source, layer.filter ?? null]);
}

function isPlainFill(layer: StyleLayer): layer is FillLayer {
  return layer.type === 'fill' && layer.paint?.['fill-color'] !== undefined;
}

function specksOf({ id, source, filter, paint, ...layer }: LineLayer): FillLayer {
  const { 'line-color': colour = '#000', 'line-opacity': opacity = 1 } = paint ?? {};
  return {
    id: `${id}/specks`, type: 'fill', source, 'source-layer': TILE_LAYER, filter: both(filter, IS_SPECK),
    ...(layer.minzoom !== undefined && { minzoom: layer.minzoom }),
    paint: { 'fill-color': colour, 'fill-opacity': opacity, 'fill-antialias': false },
  };
}

function both(filter: LineLayer['filter'], other: NonNullable<LineLayer['filter']>): NonNullable<LineLayer['filter']> {
  // Filters of the house are expressions, which the library's type for older ones cannot tell.
  return (filter === undefined ? other : ['all', filter, other]) as NonNullable<LineLayer['filter']>;
}

import type { StylePlan } from './apply-plan.ts';
import type { StyleLayer } from './maplibre.ts';
import type { Scene } from './scene.ts';
import { SourcePlanner, isTiles } from './source-plan.ts';
import type { SourcePlan } from './source-plan.ts';
import { styleLayers } from './style-plan.ts';
import { TileClient } from './tiles/tile-client.ts';
import { TILE_LAYER } from './tiles/tile-writer.ts';

/** Makes the plan of each scene of one map, and has large layers cut into tiles. */
export class ScenePlanner {
  readonly #tiles = new TileClient();
  readonly #sources = new SourcePlanner((blob, part) => this.#tiles.addressOf(blob, part));

  plan(scene: Scene): StylePlan {
    const sources = this.#sources.plan(scene);
    this.#tiles.keep(new Set(scene.layers.flatMap(({ large }) => large?.blob ?? [])));
    return { sources, layers: styleLayers(scene).map((layer) => onTiles(layer, sources)) };
  }

  close(): void {
    this.#tiles.close();
  }
}

/** A source of tiles wants the layer named that is meant in them. */
function onTiles(layer: StyleLayer, sources: SourcePlan): StyleLayer {
  if (!('source' in layer)) return layer;
  const data = sources.get(layer.source);
  return data === undefined || !isTiles(data) ? layer : { ...layer, 'source-layer': TILE_LAYER };
}

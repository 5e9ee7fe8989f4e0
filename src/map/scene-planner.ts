import { AppError } from '../model/error.ts';
import { localText } from '../model/language.ts';
import type { StylePlan } from './apply-plan.ts';
import type { LabelRoom } from './label-point.ts';
import type { Scene } from './scene.ts';
import { SourcePlanner } from './source-plan.ts';
import { layersOnTiles } from './speck-layers.ts';
import { styleLayers } from './style-plan.ts';
import { openTiles } from './tiles/open-tiles.ts';
import type { TileClient, TileFailure } from './tiles/tile-client.ts';

/** Makes the plan of each scene of one map, and has large layers cut into tiles. */
export class ScenePlanner {
  readonly #tiles: TileClient;
  readonly #sources: SourcePlanner;
  #scene: Scene | null = null;

  /**
   * @param onProblem is told of a layer that is not drawn whole; `isWorthAnother`: the next plan will probably mend it
   * @param room as {@link SourcePlanner} takes it
   */
  constructor(onProblem: (problem: AppError, isWorthAnother: boolean) => void, room?: LabelRoom) {
    this.#tiles = openTiles((failure) => onProblem(problemOf(failure, this.#scene), failure.isWorthAnother));
    this.#sources = new SourcePlanner((blob, part) => this.#tiles.addressOf(blob, part), room);
  }

  /** Shortens the next {@link plan}. */
  async prepare(scene: Scene): Promise<void> {
    await this.#sources.prepare(scene);
  }

  plan(scene: Scene): StylePlan {
    this.#scene = scene;
    const sources = this.#sources.plan(scene);
    this.#tiles.keep(new Set(scene.layers.flatMap(({ large }) => large?.blob ?? [])));
    return { sources, layers: layersOnTiles(styleLayers(scene), sources) };
  }

  /** The next plan has all tiles cut again. */
  startAnew(): void {
    this.#tiles.startAnew();
  }

  close(): void {
    this.#tiles.close();
  }
}

function problemOf({ blob, cause }: TileFailure, scene: Scene | null): AppError {
  const layer = scene?.layers.find(({ large }) => large?.blob === blob);
  if (blob === null || layer === undefined || scene === null) return new AppError('map/tiles-stopped', cause);
  return new AppError('map/layer-unread', `${layer.id}: ${cause}`, { layer: localText(layer.spec.title, scene.language) });
}

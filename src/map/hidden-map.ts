import type { FeatureCollection, Point } from 'geojson';
import { AppError } from '../model/error.ts';
import { EMPTY_PLAN, applyPlan } from './apply-plan.ts';
import { fontStacks, loadFonts } from './fonts.ts';
import { blockEdge } from './frame-edge.ts';
import { drawImagesOnDemand } from './images.ts';
import type { LabelRoom } from './label-point.ts';
import { GPUInitializationError, createMap } from './maplibre.ts';
import type { MapLibreMap } from './maplibre.ts';
import { MOST_PX } from './picture-tiles.ts';
import type { Camera, Scene } from './scene.ts';
import { ScenePlanner } from './scene-planner.ts';

export interface HiddenMapOptions {
  readonly scene: Omit<Scene, 'fonts' | 'hasText' | 'theme'>;
  /** CSS px. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device px for a CSS px. */
  readonly pixelRatio: number;
  /** As `getComputedStyle` tells `font-family`. */
  readonly families: string;
  /** Where nothing may be written across: the edges of the picture, which may be more than the map shows at a time. */
  readonly edge: FeatureCollection<Point>;
  /** What a district's name and a pin take together. */
  readonly labelRoom: LabelRoom;
}

/** While data are on their way each frame is drawn for nothing: they are drawn small until the last. */
const COARSE = 0.1;
/** How far the map may be from where it was sent: a rounding, not a limit of its camera. */
const SAME = 1e-6;

/** A map that nobody sees, in the light theme of paper, without fading. To be closed. */
export class HiddenMap {
  readonly #options: HiddenMapOptions;
  readonly #map: MapLibreMap;
  readonly #holder: HTMLElement;
  readonly #planner: ScenePlanner;
  readonly #closing = new AbortController();
  /** Rejects when nothing more is to be expected of the map; never resolves. */
  readonly #failure: Promise<never>;
  #fail: (reason: unknown) => void = () => undefined;

  private constructor(options: HiddenMapOptions, signal: AbortSignal) {
    this.#options = options;
    this.#planner = new ScenePlanner((problem) => this.#fail(problem), options.labelRoom);
    this.#holder = hiddenHolder(options);
    try {
      this.#map = mapIn(this.#holder);
    } catch (error) {
      this.#holder.remove();
      this.#planner.close();
      if (!(error instanceof GPUInitializationError)) throw error;
      throw new AppError('map/no-webgl', 'no WebGL 2 to draw a picture with', {}, { cause: error });
    }
    this.#failure = this.#whenFailed(signal);
    // Between two waits nobody listens.
    this.#failure.catch(() => undefined);
  }

  /**
   * @throws AppError `map/no-webgl`
   * @throws the signal's reason when it is aborted, also later on
   */
  static async open(options: HiddenMapOptions, signal: AbortSignal): Promise<HiddenMap> {
    await loadFonts(options.families, options.scene.layers);
    signal.throwIfAborted();
    const hidden = new HiddenMap(options, signal);
    try {
      await hidden.#start();
      return hidden;
    } catch (error) {
      hidden.close();
      throw error;
    }
  }

  /**
   * What lies around a place, at full size; the canvas has it until the next.
   *
   * @throws AppError `map/not-drawn` where it would have another size or another scale than was asked for
   * @throws what kept the map from being drawn whole: AppError `map/tiles-stopped`, `map/layer-unread`, and others
   */
  async draw({ longitude, latitude, zoom }: Camera): Promise<HTMLCanvasElement> {
    const { widthPx, heightPx, pixelRatio } = this.#options;
    this.#map.setPixelRatio(COARSE);
    this.#map.jumpTo({ center: [longitude, latitude], zoom });
    // A map at rest does not say so again by itself.
    this.#map.triggerRepaint();
    await Promise.race([this.#map.once('idle'), this.#failure]);
    // All is there and in its place: one frame at full size.
    this.#map.setPixelRatio(pixelRatio);
    this.#map.redraw();
    const canvas = this.#map.getCanvas();
    const { lng, lat } = this.#map.getCenter();
    const [width, height] = [Math.round(widthPx * pixelRatio), Math.round(heightPx * pixelRatio)];
    const isTrue = canvas.width === width && canvas.height === height
      && Math.abs(this.#map.getZoom() - zoom) < SAME && Math.abs(lng - longitude) < SAME && Math.abs(lat - latitude) < SAME;
    if (!isTrue) throw new AppError('map/not-drawn', `a map of ${canvas.width} by ${canvas.height} px`, { width, height });
    return canvas;
  }

  close(): void {
    // The signal may be that of many pictures: it would keep each of their maps.
    this.#closing.abort();
    // The memory of a canvas stays until it is collected, which of many pictures in a row is too late: it is made small.
    this.#map.setPixelRatio(COARSE);
    this.#map.remove();
    this.#planner.close();
    this.#holder.remove();
  }

  async #start(): Promise<void> {
    const { scene, families, pixelRatio, edge } = this.#options;
    await Promise.race([this.#map.once('style.load'), this.#failure]);
    drawImagesOnDemand(this.#map, pixelRatio);
    const whole: Scene = { ...scene, theme: 'light', fonts: fontStacks(families, 0), hasText: true };
    applyPlan(this.#map, EMPTY_PLAN, this.#planner.plan(whole));
    blockEdge(this.#map, edge);
  }

  #whenFailed(signal: AbortSignal): Promise<never> {
    const { widthPx: width, heightPx: height } = this.#options;
    return new Promise((_, reject) => {
      this.#fail = reject;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: this.#closing.signal });
      // A part of the map that is not there would be missing on paper without a word.
      this.#map.on('error', ({ error }) => reject(error));
      this.#map.on('webglcontextlost', () => reject(new AppError('map/not-drawn', 'the WebGL context was lost', { width, height })));
    });
  }
}

function mapIn(container: HTMLElement): MapLibreMap {
  return createMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    interactive: false,
    fadeDuration: 0,
    pixelRatio: COARSE,
    maxCanvasSize: [MOST_PX, MOST_PX],
    maxZoom: 22,
    minZoom: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
}

/** MapLibre measures its container, which therefore stands in the page, out of sight and of the reader's way. */
function hiddenHolder({ widthPx, heightPx }: HiddenMapOptions): HTMLElement {
  const holder = document.createElement('div');
  holder.ariaHidden = 'true';
  holder.inert = true;
  Object.assign(holder.style, {
    position: 'fixed', left: '0', top: '0', width: `${widthPx}px`, height: `${heightPx}px`, visibility: 'hidden', zIndex: '-1',
  });
  document.body.append(holder);
  return holder;
}

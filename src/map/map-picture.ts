import { EMPTY_PLAN, applyPlan } from './apply-plan.ts';
import { fontStacks, loadFonts } from './fonts.ts';
import { drawImagesOnDemand } from './images.ts';
import { createMap } from './maplibre.ts';
import type { MapLibreMap } from './maplibre.ts';
import type { Camera, Scene } from './scene.ts';
import { ScenePlanner } from './scene-planner.ts';

export interface PictureOrder {
  readonly scene: Omit<Scene, 'fonts' | 'hasText' | 'theme'>;
  readonly camera: Camera;
  /** Size in CSS px, whole numbers. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device px for a CSS px: resolution ÷ 96. */
  readonly pixelRatio: number;
  /** As `getComputedStyle` tells `font-family`. */
  readonly families: string;
}

/** Larger pictures are drawn in tiles: every browser's WebGL has this many px. */
const MOST_PX = 4096;
/** While data are on their way each frame is drawn for nothing: they are drawn small until the last. */
const COARSE = 0.1;
/** Tiles are whole multiples of this, so that at each resolution they end between two px; also what they overlap. */
const TILE_STEP_PX = 96;

/**
 * Draws a map that nobody sees, at exactly the size asked for, in the light theme of paper. It waits until all is
 * drawn and fades nothing, so that the same order makes the same picture.
 *
 * @throws the signal's reason when it is aborted
 */
export async function drawMapPicture(order: PictureOrder, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const { widthPx, heightPx, pixelRatio } = order;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPx * pixelRatio);
  canvas.height = Math.round(heightPx * pixelRatio);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw the map on');
  const [columns, rows] = [tilesOf(widthPx, pixelRatio), tilesOf(heightPx, pixelRatio)];
  const overlap = columns.length * rows.length > 1 ? TILE_STEP_PX : 0;
  const [tileWidth, tileHeight] = [(columns[0]?.length ?? 0) + 2 * overlap, (rows[0]?.length ?? 0) + 2 * overlap];
  const holder = hiddenHolder(tileWidth, tileHeight);
  const planner = new ScenePlanner();
  const map = await openMap(order, holder, planner);
  try {
    for (const { from: top } of rows) {
      for (const { from: left } of columns) {
        map.setPixelRatio(COARSE);
        map.jumpTo(cameraAt(order, left - overlap + tileWidth / 2, top - overlap + tileHeight / 2));
        await whenIdle(map);
        signal.throwIfAborted();
        // All is there and in its place: one frame at full size.
        map.setPixelRatio(pixelRatio);
        map.redraw();
        const at = (px: number) => Math.round(px * pixelRatio);
        const [width, height] = [at(Math.min(columns[0]?.length ?? 0, widthPx - left)), at(Math.min(rows[0]?.length ?? 0, heightPx - top))];
        context.drawImage(map.getCanvas(), at(overlap), at(overlap), width, height, at(left), at(top), width, height);
      }
    }
  } finally {
    map.remove();
    planner.close();
    holder.remove();
  }
  return canvas;
}

async function whenIdle(map: MapLibreMap): Promise<void> {
  // A map at rest does not say so again by itself.
  map.triggerRepaint();
  await map.once('idle');
}

interface Tile {
  readonly from: number;
  readonly length: number;
}

/** One side of the picture in tiles of the same length, CSS px. */
function tilesOf(px: number, pixelRatio: number): readonly Tile[] {
  if (px * pixelRatio <= MOST_PX) return [{ from: 0, length: px }];
  const most = MOST_PX / pixelRatio - 2 * TILE_STEP_PX;
  const length = Math.floor(most / TILE_STEP_PX) * TILE_STEP_PX;
  return Array.from({ length: Math.ceil(px / length) }, (_, index) => ({ from: index * length, length }));
}

/** The camera whose middle is at a place of the picture, CSS px from its upper left corner. */
function cameraAt({ camera, widthPx, heightPx }: PictureOrder, x: number, y: number) {
  const { longitude, latitude, zoom } = camera;
  const worldPx = 512 * 2 ** zoom;
  const mercator = Math.asinh(Math.tan((latitude * Math.PI) / 180)) - ((y - heightPx / 2) / worldPx) * 2 * Math.PI;
  return {
    center: [longitude + ((x - widthPx / 2) / worldPx) * 360, (Math.atan(Math.sinh(mercator)) * 180) / Math.PI] as [number, number],
    zoom,
  };
}

async function openMap(
  { scene, camera, pixelRatio, families }: PictureOrder, container: HTMLElement, planner: ScenePlanner,
): Promise<MapLibreMap> {
  await loadFonts(families, scene.layers);
  const map = createMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    interactive: false,
    fadeDuration: 0,
    pixelRatio: COARSE,
    maxCanvasSize: [MOST_PX, MOST_PX],
    maxZoom: 22,
    minZoom: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  await map.once('style.load');
  drawImagesOnDemand(map, pixelRatio);
  const whole: Scene = { ...scene, theme: 'light', fonts: fontStacks(families, 0), hasText: true };
  applyPlan(map, EMPTY_PLAN, planner.plan(whole));
  return map;
}

/** MapLibre measures its container, which therefore stands in the page, out of sight and of the reader's way. */
function hiddenHolder(widthPx: number, heightPx: number): HTMLElement {
  const holder = document.createElement('div');
  holder.ariaHidden = 'true';
  holder.inert = true;
  Object.assign(holder.style, {
    position: 'fixed', left: '0', top: '0', width: `${widthPx}px`, height: `${heightPx}px`, visibility: 'hidden', zIndex: '-1',
  });
  document.body.append(holder);
  return holder;
}

import type { ReactiveController } from 'lit';
import { AppError } from '../model/error.ts';
import type { CanvasListener, HoveredPlace, PixelPoint } from './canvas-listener.ts';
import { MapCameraEvent, MapHoverEvent, MapMoveEvent, MapPickEvent, MapPointerEvent, MapProblemEvent } from './events.ts';
import type { PlaceContents } from './events.ts';
import { nextTask } from '../ui/next-task.ts';
import { FirstView } from './first-view.ts';
import { followWishes } from './follow-wishes.ts';
import { loadFonts } from './fonts.ts';
import type { Box } from '../model/geometry-box.ts';
import { MapCanvas } from './map-canvas.ts';
import { GPUInitializationError, prewarm } from './maplibre.ts';
import { sceneOf } from './map-host.ts';
import type { MapHost, Wishes } from './map-host.ts';
import { PageFonts } from './page-fonts.ts';
import { isSameScene } from './scene.ts';
import type { Camera, Scene } from './scene.ts';

/** Keeps a map in step with the properties of its element, and turns what it tells into events. */
export class MapController implements ReactiveController, CanvasListener {
  readonly #host: MapHost;
  readonly #whenPrevented: () => void;
  readonly #fonts: PageFonts;
  readonly #view = new FirstView();
  #canvas: MapCanvas | null = null;
  #scene: Scene | null = null;
  #wishes: Wishes | null = null;
  #hasText = false;
  #isFollowing = false;
  #isOpening = false;
  #isShowing = false;

  /** There is no WebGL 2. */
  isImpossible = false;
  /** Resolves when there is a map, or none can be. */
  isOpen: Promise<void> = Promise.resolve();
  /** Resolves when names can be drawn. */
  hasFonts: Promise<void> = Promise.resolve();
  /** Resolves when the map has what the properties say; it may not be drawn yet. */
  isShown: Promise<void> = Promise.resolve();
  /** Where the map is, also on the way. */
  camera: Camera | null = null;
  hover: HoveredPlace | null = null;

  /** @param whenPrevented a gesture did nothing, as the page scrolls instead */
  constructor(host: MapHost, whenPrevented: () => void) {
    this.#host = host;
    this.#whenPrevented = whenPrevented;
    this.#fonts = new PageFonts(host, () => host.requestUpdate());
    host.addController(this);
  }

  get canvas(): MapCanvas | null {
    return this.#canvas;
  }

  /** What the properties make, with the fonts of the page. */
  get scene(): Scene {
    return sceneOf(this.#host, this.#fonts.stacks, this.#hasText);
  }

  hostConnected(): void {
    prewarm();
    this.#fonts.start();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#fonts.stop();
    // An element that is only moved in the page is connected again by then, and keeps its map.
    void nextTask().then(() => (this.#host.isConnected ? undefined : this.#close()));
  }

  hostUpdated(): void {
    if (this.isImpossible || !this.#host.isConnected) return;
    if (this.#host.asleep) {
      this.#close();
      return;
    }
    if (this.#canvas !== null) followWishes(this.#canvas, this.#host, this.#wishes);
    else if (!this.#isOpening && (this.#host.camera ?? this.#host.bounds) !== null) this.isOpen = this.#openSoon();
    const { camera, bounds, padding, gestures, hoveredDistrictId } = this.#host;
    this.#wishes = { camera, bounds, padding, gestures, hoveredDistrictId };
    if (!this.#isShowing && !this.#host.holding) this.isShown = this.#showSoon();
  }

  /** Resolves when everything in view is drawn; at once where no map can be. */
  async whenDrawn(): Promise<void> {
    await this.#host.updateComplete;
    await this.isOpen;
    await this.hasFonts;
    await this.#host.updateComplete;
    await this.isShown;
    await this.#canvas?.whenDrawn();
  }

  moved(camera: Camera): void {
    this.camera = camera;
    // A jump tells so at once, in the middle of the update that asked for it.
    queueMicrotask(() => this.#host.requestUpdate());
    if (!this.#isFollowing) this.#host.dispatchEvent(new MapMoveEvent(camera));
  }

  rested(camera: Camera, bbox: Box): void {
    this.moved(camera);
    if (this.#isFollowing) return;
    this.#host.dispatchEvent(new MapCameraEvent(camera, bbox));
  }

  /** Shows all of a box: where there is no map yet, as its first view. */
  fit(box: Box, flies: boolean): void {
    if (this.#canvas === null) this.#view.wanted = box;
    else this.#canvas.fit(box, flies);
  }

  /** Goes where another map goes, and tells nobody of it. */
  follow(camera: Camera): void {
    this.#isFollowing = true;
    this.#canvas?.jump(camera);
    this.#isFollowing = false;
  }

  picked(contents: PlaceContents): void {
    this.#host.dispatchEvent(new MapPickEvent(contents));
  }

  hovered(contents: PlaceContents | null, point: PixelPoint | null, isNew: boolean): void {
    this.hover = contents === null || point === null ? null : { contents, x: point.x, y: point.y };
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new MapPointerEvent(this.hover && { ...this.hover, place: this.hover.contents.place }));
    if (isNew) this.#host.dispatchEvent(new MapHoverEvent(contents));
  }

  failed(problem: AppError): void {
    this.#host.dispatchEvent(new MapProblemEvent(problem));
  }

  /** Built anew at the same place: what the map was made of is still here. */
  restored(): void {
    this.#close();
    this.#host.requestUpdate();
  }

  gesturePrevented(): void {
    this.#whenPrevented();
  }

  /** In a task of its own: a context of WebGL takes its time, and so does the page around the map. */
  async #openSoon(): Promise<void> {
    this.#isOpening = true;
    await nextTask();
    this.#isOpening = false;
    if (!this.#host.isConnected || this.#host.asleep || this.#canvas !== null) return;
    this.#open();
    this.#host.requestUpdate();
  }

  #close(): void {
    if (this.#canvas === null) return;
    this.#view.leave(this.#canvas);
    this.#canvas.remove();
    this.#canvas = null;
    this.#scene = null;
  }

  #open(): void {
    const { container, padding, gestures } = this.#host;
    const { start, staysHome, wanted } = this.#view.next(this.#host, this.camera);
    if (container === null || start === null) return;
    const options = { padding, isCooperative: gestures === 'cooperative', isInteractive: gestures !== 'none', staysHome };
    try {
      this.#canvas = new MapCanvas(container, start, options, this);
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      this.isImpossible = true;
      this.#host.dispatchEvent(new MapProblemEvent(new AppError('map/no-webgl', error.message)));
      return;
    }
    if (wanted !== null) this.rested(this.#canvas.camera, wanted);
    this.hasFonts = this.#waitForFonts();
  }

  async #waitForFonts(): Promise<void> {
    await loadFonts(getComputedStyle(this.#host).fontFamily, this.#host.layers);
    this.#hasText = true;
    this.#host.requestUpdate();
  }

  /** In a task of its own, as the page draws its own part in this one; changes that come together are shown together. */
  async #showSoon(): Promise<void> {
    this.#isShowing = true;
    await nextTask();
    await Promise.resolve(this.#canvas?.prepare(this.scene)).finally(() => { this.#isShowing = false; });
    const { scene } = this;
    if (this.#canvas === null || (this.#scene !== null && isSameScene(scene, this.#scene))) return;
    this.#scene = scene;
    this.#canvas.show(scene);
  }
}

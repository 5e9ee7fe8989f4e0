import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CanvasListener, PixelPoint } from './canvas-listener.ts';
import {
  MapCameraEvent, MapHoverEvent, MapMoveEvent, MapPickEvent, MapPointerEvent, MapProblemEvent,
} from './events.ts';
import type { PlaceContents } from './events.ts';
import { fontStacks, loadFonts } from './fonts.ts';
import type { Box } from './geometry.ts';
import { MapCanvas } from './map-canvas.ts';
import { hasWebGl } from './maplibre.ts';
import { districtKey, isSameCamera } from './scene.ts';
import type { Camera, Padding, Scene } from './scene.ts';

/** What the element is told besides the scene. */
interface Wishes {
  readonly hoveredDistrictId: string | null;
  readonly padding: Padding;
  readonly bounds: Box | null;
  readonly camera: Camera | null;
  readonly gestures: 'free' | 'cooperative';
}

export interface MapHost
  extends ReactiveControllerHost, HTMLElement, Wishes, Omit<Scene, 'theme' | 'fonts' | 'hasText'> {
  /** Another map goes with it. */
  readonly bare: boolean;
  readonly dark: boolean;
  /** The place for the map; there after the first render. */
  readonly container: HTMLElement | null;
}

export interface Hover extends PixelPoint {
  readonly contents: PlaceContents;
}

/** Keeps a map in step with the properties of its element, and turns what it tells into events. */
export class MapController implements ReactiveController, CanvasListener {
  readonly #host: MapHost;
  readonly #whenPrevented: () => void;
  #canvas: MapCanvas | null = null;
  #scene: Scene | null = null;
  #wishes: Wishes | null = null;
  #hasText = false;
  #isFollowing = false;
  #fontVersion = 0;

  /** There is no WebGL 2. */
  isImpossible = false;
  /** Resolves when names can be drawn. */
  hasFonts: Promise<void> = Promise.resolve();
  /** Where the map is, also on the way. */
  camera: Camera | null = null;
  hover: Hover | null = null;

  /** @param whenPrevented a gesture did nothing, as the page scrolls instead */
  constructor(host: MapHost, whenPrevented: () => void) {
    this.#host = host;
    this.#whenPrevented = whenPrevented;
    host.addController(this);
  }

  get canvas(): MapCanvas | null {
    return this.#canvas;
  }

  /** What the properties make, with the fonts of the page. */
  get scene(): Scene {
    const { layers, view, indicator, assessment, language, dark } = this.#host;
    const { selectedDistrictId, selectedFeature, highlighted, places } = this.#host;
    const { conflicts, selectedConflictId, palette, planIsGround } = this.#host;
    return {
      layers, view, indicator, assessment, language, selectedDistrictId, selectedFeature, highlighted,
      places, conflicts, selectedConflictId, palette, planIsGround,
      theme: dark ? 'dark' : 'light',
      fonts: fontStacks(getComputedStyle(this.#host).fontFamily, this.#fontVersion),
      hasText: this.#hasText,
    };
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#drawTextAnew);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#drawTextAnew);
    // An element that is only moved in the page is connected again by then, and keeps its map.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#canvas?.remove();
      this.#canvas = null;
      this.#scene = null;
    });
  }

  hostUpdated(): void {
    if (this.isImpossible || !this.#host.isConnected) return;
    if (this.#canvas === null) this.#open();
    else this.#follow(this.#canvas, this.#wishes);
    const { camera, bounds, padding, gestures, hoveredDistrictId } = this.#host;
    this.#wishes = { camera, bounds, padding, gestures, hoveredDistrictId };
    this.#show();
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

  gesturePrevented(): void {
    this.#whenPrevented();
  }

  /** A web font came late: glyphs may have been drawn with another. */
  readonly #drawTextAnew = (): void => {
    this.#fontVersion++;
    this.#host.requestUpdate();
  };

  #open(): void {
    const { container, camera, bounds, padding, gestures } = this.#host;
    const start = camera ?? bounds;
    if (container === null || start === null) return;
    if (!hasWebGl()) {
      this.isImpossible = true;
      queueMicrotask(() => this.#host.requestUpdate());
      this.#host.dispatchEvent(new MapProblemEvent('map/no-webgl'));
      return;
    }
    const options = { padding, isCooperative: gestures === 'cooperative' };
    this.#canvas = new MapCanvas(container, start, options, this);
    this.hasFonts = this.#waitForFonts();
  }

  async #waitForFonts(): Promise<void> {
    await loadFonts(getComputedStyle(this.#host).fontFamily, this.#host.layers);
    this.#hasText = true;
    this.#host.requestUpdate();
  }

  #follow(canvas: MapCanvas, before: Wishes | null): void {
    const { camera, bounds, padding, gestures, hoveredDistrictId, layers, bare } = this.#host;
    if (camera !== before?.camera && camera !== null) {
      // The camera that the map itself has told comes back through the page.
      if (!isSameCamera(camera, canvas.camera)) canvas.jump(camera);
    } else if (bounds !== before?.bounds && bounds !== null) {
      canvas.fit(bounds);
    }
    if (padding !== before?.padding) canvas.pad(padding, !bare);
    if (gestures !== before?.gestures) canvas.setCooperative(gestures === 'cooperative');
    if (hoveredDistrictId !== before?.hoveredDistrictId) {
      canvas.outline(districtKey(layers, hoveredDistrictId));
    }
  }

  #show(): void {
    const scene = this.scene;
    const isSame = this.#scene !== null && isSameScene(scene, this.#scene);
    if (this.#canvas === null || isSame) return;
    this.#scene = scene;
    this.#canvas.show(scene);
  }
}

/** By identity, part by part; the fonts by their names. */
function isSameScene(a: Scene, b: Scene): boolean {
  const names = [
    'layers', 'view', 'indicator', 'assessment', 'selectedDistrictId', 'selectedFeature', 'highlighted',
    'language', 'theme', 'hasText', 'conflicts', 'selectedConflictId', 'palette', 'planIsGround',
  ] as const;
  return names.every((name) => a[name] === b[name]) && a.fonts.bold.join() === b.fonts.bold.join();
}

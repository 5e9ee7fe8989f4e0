import type { LngLat } from 'maplibre-gl';
import { EMPTY_PLAN, applyPlan, startPlan } from './apply-plan.ts';
import type { StylePlan } from './apply-plan.ts';
import type { CanvasListener, CanvasOptions } from './canvas-listener.ts';
import type { PlaceContents } from './events.ts';
import { drawUnseen } from './first-picture.ts';
import { fitBox, hasInView } from './fit-box.ts';
import type { Box } from '../model/geometry-box.ts';
import { Hover } from './hover.ts';
import { drawImagesOnDemand } from './images.ts';
import { createMap } from './maplibre.ts';
import type { MapLibreMap } from './maplibre.ts';
import { Picker } from './picker.ts';
import { isTiles } from './source-plan.ts';
import { metresPerPx } from './scale-bar.ts';
import type { Camera, FeatureKey, Padding, Scene } from './scene.ts';
import { ScenePlanner } from './scene-planner.ts';
import { StayHome } from './stay-home.ts';

/** Zoom at which one thing is looked at. */
const CLOSE_ZOOM = 15;
/** A flight's length; MapLibre makes it a jump where the user wants less motion. */
const FLIGHT_MS = 400;

/** One MapLibre map: shows scenes, moves the camera, tells what the user does. */
export class MapCanvas {
  readonly #map: MapLibreMap;
  readonly #listener: CanvasListener;
  readonly #planner: ScenePlanner;
  readonly #picker = new Picker();
  readonly #hover: Hover;
  #plan: StylePlan = EMPTY_PLAN;
  #isReady = false;
  #scene: Scene | null = null;
  /** The one that the map has, or gets with its style. */
  #shown: Scene | null = null;
  /** Resolves when there is something to be seen. */
  #isSeen: Promise<void> = Promise.resolve();
  readonly home: StayHome | null = null;

  constructor(container: HTMLElement, view: Camera | Box, options: CanvasOptions, listener: CanvasListener) {
    this.#listener = listener;
    this.#planner = new ScenePlanner((problem, isWorthAnother) => {
      listener.failed(problem);
      if (isWorthAnother) this.showAnew();
    });
    this.#map = createMap({
      container,
      cooperativeGestures: options.isCooperative,
      interactive: options.isInteractive,
    });
    drawImagesOnDemand(this.#map, window.devicePixelRatio);
    this.#hover = new Hover(this.#map, listener, () => (this.#isReady ? this.#scene : null));
    this.#map.setPadding({ ...options.padding });
    if ('zoom' in view) this.jump(view);
    else fitBox(this.#map, view, 0);
    if (options.staysHome && !('zoom' in view)) this.home = new StayHome(this.#map, view);
    this.#listen();
  }

  /** What has the focus. */
  get element(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  /** What can be made before {@link show}, in tasks of its own. */
  prepare(scene: Scene): Promise<void> {
    return this.#planner.prepare(scene);
  }

  /** Draws a scene; what it shares with the one before stays as it is. */
  show(scene: Scene): void {
    this.#scene = scene;
    if (this.#shown !== null && !this.#isReady) return;
    const plan = this.#planner.plan(scene);
    if (this.#shown === null) {
      startPlan(this.#map, plan);
      // Tiles of large layers take their time: they are seen as they come.
      if (![...plan.sources.values()].some(isTiles)) this.#isSeen = drawUnseen(this.#map);
    } else {
      applyPlan(this.#map, this.#plan, plan);
    }
    this.#plan = plan;
    this.#shown = scene;
  }

  /** Draws all again, large layers from their data. */
  showAnew(): void {
    this.#planner.startAnew();
    if (this.#scene !== null) this.show(this.#scene);
  }

  fit(box: Box, flies = true): void {
    this.home?.leave();
    fitBox(this.#map, box, flies ? FLIGHT_MS : 0);
  }

  zoomTo([longitude, latitude]: readonly [number, number]): void {
    this.home?.leave();
    this.#map.easeTo({ center: [longitude, latitude], zoom: Math.max(this.#map.getZoom(), CLOSE_ZOOM), duration: FLIGHT_MS });
  }

  zoomBy(steps: number): void {
    this.home?.leave();
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: FLIGHT_MS / 2 });
  }

  jump({ longitude, latitude, zoom }: Camera): void {
    this.home?.leave();
    this.#map.jumpTo({ center: [longitude, latitude], zoom });
  }

  /** The middle of the view moves with the part that nothing covers; at once where another map goes along. */
  pad(padding: Padding, flies: boolean): void {
    this.#map.easeTo({ padding: { ...padding }, duration: flies ? FLIGHT_MS / 2 : 0 });
  }

  setCooperative(isCooperative: boolean): void {
    this.#map.cooperativeGestures[isCooperative ? 'enable' : 'disable']();
  }

  /** Outlines what is under the pointer elsewhere, such as a row of the table. */
  outline(key: FeatureKey | null): void {
    this.#hover.outline(key);
  }

  /** Whether all of a box is in view. */
  hasInView(box: Box): boolean {
    return hasInView(this.#map, box);
  }

  /** Resolves when everything in view is drawn and nothing moves. */
  async whenDrawn(): Promise<void> {
    // A map without a style is at rest as well.
    if (!this.#isReady) await this.#map.once('style.load');
    await this.#isSeen;
    // A map at rest does not say so again by itself.
    this.#map.triggerRepaint();
    await this.#map.once('idle');
  }

  /** What lies at the middle of the view, for those who move it by keys. */
  pickMiddle(): void {
    this.#listener.picked(this.#contentsAt(this.#map.getCenter()));
  }

  remove(): void {
    this.#map.remove();
    this.#planner.close();
  }

  #listen(): void {
    const map = this.#map;
    map.once('style.load', () => this.#start());
    map.on('move', () => this.#listener.moved(this.camera));
    map.on('click', ({ lngLat }) => this.#listener.picked(this.#contentsAt(lngLat)));
    map.on('mousemove', (event) => {
      if (!map.isMoving()) this.#hover.over(this.#contentsAt(event.lngLat), event);
    });
    map.on('mouseout', () => this.#hover.leave());
    map.on('dragstart', () => this.#hover.leave());
    map.on('cooperativegestureprevented', () => this.#listener.gesturePrevented());
    // Nothing can be put on it until then, and it has forgotten what was.
    map.on('webglcontextlost', () => { this.#isReady = false; });
    map.on('webglcontextrestored', () => this.#listener.restored());
  }

  /** Nothing can be changed before the first style is there. */
  #start(): void {
    this.#isReady = true;
    if (this.#scene !== null && this.#scene !== this.#shown) this.show(this.#scene);
    this.#listener.moved(this.camera);
    // A canvas that only becomes finer tells that it has moved, too.
    void this.#isSeen.then(() => this.#map.on('moveend', () => this.#rest()));
  }

  #rest(): void {
    const [[west, south], [east, north]] = this.#map.getBounds().toArray();
    this.#listener.rested(this.camera, [west, south, east, north]);
  }

  #contentsAt({ lng, lat }: LngLat): PlaceContents {
    return this.#picker.contentsAt(this.#scene, [lng, lat], metresPerPx(lat, this.#map.getZoom()));
  }
}

import { LitElement, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Assessment, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import { text } from '../text/text.ts';
import { base } from '../ui/theme/base.ts';
import type { PlanLetter } from '../model/plan.ts';
import type { Palette } from '../model/project.ts';
import type { MapConflict } from './conflict-sources.ts';
import './gcm-gesture-hint.ts';
import type { GcmGestureHint } from './gcm-gesture-hint.ts';
import { USUAL_CONTROLS } from './gcm-map-controls.ts';
import type { MapControl, MapControlEvent } from './gcm-map-controls.ts';
import './gcm-map-strip.ts';
import './gcm-map-tip.ts';
import type { Box } from '../model/geometry-box.ts';
import { MapController } from './map-controller.ts';
import type { MapHost } from './map-host.ts';
import { mapLibreStyles, mapStyles } from './map-styles.ts';
import { NO_PADDING, boxOfDistrict } from './scene.ts';
import type { Camera, FeatureKey, LayerView, Padding } from './scene.ts';
import { tipOf } from './tip.ts';

/**
 * The map of a city: shows the layers that are on, the districts in the colours
 * of an indicator with their values, and tells what the user points at.
 *
 * @fires map-camera - `MapCameraEvent` when the view has come to rest.
 * @fires map-pick - `MapPickEvent` for a click, or Enter at the middle.
 * @fires map-hover - `MapHoverEvent` when other things come under the pointer.
 * @fires map-problem - `MapProblemEvent` when there is no WebGL 2, or a large layer is not drawn whole.
 */
@customElement('gcm-map')
export class GcmMap extends LitElement implements MapHost {
  static override styles = [base, mapLibreStyles, mapStyles];

  @property({ attribute: false }) layers: readonly Layer[] = [];
  /** Top of the list is top of the map. A layer that is not named here is not shown. */
  @property({ attribute: false }) view: readonly LayerView[] = [];
  @property({ attribute: false }) indicator: MainIndicatorId | null = null;
  @property({ attribute: false }) assessment: Assessment | null = null;
  @property({ attribute: false }) selectedDistrictId: string | null = null;
  @property({ attribute: false }) selectedFeature: FeatureKey | null = null;
  /** Exactly these are outlined. */
  @property({ attribute: false }) highlighted: readonly FeatureKey[] = [];
  /** Longitude and latitude of what is to be marked besides, such as repairs of an import. */
  @property({ attribute: false }) places: readonly (readonly [number, number])[] = [];
  /** What plans disagree on. */
  @property({ attribute: false }) conflicts: readonly MapConflict[] = [];
  @property({ attribute: false }) selectedConflictId: string | null = null;
  @property() palette: Palette = 'screen';
  /** Plans are the ground of the map instead of a sheet over it. */
  @property({ type: Boolean }) planIsGround = false;
  /** Which of the compared plans is on the map; `null`: each plan has its own letter. */
  @property({ attribute: false }) planLetter: PlanLetter | null = null;
  /** Without buttons and strip: another element has them. */
  @property({ type: Boolean, reflect: true }) bare = false;
  /** The district whose row in a table is under the pointer. */
  @property({ attribute: false }) hoveredDistrictId: string | null = null;
  @property() language: Language = 'zh-Hans';
  @property({ type: Boolean, reflect: true }) dark = false;
  /** For the map's accessible name. */
  @property() city = '';
  /** The boundaries are not legal ones. */
  @property({ type: Boolean }) schematic = false;
  @property({ attribute: false }) attributions: readonly string[] = [];
  /** What covers the edges of the map, px. */
  @property({ attribute: false }) padding: Padding = NO_PADDING;
  /** All of the city: the first view, and home. Nothing is drawn until this or `camera` is known. */
  @property({ attribute: false }) bounds: Box | null = null;
  /** Where to look; `null`: at all of the city. */
  @property({ attribute: false }) camera: Camera | null = null;
  /** `cooperative`: the wheel scrolls the page unless Ctrl (⌘) is held, one finger as well; `none`: it is a picture. */
  @property() gestures: 'free' | 'cooperative' | 'none' = 'free';
  /** Nobody can see it: it gives its part of the graphics card back until somebody can. */
  @property({ type: Boolean }) asleep = false;
  /** What it is to show is on its way: until then it is made, and draws nothing. */
  @property({ type: Boolean }) holding = false;
  /** Its line of scale and sources lies over the map, without coordinates; or without the scale, too. */
  @property({ type: Boolean, reflect: true }) floating = false;
  @property({ type: Boolean }) scaleless = false;
  @property({ attribute: false }) controls: readonly MapControl[] = USUAL_CONTROLS;

  /** @ignore where MapLibre draws */
  @query('.map') readonly container!: HTMLElement | null;
  @query('gcm-gesture-hint') private readonly hint!: GcmGestureHint | null;

  readonly #map = new MapController(this, () => this.hint?.show());

  /** All of a box or a district, with a little room around it. */
  fitTo(target: Box | string, flies = true): void {
    const box = typeof target === 'string' ? boxOfDistrict(this.layers, target) : target;
    if (box !== null) this.#map.fit(box, flies);
  }

  /** Like {@link fitTo}, but the map stays where it is when all of it is in view. */
  reveal(target: Box | string): void {
    const box = typeof target === 'string' ? boxOfDistrict(this.layers, target) : target;
    if (box !== null && this.#map.canvas?.hasInView(box) === false) this.#map.canvas.fit(box);
  }

  /** One place, from near. */
  zoomTo(place: readonly [number, number]): void {
    this.#map.canvas?.zoomTo(place);
  }

  zoomIn(): void {
    this.#map.canvas?.zoomBy(1);
  }

  zoomOut(): void {
    this.#map.canvas?.zoomBy(-1);
  }

  /** All of the city. */
  home(): void {
    if (this.bounds !== null) this.fitTo(this.bounds);
  }

  /** Draws all again, large layers from their data. */
  drawAnew(): void {
    this.#map.canvas?.showAnew();
  }

  /** Goes where another map goes, at once, and tells nobody of it. */
  follow(camera: Camera): void {
    this.#map.follow(camera);
  }

  /** Resolves when everything in view is drawn and nothing moves; at once where no map can be. */
  whenDrawn(): Promise<void> {
    return this.#map.whenDrawn();
  }

  override render() {
    const { language } = this;
    const { hover, camera, isImpossible } = this.#map;
    if (isImpossible) return html`<p class="problem" role="alert">${text('map.no-webgl', language)}</p>`;
    return html`
      <div class="stage">
        <div class="map" @keydown=${(event: KeyboardEvent) => this.onKey(event)}></div>
        <gcm-map-controls
          .language=${language}
          .controls=${this.controls}
          @map-control=${(event: MapControlEvent) => this.onControl(event)}
        ></gcm-map-controls>
        <gcm-map-tip
          .tip=${hover && tipOf(hover.contents, this.#map.scene)}
          .x=${hover?.x ?? 0}
          .y=${hover?.y ?? 0}
        ></gcm-map-tip>
        <gcm-gesture-hint .language=${language}></gcm-gesture-hint>
      </div>
      <gcm-map-strip exportparts="attribution"
        .language=${language}
        .camera=${camera}
        .pointer=${hover?.contents.place ?? null}
        .attributions=${this.attributions}
        ?schematic=${this.schematic}
        ?floating=${this.floating}
        ?scaleless=${this.scaleless}
      ></gcm-map-strip>
    `;
  }

  override updated() {
    // Through the object model: the policy of the page forbids style attributes.
    this.style.setProperty('--covered', `${this.padding.bottom}px`);
    const canvas = this.#map.canvas?.element;
    if (canvas === undefined) return;
    canvas.role = this.gestures === 'none' ? 'img' : 'application';
    canvas.ariaLabel = this.accessibleName();
  }

  private accessibleName(): string {
    const { city, indicator, language } = this;
    if (indicator === null) return text('map.name', language, { city });
    return text('map.name.theme', language, { city, theme: text(`indicator.${indicator}`, language) });
  }

  private onKey(event: KeyboardEvent) {
    if (event.key === 'Enter') this.#map.canvas?.pickMiddle();
  }

  private onControl({ control }: MapControlEvent) {
    if (control === 'home') this.home();
    else if (control === 'zoom-in') this.zoomIn();
    else if (control === 'zoom-out') this.zoomOut();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-map': GcmMap;
  }
}

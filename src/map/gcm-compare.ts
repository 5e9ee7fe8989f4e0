import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import type { PlanLetter } from '../model/plan.ts';
import type { Palette } from '../model/project.ts';
import { text } from '../text/text.ts';
import type { CompareMode, CompareSide, CompareSplitEvent } from '../ui/conflicts/compare-side.ts';
import { ConflictSelectEvent } from '../ui/conflicts/conflict-events.ts';
import { nextTask } from '../ui/next-task.ts';
import { base } from '../ui/theme/base.ts';
import { compareLegend } from './compare-legend.ts';
import { compareStyles } from './compare-styles.ts';
import { compareTag } from './compare-tag.ts';
import type { MapConflict } from './conflict-sources.ts';
import { PlacePickEvent } from './events.ts';
import type { MapMoveEvent, MapPickEvent, MapPointerEvent } from './events.ts';
import './gcm-compare-bar.ts';
import type { CompareLookEvent } from './gcm-compare-bar.ts';
import './gcm-map.ts';
import type { GcmMap } from './gcm-map.ts';
import './gcm-map-controls.ts';
import type { MapControlEvent } from './gcm-map-controls.ts';
import './gcm-map-strip.ts';
import './gcm-swipe-handle.ts';
import type { Box } from '../model/geometry-box.ts';
import { Picker } from './picker.ts';
import { NO_PADDING } from './scene.ts';
import type { Camera, LayerView, Padding } from './scene.ts';
import { SideViews, differ, hasPlan } from './side-view.ts';

/**
 * Two plans, or two dates, on one place: under a divider or side by side, moved together, with what they disagree on
 * drawn on both. It takes the properties of `<gcm-map>` that mean the same here.
 *
 * @fires compare-split - `CompareSplitEvent` while the divider moves.
 * @fires compare-side - `CompareSideEvent` when something else should be on a side.
 * @fires compare-look - `CompareLookEvent` when mode or palette was changed; the element has changed itself already.
 * @fires conflict-select - `ConflictSelectEvent` for a click on a difference patch.
 * @fires place-pick - `PlacePickEvent` for every click: what all plans say there.
 * @fires map-camera - `MapCameraEvent`, once for both maps.
 */
@customElement('gcm-compare')
export class GcmCompare extends LitElement {
  static override styles = [base, compareStyles];

  @property({ attribute: false }) layers: readonly Layer[] = [];
  /** As the user has switched the layers; the sides show their own. */
  @property({ attribute: false }) view: readonly LayerView[] = [];
  /** 甲 and 乙; `null`: nothing is drawn. */
  @property({ attribute: false, hasChanged: differ }) sides: readonly [CompareSide, CompareSide] | null = null;
  /** What else may be put on a side; with none the sides are told, not chosen. */
  @property({ attribute: false, hasChanged: differ }) choices: readonly CompareSide[] = [];
  /** Ids of layers that are on both sides, such as control lines. */
  @property({ attribute: false, hasChanged: differ }) shared: readonly string[] = [];
  @property({ attribute: false }) conflicts: readonly MapConflict[] = [];
  @property({ attribute: false }) selectedConflictId: string | null = null;
  @property() mode: CompareMode = 'swipe';
  /** Share of the left map, 0 to 1. */
  @property({ type: Number }) split = 0.5;
  @property() palette: Palette = 'screen';
  /** The legends stand open. */
  @property({ type: Boolean }) legend = false;
  @property() language: Language = 'zh-Hans';
  @property({ type: Boolean, reflect: true }) dark = false;
  @property() city = '';
  @property({ type: Boolean }) schematic = false;
  @property({ attribute: false }) attributions: readonly string[] = [];
  @property({ attribute: false }) padding: Padding = NO_PADDING;
  @property({ attribute: false }) bounds: Box | null = null;
  @property({ attribute: false }) camera: Camera | null = null;

  @state() private at: Camera | null = null;
  /** Where the first map began; the second and what is found come after it. */
  @state() private start: Camera | null = null;
  @state() private pointer: { readonly letter: PlanLetter; readonly on: NonNullable<MapPointerEvent['at']> } | null = null;
  private areBothThere = false;
  @query('.a gcm-map') private readonly left!: GcmMap | null;
  @query('.b gcm-map') private readonly right!: GcmMap | null;
  @query('.twin') private readonly twin!: HTMLElement | null;

  readonly #picker = new Picker();
  readonly #views = new SideViews();

  /** As of `<gcm-map>`; the other map comes along. */
  fitTo = (target: Box | string, flies = true): void => this.left?.fitTo(target, flies);
  reveal = (target: Box | string): void => this.left?.reveal(target);
  zoomTo = (place: readonly [number, number]): void => this.left?.zoomTo(place);
  drawAnew = (): void => [this.left, this.right].forEach((map) => map?.drawAnew());

  /** Resolves when both maps are drawn and nothing moves. */
  async whenDrawn(): Promise<void> {
    await this.updateComplete;
    await this.left?.whenDrawn();
    await nextTask();
    await this.updateComplete;
    await this.left?.whenDrawn();
    await this.right?.whenDrawn();
  }

  override render() {
    const { sides, language, mode } = this;
    if (sides === null) return nothing;
    const [viewA, viewB] = this.#views.next(this.layers, this.view, sides, this.shared);
    return html`
      <div class="stage ${mode}">
        ${this.renderPane('a', sides[0], viewA)}${this.renderPane('b', sides[1], viewB)}
        ${mode === 'swipe'
          ? html`<gcm-swipe-handle .split=${this.split} language=${language} @compare-split=${({ split }: CompareSplitEvent) => { this.split = split; }}></gcm-swipe-handle>`
          : nothing}
        <div class="tags">${([0, 1] as const).map((at) =>
          compareTag({ at, side: sides[at], choices: this.choices, language }))}</div>
        <gcm-map-controls language=${language} @map-control=${this.onControl}></gcm-map-controls>
        <div class="legends">${this.renderLegend('a', sides[0])}${this.renderLegend('b', sides[1])}</div>
      </div>
      <footer>
        <gcm-compare-bar
          .mode=${mode} .palette=${sides.some((side) => hasPlan(this.layers, side)) ? this.palette : null} language=${language} @compare-look=${this.onLook}
        ></gcm-compare-bar>
        <gcm-map-strip
          .language=${language} .camera=${this.at ?? this.camera} .pointer=${this.pointer?.on.place ?? null}
          .attributions=${this.attributions} ?schematic=${this.schematic}
        ></gcm-map-strip>
      </footer>
    `;
  }

  override updated() {
    // Through the object model: the policy of the page forbids style attributes.
    this.style.setProperty('--split', this.mode === 'swipe' ? `${this.split * 100}%` : '50%');
    this.style.setProperty('--covered', `${this.padding.bottom}px`);
    if (this.pointer !== null) this.twin?.style.setProperty('translate', `${this.pointer.on.x}px ${this.pointer.on.y}px`);
  }

  private renderPane(letter: 'a' | 'b', own: CompareSide, view: readonly LayerView[]) {
    const { language } = this;
    // Step by step: both maps and all patches at once would keep the page from answering.
    const waits = letter === 'b' && this.start === null;
    const name = { city: this.city, letter: text(`plan-letter.${letter}`, language), title: own.title };
    return html`
      <div class="pane ${letter}">
        <gcm-map
          bare
          .layers=${this.layers} .view=${view}
          .conflicts=${this.start === null ? [] : this.conflicts} .selectedConflictId=${this.selectedConflictId}
          .palette=${this.palette} .planLetter=${letter} .planIsGround=${hasPlan(this.layers, own)}
          language=${language} ?dark=${this.dark} city=${text('compare-map.side', language, name)}
          .padding=${this.padding} .bounds=${waits ? null : this.bounds} .camera=${waits ? null : (this.camera ?? this.start)}
          @map-move=${this.onMove} @map-pick=${this.onPick}
          @map-pointer=${({ at }: MapPointerEvent) => { this.pointer = at && { letter, on: at }; }}
        ></gcm-map>
        ${this.mode === 'side-by-side' && this.pointer !== null && this.pointer.letter !== letter
          ? html`<div class="twin"></div>` : nothing}
      </div>
    `;
  }

  private renderLegend(letter: 'a' | 'b', side: CompareSide) {
    const ids = [...side.layerIds, ...this.shared];
    return compareLegend({ letter, side, layers: this.layers.filter(({ id }) => ids.includes(id)) }, this);
  }

  private async onMove({ target, camera }: MapMoveEvent) {
    if (target === this.right && !this.areBothThere) {
      // The first may have gone on while the second was opened.
      this.areBothThere = true;
      if (this.at !== null) this.right?.follow(this.at);
      return;
    }
    this.at = camera;
    (target === this.left ? this.right : this.left)?.follow(camera);
    if (this.start !== null) return;
    await nextTask();
    this.start ??= camera;
  }

  private onPick(event: MapPickEvent) {
    event.stopPropagation();
    const { place, conflictIds: [conflictId] } = event.contents;
    const items = this.#picker.plansAt(this.layers, place);
    if (conflictId !== undefined) this.dispatchEvent(new ConflictSelectEvent(conflictId));
    this.dispatchEvent(new PlacePickEvent(place, items, event.contents.conflictIds));
  }

  private onLook({ look }: CompareLookEvent) {
    this.mode = look.mode ?? this.mode;
    this.palette = look.palette ?? this.palette;
  }

  private onControl({ control }: MapControlEvent) {
    if (control === 'home') this.left?.home();
    else this.left?.[control === 'zoom-in' ? 'zoomIn' : 'zoomOut']();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gcm-compare': GcmCompare;
  }
}

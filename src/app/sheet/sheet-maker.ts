import { drawMapPicture } from '../../map/map-picture.ts';
import { today } from '../../model/today.ts';
import type { SheetSpot } from '../../model/sheet-spot.ts';
import { sheetSpots } from '../../sheet/sheet-spots.ts';
import { toSvg } from '../../sheet/to-svg.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { reportProblem } from '../report-problem.ts';
import { pngOf } from './canvas-png.ts';
import { makeSheet } from './make-sheet.ts';
import type { MadeSheet } from './make-sheet.ts';
import { pictureInputs, pictureOrder } from './picture-order.ts';
import { SheetFonts } from './sheet-fonts.ts';

/** The longer side of the picture in the preview, at most, device px. */
const PREVIEW_PX = 2400;

interface Preview {
  readonly inputs: readonly unknown[];
  readonly url: string;
}

/**
 * Makes the sheet of what is selected, and makes it anew as the state changes; then the picture of its map for the
 * preview. What was made stays on show until what comes next is there, but is not handed out any more.
 */
export class SheetMaker {
  readonly fonts = new SheetFonts();
  readonly #store: Store;
  readonly #changed: () => void;
  /** What the sheet that is made, or under way, or failed, was made from. */
  #inputs: readonly unknown[] = [];
  #made: MadeSheet | null = null;
  #madeFrom: readonly unknown[] = [];
  #preview: Preview | null = null;
  /** The picture that is under way. */
  #drawing: { readonly inputs: readonly unknown[]; readonly ending: AbortController } | null = null;
  #hasFailed = false;
  #pages: readonly string[] = [];
  #spots: readonly (readonly SheetSpot[])[] = [];
  #pagesOf: readonly unknown[] = [];

  /** @param changed something new can be shown */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** The last sheet that was made; `null`: none is yet. */
  get made(): MadeSheet | null {
    return this.#made;
  }

  /** The sheet could not be made, or its map not be drawn. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Address of the picture of the map of the sheet on show; `null` while there is none. */
  get pictureUrl(): string | null {
    if (this.#made === null || this.#preview === null) return null;
    return isSame(this.#preview.inputs, pictureInputs(this.#made.sheet, this.#made.state)) ? this.#preview.url : null;
  }

  /** The pages of the sheet on show as SVG; the same objects as before while nothing in them has changed. */
  get pages(): readonly string[] {
    const inputs = [this.#made, this.pictureUrl];
    if (!isSame(inputs, this.#pagesOf)) {
      this.#pages = this.#made === null ? [] : svgOf(this.#made, this.pictureUrl);
      this.#pagesOf = inputs;
    }
    return this.#pages;
  }

  /** Where each page of the sheet on show can be changed; the same objects as before while it is the same sheet. */
  get spots(): readonly (readonly SheetSpot[])[] {
    return this.#spots;
  }

  /** Whether the sheet that is made is the one of this state, so that it can be handed out. */
  isReady(state: State): boolean {
    return this.#made !== null && !isOnTheWay(state) && isSame(this.#madeFrom, inputsOf(state));
  }

  /** To be called with each state that the page draws while sheets are on show. */
  follow(state: State): void {
    const inputs = inputsOf(state);
    // What is on its way would make a sheet for a moment only.
    if (isOnTheWay(state) || isSame(inputs, this.#inputs)) return;
    this.#inputs = inputs;
    void this.#make(state, inputs);
  }

  /** Makes what failed once more. */
  retry(): void {
    [this.#inputs, this.#hasFailed] = [[], false];
    this.#changed();
  }

  dispose(): void {
    this.#endDrawing();
    if (this.#preview !== null) URL.revokeObjectURL(this.#preview.url);
    [this.#preview, this.#made, this.#madeFrom, this.#spots, this.#inputs, this.#hasFailed] = [null, null, [], [], [], false];
  }

  async #make(state: State, inputs: readonly unknown[]): Promise<void> {
    this.#hasFailed = false;
    try {
      const made = await makeSheet(state, today(), this.fonts);
      if (this.#inputs !== inputs || made === null) return;
      [this.#made, this.#madeFrom, this.#spots] = [made, inputs, sheetSpots(made.sheet, made.contents)];
      this.#changed();
      void this.#draw(made);
    } catch (error) {
      if (this.#inputs === inputs) this.#fail(error);
    }
  }

  /** The picture for the preview; of the same map it is not drawn again, nor begun again while it is under way. */
  async #draw({ sheet, state }: MadeSheet): Promise<void> {
    const inputs = pictureInputs(sheet, state);
    if (this.#drawing !== null && isSame(inputs, this.#drawing.inputs)) return;
    this.#endDrawing();
    if (this.#preview !== null && isSame(inputs, this.#preview.inputs)) return;
    const ending = new AbortController();
    this.#drawing = { inputs, ending };
    const order = pictureOrder(sheet, state, 1);
    const { mapUnit } = sheet.paper;
    const pixelRatio = Math.min(window.devicePixelRatio * mapUnit, PREVIEW_PX / Math.max(order.widthPx, order.heightPx));
    try {
      const png = await pngOf(await drawMapPicture({ ...order, pixelRatio }, ending.signal));
      ending.signal.throwIfAborted();
      if (this.#preview !== null) URL.revokeObjectURL(this.#preview.url);
      [this.#preview, this.#drawing] = [{ inputs, url: URL.createObjectURL(png) }, null];
      this.#changed();
    } catch (error) {
      if (ending.signal.aborted) return;
      this.#drawing = null;
      this.#fail(error);
    }
  }

  #endDrawing(): void {
    this.#drawing?.ending.abort();
    this.#drawing = null;
  }

  #fail(error: unknown): void {
    this.#hasFailed = true;
    this.#changed();
    reportProblem(error, this.#store);
  }
}

function svgOf({ sheet: { pages, paper }, contents: { title } }: MadeSheet, picture: string | null): readonly string[] {
  return pages.map((marks) => toSvg(marks, paper, picture, title));
}

function isOnTheWay({ assessing, layers, conflicts: { run }, project }: State): boolean {
  const isComparing = run.kind === 'running' && project?.sheet.subject === 'conflicts';
  return assessing || isComparing || layers.some(({ status }) => status.kind === 'loading');
}

/** All that a sheet is made from; by identity. */
function inputsOf(state: State): readonly unknown[] {
  const { project, assessment, layers, indicator, language, selectedDistrictId, outdated, conflicts } = state;
  const { result, pair, hiddenLines } = conflicts;
  return [project, assessment, layers, indicator, language, selectedDistrictId, outdated, result, pair, hiddenLines, today()];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

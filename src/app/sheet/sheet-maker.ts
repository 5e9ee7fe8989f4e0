import { drawMapPicture } from '../../map/map-picture.ts';
import type { Issue } from '../../model/issue.ts';
import { issue } from '../../model/issue.ts';
import { checkSheet } from '../../sheet/check-sheet.ts';
import type { Typefaces } from '../../sheet/font/typefaces.ts';
import { layOut } from '../../sheet/lay-out.ts';
import type { Sheet } from '../../sheet/lay-out.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { MapInput } from '../map-inputs.ts';
import { reportProblem } from '../report-problem.ts';
import { pictureOrder, pictureInputs } from './picture-order.ts';
import { sheetContentsOf } from './sheet-contents-of.ts';
import { SheetFonts } from './sheet-fonts.ts';
import { sheetText } from './sheet-text.ts';

/** A sheet as it will be handed out. */
export interface MadeSheet {
  readonly contents: SheetContents;
  readonly sheet: Sheet;
  readonly faces: Typefaces;
  /** What its check found. */
  readonly issues: readonly Issue[];
}

/** The longer side of the picture in the preview, at most, device px. */
const PREVIEW_PX = 2400;

/**
 * Makes the sheet of what is selected, and makes it anew as the state changes: contents at once, then the fonts that
 * its signs need, then the picture of the map. What was made stays until what comes next is there.
 */
export class SheetMaker {
  readonly #fonts = new SheetFonts();
  readonly #store: Store;
  readonly #changed: () => void;
  #inputs: readonly unknown[] = [];
  #made: MadeSheet | null = null;
  #pictureInputs = '';
  #pictureParts: readonly unknown[] = [];
  #drawing = new AbortController();
  #pictureUrl: string | null = null;

  /** @param changed something new can be shown */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** `null`: nothing is made yet. */
  get made(): MadeSheet | null {
    return this.#made;
  }

  /** Address of the picture of the map; `null` while there is none. */
  get pictureUrl(): string | null {
    return this.#pictureUrl;
  }

  /** To be called with each state that the page draws while sheets are on show. */
  follow(state: State, input: MapInput): void {
    const today = new Date().toISOString().slice(0, 10);
    const { project, assessment, layers, indicator, language, selectedDistrictId, assessing, outdated } = state;
    // What is on its way would make a sheet for a moment only.
    if (assessing || layers.some(({ status }) => status.kind === 'loading')) return;
    const inputs = [project, assessment, layers, indicator, language, selectedDistrictId, outdated, today];
    if (inputs.every((part, index) => part === this.#inputs[index])) return;
    this.#inputs = inputs;
    const contents = sheetContentsOf(state, today);
    if (contents !== null) void this.#make(contents, state, input, inputs);
  }

  dispose(): void {
    this.#drawing.abort();
    if (this.#pictureUrl !== null) URL.revokeObjectURL(this.#pictureUrl);
    [this.#pictureUrl, this.#made, this.#inputs, this.#pictureParts, this.#pictureInputs] = [null, null, [], [], ''];
  }

  async #make(contents: SheetContents, state: State, input: MapInput, inputs: readonly unknown[]): Promise<void> {
    try {
      const faces = await this.#fonts.load(sheetText(contents, input.layers));
      if (this.#inputs !== inputs) return;
      const sheet = layOut(contents, faces.measure);
      const issues = [...checkSheet(sheet, contents), ...missingSigns(sheet, faces), ...outdatedFigures(state)];
      this.#made = { contents, sheet, faces, issues };
      this.#changed();
      await this.#draw(sheet, state, input);
    } catch (error) {
      reportProblem(error, this.#store);
    }
  }

  /** The picture for the preview; of the same map it is not drawn again. */
  async #draw(sheet: Sheet, state: State, input: MapInput): Promise<void> {
    const { parts, words } = pictureInputs(sheet, state, input);
    if (words === this.#pictureInputs && parts.every((part, index) => part === this.#pictureParts[index])) return;
    [this.#pictureInputs, this.#pictureParts] = [words, parts];
    this.#drawing.abort();
    const drawing = new AbortController();
    this.#drawing = drawing;
    const order = pictureOrder(sheet, state, input, 1);
    const pixelRatio = Math.min(window.devicePixelRatio, PREVIEW_PX / Math.max(order.widthPx, order.heightPx));
    const canvas = await drawMapPicture({ ...order, pixelRatio }, drawing.signal).catch((error: unknown) => {
      if (drawing.signal.aborted) return null;
      throw error;
    });
    const blob = canvas === null ? null : await new Promise<Blob | null>((done) => canvas.toBlob(done));
    if (blob === null || drawing.signal.aborted) return;
    if (this.#pictureUrl !== null) URL.revokeObjectURL(this.#pictureUrl);
    this.#pictureUrl = URL.createObjectURL(blob);
    this.#changed();
  }
}

function outdatedFigures({ outdated }: State): readonly Issue[] {
  return outdated ? [issue('error', 'sheet-outdated')] : [];
}

function missingSigns({ pages }: Sheet, faces: Typefaces): readonly Issue[] {
  const texts = pages.flat().filter((mark) => mark.kind === 'text');
  const signs = new Set(texts.flatMap(({ text, bold }) => faces.missing(text, bold)));
  return signs.size === 0 ? [] : [issue('warning', 'sheet-sign-missing', { values: { signs: [...signs].join('') } })];
}

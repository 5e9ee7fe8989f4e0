import { polygonsOf } from '../../map/geometry.ts';
import { labelPoint } from '../../map/label-point.ts';
import type { District, Layer } from '../../model/layer.ts';
import type { Typefaces } from '../../sheet/font/typefaces.ts';
import { scaleText } from '../../sheet/foot.ts';
import type { IndexArea } from '../../sheet/key-map.ts';
import { layOut } from '../../sheet/lay-out.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import type { Measure } from '../../sheet/text-lines.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import { nextTask } from '../../ui/next-task.ts';
import { sheetIssues } from './make-sheet.ts';
import type { MadeSheet } from './make-sheet.ts';
import { sheetContentsOf, usualSheetTitle } from './sheet-contents-of.ts';
import type { SheetFonts } from './sheet-fonts.ts';
import { sheetText } from './sheet-text.ts';
import { districtsOf } from './sheet-topic.ts';

/** A sheet among others. */
export interface NamedSheet extends MadeSheet {
  /** What it is called among them: the district. */
  readonly name: string;
}

/** Sheets that make one file, laid out and checked; their pictures are still to be drawn. */
export interface SheetSet {
  readonly title: string;
  readonly sheets: readonly NamedSheet[];
}

/** A line in the list of sheets. */
interface ListLine {
  /** N of 1:N. */
  readonly scale: number;
  readonly page: number;
}

interface Draft {
  readonly name: string;
  readonly state: State;
  readonly contents: SheetContents;
}

/** As wide as the page numbers of any atlas, while they are not known. */
const SOME_PAGE = 888;

/**
 * An atlas of all districts: the index, then a sheet for each, in the order of their layer. All of them are laid out and
 * checked before the first picture is drawn, so that pages are counted through and nothing is drawn in vain.
 *
 * @param today ISO date of the print
 * @returns `null` where there are no districts
 * @throws the signal's reason when it is aborted
 */
export async function makeAtlas(
  state: State, today: string, fonts: Pick<SheetFonts, 'load'>, signal: AbortSignal,
): Promise<SheetSet | null> {
  const districts = districtsOf(state);
  const drafts = districts.flatMap((district, at) => draftOf(district, at + 1, state, today));
  const cover = coverContents(state, today);
  if (cover === null || drafts.length === 0) return null;
  const areas = districts.map(areaOf);
  const blank = drafts.map((): ListLine => ({ scale: 1_000_000, page: SOME_PAGE }));
  const faces = await loadFaces([withList(cover, areas, blank), ...drafts.map(({ contents }) => contents)], state, fonts);
  const loose = await oneByOne(drafts, ({ contents }) => layOut(contents, faces.measure), signal);
  const listFrom = (firstPage: number) => loose.map(({ map }, at): ListLine => (
    { scale: map.scale, page: firstPage + loose.slice(0, at).reduce((sum, { pages }) => sum + pages.length, 0) }));
  const fitted = fittingCover(cover, (contents) => withList(contents, areas, listFrom(SOME_PAGE)), faces.measure);
  const list = listFrom(fitted.pages + 1);
  const total = fitted.pages + loose.reduce((sum, { pages }) => sum + pages.length, 0);
  const index: Draft = { name: text('atlas.index', state.language), state, contents: withList(fitted.contents, areas, list) };
  const sheets = await oneByOne([index, ...drafts], (draft, at) =>
    placed(draft, { before: at === 0 ? 0 : (list[at - 1]?.page ?? 1) - 1, total }, faces), signal);
  return { title: cover.title, sheets };
}

/** Each in a task of its own: the page answers in between. */
async function oneByOne<T, U>(all: readonly T[], make: (each: T, at: number) => U, signal: AbortSignal): Promise<readonly U[]> {
  const made: U[] = [];
  for (const [at, each] of all.entries()) {
    await nextTask();
    signal.throwIfAborted();
    made.push(make(each, at));
  }
  return made;
}

function placed(draft: Draft, place: { readonly before: number; readonly total: number }, faces: Typefaces): NamedSheet {
  const { contents, state } = draft;
  const sheet = layOut(contents, faces.measure, place);
  return { ...draft, sheet, faces, issues: sheetIssues(sheet, contents, faces, state) };
}

/**
 * What the sheet of a district is made from: a title that was written is the atlas's, not that of each sheet, and a
 * sheet's number gets its own behind it.
 *
 * @param number from 1
 */
export function districtState(state: State, districtId: string, number: number): State {
  const { project } = state;
  if (project === null) return state;
  const { sheet } = project;
  const own = { ...sheet, title: null, number: sheet.number === null ? null : `${sheet.number}-${number}` };
  return { ...state, project: { ...project, sheet: own }, selectedDistrictId: districtId };
}

function draftOf({ id, name }: District, number: number, whole: State, today: string): readonly Draft[] {
  const state = districtState(whole, id, number);
  const contents = sheetContentsOf(state, today);
  return contents === null ? [] : [{ name, state, contents }];
}

/** The index, without its list: the city's own sheet with another title, and what belongs to a picture left out. */
function coverContents(whole: State, today: string): SheetContents | null {
  const state = { ...whole, selectedDistrictId: null };
  const contents = sheetContentsOf(state, today);
  if (contents === null) return null;
  const { settings } = contents;
  const title = settings.title ?? text('atlas.title', state.language, { title: usualSheetTitle(state) });
  return { ...contents, settings: { ...settings, scale: null }, title, legend: [], chart: null, locator: null };
}

function areaOf({ name, geometry }: District, at: number): IndexArea {
  const rings = polygonsOf(geometry).map(([ring = []]) => ring);
  const [longitude = 0, latitude = 0] = labelPoint(geometry) ?? rings[0]?.[0] ?? [];
  return { number: String(at + 1), name, place: [longitude, latitude], rings };
}

function withList(contents: SheetContents, areas: readonly IndexArea[], lines: readonly ListLine[]): SheetContents {
  const { language } = contents;
  const list = {
    title: text('atlas.list', language),
    head: [text('atlas.sheet', language), text('atlas.number', language), text('print.scale', language), text('atlas.page', language)],
    rows: areas.map(({ number, name }, at) => ({
      cells: [name, number, scaleText(lines[at]?.scale ?? 0, language), String(lines[at]?.page ?? 0)],
      bold: false,
    })),
    note: '',
  };
  return { ...contents, index: { list, areas } };
}

/** With the city's table, unless the index takes more pages by it. */
function fittingCover(
  cover: SheetContents, listed: (contents: SheetContents) => SheetContents, measure: Measure,
): { readonly contents: SheetContents; readonly pages: number } {
  const pagesOf = (contents: SheetContents) => layOut(listed(contents), measure).pages.length;
  const bare: SheetContents = { ...cover, table: null };
  const [withTable, without] = [pagesOf(cover), pagesOf(bare)];
  return without < withTable ? { contents: bare, pages: without } : { contents: cover, pages: withTable };
}

/** The fonts with the signs of all sheets. */
async function loadFaces(all: readonly SheetContents[], { layers }: State, fonts: Pick<SheetFonts, 'load'>): Promise<Typefaces> {
  const ready = layers.flatMap(({ status }): Layer[] => (status.kind === 'ready' ? [status.layer] : []));
  // Names on the map are the same for all of them.
  const texts = all.map((contents, at) => sheetText(contents, at === 0 ? ready : []));
  return fonts.load({
    regular: texts.map(({ regular }) => regular).join(''), bold: texts.map(({ bold }) => bold).join(''),
  });
}
